//! What a plan is made of, for people: where every outgoing value came from, what is wrong in the
//! configuration, and what of the plan AppsFlyer or an ad network would make less of than was meant.
//!
//! Nothing is decided here. The plan is made as ever, and watched: its values are pointers to what
//! they came from, so whose a value is can be told when it is in its link.

use std::mem::take;
use std::ptr;

use serde::Serialize;

use crate::config::Setup;
use crate::consent::State;
use crate::encode::decoded;
use crate::link::draft::Draft;
use crate::link::{AF_SUBS, click_id_value, is_called, slots_of};
use crate::list::List;
use crate::notes::{Note, Notes};
use crate::observer::Observer;
use crate::plan::{self, HINTS};
use crate::policy::Macros;
use crate::request;
use crate::rule::Rule;
use crate::text::{pairs, split};
use crate::visit::{Arrival, Incoming, is_macro};
use crate::wire;

/// A plan, and why it is so. Serialized, names are written `likeThis`, and what there is none of is
/// null.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// Mistakes in the configuration.
    pub errors: Vec<Note>,
    /// What to know of this visit and of what goes out for it.
    pub warnings: Vec<Warning>,
    /// The links in the order asked for.
    pub links: Vec<Link>,
    /// The impression.
    pub impression: Impression,
}

/// What is not as it may have been meant.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// A link (`links[0]`), `impression`, `visit`, or the name of a parameter, incoming or outgoing.
    pub about: String,
    /// What is so, and what that means.
    pub message: String,
}

/// One link that was asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Its address.
    pub href: Option<String>,
    /// Why there is none.
    pub refusal: Option<String>,
    /// The parameters of its address, in their order.
    pub values: Vec<Value>,
}

/// The impression.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Impression {
    /// Its address; none where a warning says so.
    pub href: Option<String>,
    /// The parameters of its address, in their order.
    pub values: Vec<Value>,
}

/// One parameter that goes out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Value {
    /// The outgoing name.
    pub name: String,
    /// The value without escapes.
    pub value: String,
    /// Where it came from.
    pub from: From,
}

/// Where an outgoing value came from. Serialized, `kind` says which: `{"kind": "copy", "of": "ttclid"}`.
///
/// A `rule` is the path of what names the key or the default: `afParameters.campaign`,
/// `afParameters.afCustom[0]`, `afParameters.googleClickIdKey`, and for a preset's own rules
/// `preset.tiktok.campaign`. A direct link's campaign id may have the rule of the campaign, which
/// stands in for it.
///
/// A `view` is where the key was found: `page`, the address of the page as it was loaded; `route`, its
/// address now; `memory`, an earlier page; `cookie`, `storage`, `meta`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum From {
    /// What came in under a key of a rule.
    Key {
        /// As the rule has it.
        key: String,
        /// Where the key was found.
        view: &'static str,
        /// Whose key it is.
        rule: String,
    },
    /// What the rule has in place of the value that came in.
    Override {
        /// Under which key it came in.
        key: String,
        /// Where the key was found.
        view: &'static str,
        /// The value that came in.
        replaced: String,
        /// Whose override it is.
        rule: String,
    },
    /// The rule's value of last resort.
    Default {
        /// Where it is written: the rule's path and `.defaultValue`.
        path: String,
        /// Whose it is.
        rule: String,
    },
    /// The click id once more, in a raw-data slot.
    Copy {
        /// The click id's name.
        of: String,
    },
    /// A click id, or a Google ad's search term, that is sent on unasked.
    Forwarded {
        /// The name it came in under.
        key: String,
        /// Where it was found.
        view: &'static str,
    },
    /// The address that the call to action has by itself.
    Anchor,
    /// The page of another site that the visitor came from.
    Referrer,
    /// What the browser tells of the device; the value is empty where it tells nothing.
    Hint {
        /// What browsers call it.
        name: String,
    },
    /// A parameter that the OneLink's own address has.
    Template,
    /// What this program says by itself.
    Fixed,
}

impl Explanation {
    /// Explains the plan that a request asks for; [`ask`](crate::ask) takes the same.
    pub fn read(request: &[u8]) -> Explanation {
        let request = wire::Value::read(request);
        Explanation::of(&request::setup(&request), &Arrival::read(request.get(b"visit")))
    }

    /// Explains what [`plan`](crate::plan()) makes of a visit.
    ///
    /// ```
    /// use smart_script::{Config, Explanation, From, Visit};
    /// let config = Config::read(r#"{
    ///     "oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok", "links": [{}]
    /// }"#);
    /// let explanation = Explanation::new(&config, &Visit::new("?c=summer"));
    /// let campaign = explanation.links[0].values.iter().find(|value| value.name == "c").unwrap();
    /// assert_eq!(campaign.value, "summer");
    /// assert!(matches!(&campaign.from, From::Key { key, view: "page", .. } if key == "c"));
    /// ```
    #[cfg(feature = "json")]
    pub fn new(config: &crate::Config, visit: &crate::Visit) -> Explanation {
        let (call, config, visit) = (config.call, config.value(), visit.value());
        Explanation::of(&Setup::read(call, &config), &Arrival::read(&visit))
    }

    fn of<'a>(setup: &'a Setup<'a>, arrival: &'a Arrival<'a>) -> Explanation {
        let mut notes = Notes::default();
        notes.check(setup);
        let errors = take(&mut notes.list);
        let mut watch = Watch { setup, arrival, planned: Vec::new(), made: Vec::new() };
        let mut out = List::new();
        plan::write(setup, arrival, &mut notes, &mut watch, &mut out);

        let text = plain(&out);
        let mut hrefs = text.split('\n').map(|line| (!line.is_empty()).then(|| line.to_owned()));
        let impression = hrefs.next().flatten();
        let mut made = watch.made.into_iter();
        let mut values_of =
            |href: &Option<String>| href.as_ref().and_then(|_| made.next()).unwrap_or_default();
        let mut warnings = Warnings::default();
        for Note { path, message } in &notes.list {
            warnings.add(if path.is_empty() { "visit" } else { path }, message);
        }
        warnings.of_arrival(setup, arrival);
        let mut links = Vec::new();
        for (index, (href, item)) in hrefs.zip(setup.requests()).enumerate() {
            let about = format!("links[{index}]");
            let made = values_of(&href);
            if let Some(href) = &href {
                warnings.of_link(setup, arrival, &about, href, &made);
            }
            // Without a note of its own it is one of those that a general note is about.
            let own = notes.list.iter().find(|note| note.path == about);
            let refusal = match own.or(notes.list.first().filter(|_| item.is_map())) {
                _ if href.is_some() => None,
                Some(note) => Some(note.message.clone()),
                None => Some(format!("keeps its own address: want an object, got {}", item.kind())),
            };
            links.push(Link { href, refusal, values: made.values });
        }
        let made = values_of(&impression);
        if let Some(href) = &impression {
            warnings.of_link(setup, arrival, "impression", href, &made);
        }
        let impression = Impression { href: impression, values: made.values };
        Explanation { errors, warnings: warnings.0, links, impression }
    }
}

/// What was seen of one link.
#[derive(Default)]
struct Made {
    values: Vec<Value>,
    /// Names that were given up to make it shorter.
    given_up: Vec<String>,
}

/// Watches a plan in the making.
struct Watch<'a> {
    setup: &'a Setup<'a>,
    arrival: &'a Arrival<'a>,
    /// What the link now in the making is to have.
    planned: Vec<String>,
    made: Vec<Made>,
}

impl Observer for &mut Watch<'_> {
    fn planned(&mut self, _: &Incoming, draft: &Draft) {
        self.planned = names(draft).map(|name| plain(&name)).collect();
    }

    fn made(&mut self, incoming: &Incoming, draft: &Draft) {
        let written = draft.written().map(|pair| {
            let (name, value) = split(pair, b'=');
            let [name, value] = [name, value].map(|text| plain(&decoded(text, true)));
            Value { name, value, from: From::Template }
        });
        let added = draft.params.pairs().map(|(name, value)| Value {
            name: plain(name),
            value: shown(value),
            from: self.origin(incoming, name, value),
        });
        let values: Vec<_> = written.chain(added).collect();
        let mut given_up = take(&mut self.planned);
        given_up.retain(|name| values.iter().all(|value| value.name != *name));
        self.made.push(Made { values, given_up });
    }
}

/// The names in a link, in their order.
fn names(draft: &Draft) -> impl Iterator<Item = List<u8>> {
    let written = draft.written().map(|pair| decoded(split(pair, b'=').0, true));
    written.chain(draft.params.pairs().map(|(name, _)| name.to_vec()))
}

impl Watch<'_> {
    /// Whose a value is.
    fn origin(&self, incoming: &Incoming, name: &[u8], value: &wire::Value) -> From {
        let Watch { setup, arrival, .. } = *self;
        let is_hint =
            |(known, hint): &(&[u8], &[u8])| *known == name && ptr::eq(arrival.hints().get(hint), value);
        if let Some((_, hint)) = pairs(HINTS).find(is_hint) {
            return From::Hint { name: plain(hint) };
        }
        if setup.requests().iter().any(|item| ptr::eq(setup.request(item).redirect, value.printed())) {
            return From::Anchor;
        }
        if ptr::eq(arrival.web_referrer, value) {
            return From::Referrer;
        }
        let slots = slots_of(name).map(|slot| (setup.rule(slot), setup.rule_path(slot)));
        let custom = setup.custom.iter().enumerate().filter(|(_, custom)| is_called(&custom.name, name));
        let custom = custom.map(|(index, custom)| (custom.rule, format!("afParameters.afCustom[{index}]")));
        // What stands in for a campaign's id.
        let campaign = (setup.rule(b"campaign"), setup.rule_path(b"campaign"));
        for (rule, path) in slots.chain(custom) {
            if let Some(from) = self.by_rule(rule, path, incoming, value) {
                return from;
            }
        }
        if slots_of(name).any(|slot| slot == b"campaignId")
            && let Some(from) = self.by_rule(campaign.0, campaign.1, incoming, value)
        {
            return from;
        }
        if pairs(AF_SUBS).any(|slot| slot.0 == name)
            && ptr::eq(click_id_value(setup, setup.click_id(), incoming), value)
        {
            return From::Copy { of: plain(setup.click_id()) };
        }
        let Some(view) = arrival.origin_of(value) else { return From::Fixed };
        let key = plain(value.name);
        if key == "gclid" && is_called(&setup.google_click_id_key, name) {
            return From::Key { key, view, rule: "afParameters.googleClickIdKey".to_owned() };
        }
        From::Forwarded { key, view }
    }

    /// Whose a value is, where it is what a rule gives.
    fn by_rule(&self, rule: Rule, path: String, incoming: &Incoming, value: &wire::Value) -> Option<From> {
        for key in rule.0.get(b"keys").items() {
            let found = incoming.get(key.text());
            if !found.is_none() && ptr::eq(rule.overridden(found), value) {
                let (key, view) = (plain(key.text()), self.arrival.origin_of(found)?);
                return Some(if ptr::eq(found, value) {
                    From::Key { key, view, rule: path }
                } else {
                    From::Override { key, view, replaced: plain(found.text()), rule: path }
                });
            }
        }
        let is_default = ptr::eq(rule.default(), value);
        is_default.then(|| From::Default { path: format!("{path}.defaultValue"), rule: path })
    }
}

/// Characters that AppsFlyer takes as a value, by the parameter's name.
///
/// "Attribution link structure and parameters",
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
const LIMITS: [(&str, usize); 18] = [
    ("pid", 150),
    ("af_media_source", 150),
    ("c", 100),
    ("af_campaign", 100),
    ("af_adset", 100),
    ("af_ad", 100),
    ("af_keywords", 100),
    ("af_sub1", 100),
    ("af_sub2", 100),
    ("af_sub3", 100),
    ("af_sub4", 100),
    ("af_sub5", 100),
    ("af_c_id", 24),
    ("af_campaign_id", 24),
    ("af_adset_id", 24),
    ("af_ad_id", 24),
    ("af_siteid", 24),
    ("af_channel", 20),
];

/// Characters that spoil reports when they stand in a value.
///
/// "Attribution link structure and parameters",
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
const SPOILING: &str = ";*!@#?$^:&~=+'></{}%`";

/// Characters with which a media source is shown as `af_invalid_param`, and nothing attributed to it.
///
/// "Attribution link structure and parameters",
/// <https://support.appsflyer.com/hc/en-us/articles/207447163>
const INVALID_IN_SOURCE: &str = "/<>*&?\\";

/// TikTok's media source for visitors of landing pages.
///
/// "TikTok for Business: Create web-based campaigns",
/// <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
const TIKTOK: &str = "tiktokweb_int";

/// Warnings, each once.
#[derive(Default)]
struct Warnings(Vec<Warning>);

impl Warnings {
    fn add(&mut self, about: &str, message: impl Into<String>) {
        let warning = Warning { about: about.to_owned(), message: message.into() };
        if !self.0.contains(&warning) {
            self.0.push(warning);
        }
    }

    /// What came in and says nothing.
    ///
    /// TikTok leaves its macros as they are in an ad's preview: "TikTok for Business: Create web-based
    /// campaigns", <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
    fn of_arrival(&mut self, setup: &Setup, arrival: &Arrival) {
        let counts_as = match setup.policy.macros {
            Macros::NoValue => "counts as no value",
            Macros::Text => "goes out as it is",
        };
        for pair in arrival.without_value() {
            let (name, value) = (plain(pair.name), plain(pair.text()));
            if is_macro(pair.text()) {
                self.add(
                    &name,
                    format!("{value} is a macro that the ad network left as it is; it {counts_as}"),
                );
            } else {
                self.add(
                    &name,
                    format!("{} bytes are more than any link has; the value {counts_as}", value.len()),
                );
            }
        }
    }

    fn of_link(&mut self, setup: &Setup, arrival: &Arrival, about: &str, href: &str, made: &Made) {
        self.of_length(about, href, &made.given_up);
        for value in &made.values {
            self.of_value(value);
            if value.name == "af_r" {
                self.of_redirect(about, &value.value);
            }
        }
        if arrival.consent.state == State::Granted {
            self.of_click_id(setup, made);
        }
    }

    /// A whole link has at most 2,000 characters: "Attribution link structure and parameters",
    /// <https://support.appsflyer.com/hc/en-us/articles/207447163>
    fn of_length(&mut self, about: &str, href: &str, given_up: &[String]) {
        let limit = crate::policy::Policy::MODERN.max_link;
        if !given_up.is_empty() {
            let names = given_up.join(", ");
            self.add(about, format!("goes without {names}, as it would have more than {limit} characters"));
        }
        if href.len() > limit {
            self.add(about, format!("has {} characters, and AppsFlyer takes {limit}", href.len()));
        }
    }

    /// What reports would not show as it is; of names that reports have columns for.
    fn of_value(&mut self, Value { name, value, from }: &Value) {
        let Some((_, limit)) = LIMITS.iter().find(|known| known.0 == name) else { return };
        let length = value.chars().count();
        if length > *limit {
            let then = match (from, &**name) {
                (From::Copy { of }, _) => format!("; {of} itself goes out in full"),
                (_, "c" | "af_campaign") => "; reports show c_name_exceeded_max_length".to_owned(),
                _ => String::new(),
            };
            self.add(name, format!("has {length} characters, and AppsFlyer takes {limit}{then}"));
        }
        let is_source = name == "pid" || name == "af_media_source";
        let found =
            |characters: &str| -> String { characters.chars().filter(|it| value.contains(*it)).collect() };
        let (invalid, spoiling) = (found(INVALID_IN_SOURCE), found(SPOILING));
        if is_source && !invalid.is_empty() {
            self.add(
                name,
                format!("{value:?} has {invalid}: reports show af_invalid_param, and attribute nothing"),
            );
        } else if !spoiling.is_empty() {
            self.add(name, format!("{value:?} has {spoiling}, which AppsFlyer's reports do not take"));
        }
        // What `link` has where nothing is known of the campaign, which a direct link has to have.
        if name == "af_campaign_id" && *from == From::Fixed {
            self.add(name, format!("no campaign came in, and {value:?} stands for its id"));
        }
    }

    /// `af_r` is a full https address without a fragment: "Attribution link structure and parameters",
    /// <https://support.appsflyer.com/hc/en-us/articles/207447163>
    fn of_redirect(&mut self, about: &str, address: &str) {
        if !address.trim_ascii().get(..8).is_some_and(|it| it.eq_ignore_ascii_case("https://")) {
            self.add(about, format!("leads on to {address:?}, and AppsFlyer takes https addresses"));
        }
        if address.contains('#') {
            self.add(about, format!("leads on to {address:?}, and AppsFlyer takes no fragment"));
        }
    }

    /// `ttclid` goes out as itself and once more in one of `af_sub1` to `af_sub5`: "TikTok for Business:
    /// Create web-based campaigns", <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
    fn of_click_id(&mut self, setup: &Setup, made: &Made) {
        let value_of = |names: &[&str]| {
            made.values.iter().find(|value| names.contains(&&*value.name)).map(|value| &*value.value)
        };
        if value_of(&["pid", "af_media_source"]) == Some(TIKTOK) && value_of(&["ttclid"]).is_none() {
            self.add(
                "ttclid",
                "none came in: TikTok appends it to an ad's address, and not to a preview's; a browser may \
                 have taken it off",
            );
        }
        let id = plain(setup.click_id());
        let Some(value) = value_of(&[&id]) else { return };
        let is_slot = |name: &str| pairs(AF_SUBS).any(|slot| slot.0 == name.as_bytes());
        let is_copied = made.values.iter().any(|it| is_slot(&it.name) && it.value == value);
        if !is_copied && !made.given_up.iter().any(|name| is_slot(name)) {
            self.add(&id, "goes out without a copy in af_sub1 to af_sub5: the page's own rules fill them");
        }
    }
}

/// A value as it is without escapes.
fn shown(value: &wire::Value) -> String {
    if value.is_incoming() { plain(value.printed()) } else { plain(&decoded(value.printed(), false)) }
}

fn plain(text: &[u8]) -> String {
    String::from_utf8_lossy(text).into_owned()
}
