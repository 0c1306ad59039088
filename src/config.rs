//! What the page's author asked for.

use crate::address::Address;
use crate::click_id;
use crate::encode::push_written;
use crate::json::Json;
use crate::policy::Policy;
use crate::rule::Rule;
use crate::slot::{AF_SUBS, SLOT_NAMES, Slot};
use crate::visit::{Incoming, Visit};

/// A page's configuration. Reading one never fails: what is wrong in it counts as absent, and the
/// links that need it keep their own addresses.
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) policy: Policy,
    pub(crate) json: Json,
    pub(crate) preset: Json,
    call: Call,
}

/// What a configuration is the text of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Call {
    Page,
    OneLink,
    Direct,
}

/// One call to action that wants a link.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct LinkRequest<'a> {
    /// Empty for a OneLink, else the name of a platform in any case.
    pub platform: &'a str,
    /// The app's id in that store.
    pub app_id: &'a str,
    /// Where the call to action leads by itself, and where a recorded click leads on to.
    pub redirect: &'a str,
}

/// Ready-made rules, by name, in the format of a page's own.
pub(crate) const PRESETS: [(&str, &str); 1] = [("tiktok", include_str!("presets/tiktok.json"))];

impl Config {
    /// Reads the configuration of a page, in JSON.
    ///
    /// ```
    /// use smart_script::{Config, Visit, plan};
    /// let config = Config::read(r#"{
    ///     "oneLinkURL": "https://brand.onelink.me/A1b2",
    ///     "afParameters": {"mediaSource": {"keys": ["utm_source"], "defaultValue": "web"}},
    ///     "links": [{}, {"platform": "steam", "appId": "440", "redirectURL": "https://store.example/440"}]
    /// }"#);
    /// let plan = plan(&config, &Visit::new("?utm_source=newsletter"));
    /// assert!(plan.links[0].as_ref().unwrap().ends_with("&pid=newsletter"));
    /// assert!(plan.links[1].as_ref().unwrap().starts_with("https://engagements.appsflyer.com/"));
    /// ```
    pub fn read(text: &str) -> Config {
        Config::of(Call::Page, parse(text))
    }

    /// Reads the argument of the old script's `generateOneLinkURL`, in JSON.
    pub fn read_onelink_call(argument: &str) -> Config {
        Config::of(Call::OneLink, parse(argument))
    }

    /// Reads the argument of the old script's `generateDirectClickURL`, in JSON.
    pub fn read_direct_call(argument: &str) -> Config {
        Config::of(Call::Direct, parse(argument))
    }

    pub(crate) fn of(call: Call, json: Json) -> Config {
        let mut config = Config { policy: Policy::COMPATIBLE, json, preset: Json::Null, call };
        if call == Call::Page {
            config.policy = Policy::MODERN;
            for (name, preset) in &PRESETS {
                if *name == config.json.get("preset").text() {
                    config.preset = parse(preset);
                }
            }
        }
        config
    }

    /// The OneLink's own address: it has a template behind its host.
    pub(crate) fn template(&self) -> Option<Address<'_>> {
        let address = Address::read(
            self.json.get("oneLinkURL").text(),
            self.policy.loopback,
            !self.policy.checked_addresses,
        )?;
        let has_template = !self.policy.checked_addresses || address.path.len() > 1;
        (has_template && !address.path.is_empty()).then_some(address)
    }

    /// The links asked for.
    pub(crate) fn requests(&self) -> Vec<LinkRequest<'_>> {
        let items = match self.call {
            Call::Page => self.json.get("links").items(),
            // The argument is the link.
            _ => std::slice::from_ref(&self.json),
        };
        let mut requests = Vec::new();
        for item in items {
            let platform = item.get("platform").text();
            requests.push(match self.call {
                Call::Page => LinkRequest {
                    platform,
                    app_id: item.get("appId").printed().trim_ascii(),
                    redirect: item.get("redirectURL").text(),
                },
                Call::OneLink => LinkRequest::default(),
                Call::Direct => LinkRequest {
                    // Without a platform it is no OneLink either.
                    platform: if platform.is_empty() { "none" } else { platform },
                    app_id: item.get("app_id").text(),
                    redirect: item.get("redirectURL").printed(),
                },
            });
        }
        requests
    }

    /// What a page's configuration says under a name; the old script's calls know none of them.
    fn modern(&self, name: &str) -> &Json {
        if self.call == Call::Page { self.json.get(name) } else { &Json::Null }
    }

    /// Where one kind of request is sent: a prefix without a slash at its end.
    pub(crate) fn endpoint(&self, name: &str, usual: &str) -> String {
        let mut endpoint = String::new();
        if let Some(address) = Address::read(self.modern("endpoints").get(name).text(), true, false) {
            endpoint.push_str(address.scheme);
            endpoint.push_str(address.authority);
            push_written(&mut endpoint, address.path.strip_suffix('/').unwrap_or(address.path));
        } else {
            endpoint.push_str(usual);
        }
        endpoint
    }

    /// Whether links carry `af_js_web` and `af_ss_ver`.
    pub(crate) fn has_markers(&self) -> bool {
        !matches!(self.modern("markers"), Json::Bool(false))
    }

    /// The rule for a slot: the page's own, else the preset's.
    pub(crate) fn rule(&self, slot: Slot) -> Rule<'_> {
        let name = SLOT_NAMES[slot as usize];
        let own = Rule(self.json.get("afParameters").get(name));
        if self.policy.strict_rules && slot > Slot::AfSub5 {
            Rule(&Json::Null)
        } else if own.is_usable() {
            own
        } else {
            Rule(self.preset.get("afParameters").get(name))
        }
    }

    /// The page's custom parameters, each a rule with the outgoing name beside it.
    pub(crate) fn custom(&self) -> &[Json] {
        match self.json.get("afParameters").get("afCustom") {
            Json::List(items) => items,
            _ => &[],
        }
    }

    /// The outgoing name for Google's click id, or nothing.
    pub(crate) fn google_click_id_key(&self) -> &str {
        self.json.get("afParameters").get("googleClickIdKey").text()
    }

    /// The id that is sent on under its own name and once more in a raw-data slot, or nothing.
    pub(crate) fn click_id(&self) -> &str {
        let own = self.modern("clickId").text();
        if own.is_empty() { self.preset.get("clickId").text() } else { own }
    }

    /// The raw-data slot for the click id's copy: the one asked for; none where a rule of the page
    /// already fills one with it; else the first that the page has no rule for.
    pub(crate) fn copy_slot(&self) -> Option<Slot> {
        let asked = self.modern("clickIdSlot").text();
        let mut free = None;
        let mut is_filled = false;
        for &(name, slot) in &AF_SUBS {
            if name == asked {
                return Some(slot);
            }
            let rule = self.rule(slot);
            is_filled |= rule.0.get("keys").items().iter().any(|key| key.text() == self.click_id());
            if free.is_none() && !rule.is_usable() {
                free = Some(slot);
            }
        }
        if is_filled { None } else { free }
    }

    /// Whether the page's author wants nothing done for this visitor.
    pub(crate) fn skips(&self, visit: &Visit) -> bool {
        let lists = [("referrerSkipList", visit.referrer()), ("urlSkipList", visit.url())];
        lists.iter().any(|(list, address)| {
            self.json.get(list).items().iter().any(|part| contains(address, part.text()))
        })
    }

    /// The outgoing name for the page of another site that the visitor came from, or nothing.
    pub(crate) fn web_referrer(&self) -> &str {
        self.json.get("webReferrer").text()
    }

    /// Whether these parameters have a value for any name that the configuration looks at.
    pub(crate) fn looks_at(&self, incoming: &Incoming) -> bool {
        (self.policy.merges_views && click_id::came_in(incoming))
            || Slot::ALL.iter().any(|&slot| self.rule(slot).find(incoming).is_some())
            || self.custom().iter().any(|custom| Rule(custom).find(incoming).is_some())
            || incoming.get(self.click_id()).is_some()
            || (!self.google_click_id_key().is_empty() && incoming.get("gclid").is_some())
    }
}

/// Whether a text has a part in it, in any case; nothing is no part. Addresses are ASCII.
fn contains(text: &str, part: &str) -> bool {
    !part.is_empty() && text.as_bytes().windows(part.len()).any(|it| it.eq_ignore_ascii_case(part.as_bytes()))
}

fn parse(text: &str) -> Json {
    Json::parse(text).unwrap_or_default()
}
