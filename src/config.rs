//! What the page's author asked for.

use crate::address::{Address, starts_with};
use crate::encode::{decoded, push_written};
use crate::list::List;
use crate::policy::Policy;
use crate::rule::Rule;
use crate::text::{push, same};
use crate::visit::Arrival;
use crate::wire::{NULL, Value, wire};

/// A page's configuration. Reading one never fails: what is wrong in it counts as absent, and the
/// links that need it keep their own addresses.
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) call: Call,
    wire: Vec<u8>,
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
    pub platform: &'a [u8],
    /// The app's id in that store.
    pub app_id: &'a [u8],
    /// Where the call to action leads by itself, and where a recorded click leads on to.
    pub redirect: &'a [u8],
}

/// The names of the presets that there are.
#[cfg(feature = "explain")]
pub(crate) const PRESETS: [&str; 1] = ["tiktok"];

/// Ready-made rules, in the format of a page's `afParameters`, and the click id beside them.
const TIKTOK: &[u8] = wire!({
    "mediaSource": { "keys": ["pid", "af_media_source"], "defaultValue": "tiktokweb_int" },
    "campaign": { "keys": ["c", "af_campaign"] },
    "campaignId": { "keys": ["af_c_id", "af_campaign_id"] },
    "adSet": { "keys": "af_adset" },
    "adSetId": { "keys": "af_adset_id" },
    "ad": { "keys": "af_ad" },
    "adId": { "keys": "af_ad_id" },
    "clickId": "ttclid",
});

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
    #[cfg(feature = "json")]
    pub fn read(text: &str) -> Config {
        Config { call: Call::Page, wire: crate::json::config(text) }
    }

    /// Reads the argument of the old script's `generateOneLinkURL`, in JSON.
    #[cfg(feature = "json")]
    pub fn read_onelink_call(argument: &str) -> Config {
        Config { call: Call::OneLink, ..Config::read(argument) }
    }

    /// Reads the argument of the old script's `generateDirectClickURL`, in JSON.
    #[cfg(feature = "json")]
    pub fn read_direct_call(argument: &str) -> Config {
        Config { call: Call::Direct, ..Config::read(argument) }
    }

    pub(crate) fn value(&self) -> Value<'_> {
        Value::read(&self.wire)
    }
}

/// A configuration as the program reads it.
pub(crate) struct Setup<'a> {
    pub policy: &'static Policy,
    pub config: &'a Value<'a>,
    /// Its `afParameters`.
    parameters: &'a Value<'a>,
    preset: Value<'static>,
    call: Call,
    /// The page's custom parameters.
    pub custom: List<Custom<'a>>,
    /// The outgoing name for Google's click id, or nothing.
    pub google_click_id_key: List<u8>,
    /// The outgoing name for the page of another site that the visitor came from, or nothing.
    pub web_referrer_key: List<u8>,
}

/// A parameter with a name of the author's own.
pub(crate) struct Custom<'a> {
    pub name: List<u8>,
    pub rule: Rule<'a>,
}

impl<'a> Setup<'a> {
    pub fn read(call: Call, config: &'a Value<'a>) -> Setup<'a> {
        let (mut policy, mut preset) = (&Policy::COMPATIBLE, Value::read(b""));
        if call == Call::Page {
            policy = &Policy::MODERN;
            if same(config.get(b"preset").text(), b"tiktok") {
                preset = Value::read(TIKTOK);
            }
        }
        let parameters = config.get(b"afParameters");
        let list = parameters.get(b"afCustom");
        let mut custom = List::new();
        if list.is_list() {
            for item in list.items() {
                // Outgoing names are written plain or encoded.
                let name = decoded(item.get(b"paramKey").printed(), false);
                custom.push(Custom { name, rule: Rule(item) });
            }
        }
        Setup {
            policy,
            config,
            parameters,
            preset,
            call,
            custom,
            google_click_id_key: decoded(parameters.get(b"googleClickIdKey").text(), false),
            web_referrer_key: decoded(config.get(b"webReferrer").text(), false),
        }
    }

    /// The OneLink's own address: it has a template behind its host.
    pub fn template(&self) -> Option<Address<'a>> {
        let is_checked = self.policy.checked_addresses;
        Address::read(self.config.get(b"oneLinkURL").text(), self.policy.loopback, !is_checked)
            .filter(|address| address.path.len() > usize::from(is_checked))
    }

    /// The links asked for, as they are written.
    pub fn requests(&self) -> &'a [Value<'a>] {
        match self.call {
            Call::Page => self.config.get(b"links").items(),
            // The argument is the link.
            _ => std::slice::from_ref(self.config),
        }
    }

    pub fn request(&self, item: &Value<'a>) -> LinkRequest<'a> {
        let platform = item.get(b"platform").text();
        let redirect = item.get(b"redirectURL").printed();
        match self.call {
            Call::Page => LinkRequest {
                // What JSX makes of an attribute without a value.
                platform: if same(platform, b"true") { b"" } else { platform },
                app_id: item.get(b"appId").printed().trim_ascii(),
                redirect,
            },
            Call::OneLink => LinkRequest::default(),
            Call::Direct => LinkRequest {
                // Without a platform it is no OneLink either.
                platform: if platform.is_empty() { b"none" } else { platform },
                app_id: item.get(b"app_id").text(),
                redirect,
            },
        }
    }

    /// What a page's configuration says under a name; the old script's calls know none of them.
    pub fn modern(&self, name: &[u8]) -> &'a Value<'a> {
        if self.call == Call::Page { self.config.get(name) } else { &NULL }
    }

    /// Writes where one kind of request is sent: a prefix without a slash at its end.
    pub fn push_endpoint(&self, name: &[u8], usual: &[u8], out: &mut List<u8>) {
        if let Some(address) = Address::read(self.modern(b"endpoints").get(name).text(), true, false) {
            push(out, address.scheme);
            push(out, address.authority);
            push_written(out, address.path.strip_suffix(b"/").unwrap_or(address.path));
        } else {
            push(out, usual);
        }
    }

    /// Whether a link may lead on to this address: what the page's author wrote always; what came from
    /// outside only to the hosts that they list.
    pub fn may_lead_to(&self, address: &Value) -> bool {
        let hosts = self.config.get(b"redirectHosts").items();
        !address.is_incoming()
            || Address::read(address.text(), false, false)
                .is_some_and(|to| hosts.iter().any(|host| to.authority.eq_ignore_ascii_case(host.text())))
    }

    /// Whether links carry `af_js_web` and `af_ss_ver`.
    pub fn has_markers(&self) -> bool {
        !self.modern(b"markers").is_false()
    }

    /// The rule for a slot: the page's own, else the preset's.
    pub fn rule(&'a self, slot: &[u8]) -> Rule<'a> {
        let own = Rule(self.parameters.get(slot));
        // The old script has no names for ids.
        if self.policy.strict_rules && slot.ends_with(b"Id") {
            Rule(&NULL)
        } else if own.is_usable() {
            own
        } else {
            Rule(self.preset.get(slot))
        }
    }

    /// Where the rule for a slot is written.
    #[cfg(feature = "explanation")]
    pub fn rule_path(&'a self, slot: &[u8]) -> String {
        let is_own = std::ptr::eq(self.rule(slot).0, self.parameters.get(slot));
        let owner = if is_own { "afParameters" } else { "preset.tiktok" };
        format!("{owner}.{}", String::from_utf8_lossy(slot))
    }

    /// The id that is sent on under its own name and once more in a raw-data slot, or nothing.
    pub fn click_id(&self) -> &'a [u8] {
        let own = self.modern(b"clickId").text();
        if own.is_empty() { self.preset.get(b"clickId").text() } else { own }
    }

    /// Whether the page's author wants nothing done for this visitor.
    pub fn skips(&self, arrival: &Arrival) -> bool {
        self.lists(b"referrerSkipList", arrival.referrer.text()) || self.lists(b"urlSkipList", arrival.url)
    }

    /// Whether a list has a part of this address, in any case; nothing is no part.
    fn lists(&self, list: &[u8], address: &[u8]) -> bool {
        let is_part =
            |part: &[u8]| !part.is_empty() && (0..address.len()).any(|at| starts_with(&address[at..], part));
        self.config.get(list).items().iter().any(|part| is_part(part.text()))
    }
}
