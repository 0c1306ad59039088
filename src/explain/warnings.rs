//! Warnings of what may not be as it was meant, in a visit or in what goes out for it.

use serde::Serialize;

use super::explained_value::ExplainedValue;
use super::origin::Origin;
use super::plain::plain;
use super::watch::Made;
use crate::config::policy::{Macros, Policy};
use crate::config::preset::CLICK_IDS;
use crate::config::setup::Setup;
use crate::limits::{INVALID_IN_SOURCE, LIMITS, SPOILING};
use crate::link::AF_SUBS;
use crate::plan::ad_network::usual_click_id;
use crate::text::escape::decoded;
use crate::text::{Parts, cut, pairs, same, split};
use crate::visit::arrival::Arrival;
use crate::visit::click_id;
use crate::visit::consent::State;
use crate::visit::incoming::says_nothing;
use crate::visit::macros::{is_macro, is_nothing};
use crate::wire::Value;

/// Something that may not be as it was meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Warning {
    /// What it is about: a link (`links[0]`), `impression`, `visit`, or the name of a parameter.
    pub about: String,
    /// What was found, and what follows from it.
    pub message: String,
}

/// TikTok's media source for visitors of landing pages.
///
/// "TikTok for Business: Create web-based campaigns",
/// <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
const TIKTOK: &str = "tiktokweb_int";

/// Warnings, each once.
#[derive(Default)]
pub(super) struct Warnings(pub Vec<Warning>);

impl Warnings {
    pub fn add(&mut self, about: &str, message: impl Into<String>) {
        let warning = Warning { about: about.to_owned(), message: message.into() };
        if !self.0.contains(&warning) {
            self.0.push(warning);
        }
    }

    /// Warns of incoming values that don't count.
    ///
    /// TikTok leaves its macros as they are in an ad's preview: "TikTok for Business: Create web-based
    /// campaigns", <https://support.appsflyer.com/hc/en-us/articles/40496161157521>
    pub fn of_arrival(&mut self, setup: &Setup, arrival: &Arrival) {
        let counts_as = match setup.policy.macros {
            Macros::NoValue => "counts as no value",
            Macros::Text => "goes out as it is",
        };
        for pair in arrival.parameters().filter(|pair| says_nothing(pair.text())) {
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
        for pair in arrival.parameters().filter(|pair| may_count(setup, pair)) {
            if setup.policy.words_for_nothing && is_nothing(pair.text()) {
                let message = "is how programs write that there is no value; it counts as none";
                self.add(&plain(pair.name), format!("{} {message}", plain(pair.text())));
            }
            if let Some(place) = odd_place(arrival, pair.name) {
                self.add(&plain(pair.name), format!("was not in the query of the address, but {place}"));
            }
        }
    }

    pub fn of_link(&mut self, setup: &Setup, arrival: &Arrival, about: &str, href: &str, made: &Made) {
        self.of_length(about, href, &made.given_up);
        for value in &made.values {
            self.of_value(value);
            if value.name == "af_r" {
                self.of_redirect(about, &value.value);
            }
        }
        if arrival.consent.state == State::Granted {
            let is_by_default = self.of_default_source(setup, made);
            self.of_click_id(setup, made, is_by_default);
        }
    }

    /// Warns where an ad network is credited with a visit that brought nothing of an ad.
    ///
    /// Returns whether it is.
    fn of_default_source(&mut self, setup: &Setup, made: &Made) -> bool {
        let is_source = |it: &&ExplainedValue| it.name == "pid" || it.name == "af_media_source";
        let Some(ExplainedValue { value, from: Origin::Default { rule, .. }, .. }) =
            made.values.iter().find(is_source)
        else {
            return false;
        };
        // With several presets, something of the visit told the network.
        let Some(preset) = preset_of(rule).filter(|_| setup.has_one_preset) else { return false };
        let Some(name) = network(preset) else { return false };
        let is_id = |it: &ExplainedValue| {
            matches!(it.from, Origin::Forwarded { .. } | Origin::Key { .. })
                && (same(it.name.as_bytes(), usual_click_id(setup))
                    || Parts(click_id::KNOWN).any(|id| same(id, it.name.as_bytes())))
        };
        if made.values.iter().any(is_id) {
            return false;
        }
        let (keys, id) = (keys_of(setup), plain(usual_click_id(setup)));
        let id = if id.is_empty() { "a click id".to_owned() } else { id };
        self.add(
            "visit",
            format!(
                "is credited to {} by the preset's default, {value}: it brought neither {keys} nor {id}; that is right \
                 where only ads of {0} lead here; where others come too, name their presets beside it, such as \
                 {preset} utm, and who comes without either counts as website",
                name
            ),
        );
        true
    }

    /// A whole link has at most 2,000 characters: "Attribution link structure and parameters",
    /// <https://support.appsflyer.com/hc/en-us/articles/207447163>
    fn of_length(&mut self, about: &str, href: &str, given_up: &[String]) {
        let limit = Policy::MODERN.max_link;
        if !given_up.is_empty() {
            let names = given_up.join(", ");
            self.add(about, format!("goes without {names}, as it would have more than {limit} characters"));
        }
        if href.len() > limit {
            self.add(about, format!("has {} characters, and AppsFlyer takes {limit}", href.len()));
        }
    }

    /// Warns of values that AppsFlyer's reports wouldn't show as they are.
    fn of_value(&mut self, ExplainedValue { name, value, from }: &ExplainedValue) {
        let Some((_, limit)) = LIMITS.iter().find(|known| known.0 == name) else { return };
        let length = value.chars().count();
        if length > *limit {
            let then = match (from, &**name) {
                (Origin::Copy { of }, _) => format!("; {of} itself goes out in full"),
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
        // `link::NO_CAMPAIGN`, which direct links have when nothing is known of the campaign.
        if name == "af_campaign_id" && *from == Origin::Fixed {
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
    ///
    /// `is_said`: that no click id came in is said already.
    fn of_click_id(&mut self, setup: &Setup, made: &Made, is_said: bool) {
        let value_of = |names: &[&str]| {
            made.values.iter().find(|value| names.contains(&&*value.name)).map(|value| &*value.value)
        };
        if !is_said
            && value_of(&["pid", "af_media_source"]) == Some(TIKTOK)
            && value_of(&["ttclid"]).is_none()
        {
            self.add(
                "ttclid",
                "none came in: TikTok appends it to an ad's address, and not to a preview's; a browser may \
                 have taken it off",
            );
        }
        // The link of a code goes without the copy, so that the code is coarser.
        if value_of(&["af_ss_qr"]).is_some() {
            return;
        }
        let own = plain(setup.modern().click_id());
        let of_presets = pairs(CLICK_IDS).filter(|(_, network)| own.is_empty() && setup.has_preset(network));
        // Of several, the last one is copied.
        let ids = of_presets.map(|(id, _)| plain(id)).filter(|id| value_of(&[id]).is_some());
        let id = ids.last().unwrap_or(own);
        let Some(value) = value_of(&[&id]) else { return };
        let is_slot = |name: &str| pairs(AF_SUBS).any(|slot| slot.0 == name.as_bytes());
        let is_copied = made.values.iter().any(|it| is_slot(&it.name) && it.value == value);
        if !is_copied && !made.given_up.iter().any(|name| is_slot(name)) {
            self.add(&id, "goes out without a copy in af_sub1 to af_sub5: the page's own rules fill them");
        }
    }
}

/// The preset whose rule has this path.
fn preset_of(rule: &str) -> Option<&str> {
    // `preset.mediaSource` is nobody's.
    let name = rule.strip_prefix("preset.")?;
    name.bytes().position(|byte| byte == b'.').map(|end| &name[..end])
}

/// What people call the ad network that a preset is for. Other presets credit nobody's ad.
fn network(preset: &str) -> Option<&'static str> {
    Some(match preset {
        "tiktok" => "TikTok",
        "google" => "Google",
        "meta" => "Meta",
        "snapchat" => "Snapchat",
        _ => return None,
    })
}

/// The names under which the rule for the media source looks for one.
fn keys_of(setup: &Setup) -> String {
    let keys = setup.rule(b"mediaSource").keys().items();
    keys.iter().map(|key| plain(key.text())).collect::<Vec<_>>().join(" nor ")
}

/// Whether a rule looks for a parameter, or it is a click id, which needs none.
fn may_count(setup: &Setup, pair: &Value) -> bool {
    setup.reads(pair.name) || Parts(click_id::KNOWN).any(|id| same(id, pair.name))
}

/// Where in an address a parameter was found, if not where it belongs.
fn odd_place(arrival: &Arrival, name: &[u8]) -> Option<&'static str> {
    let addresses = [arrival.landing(), arrival.url];
    let is_in = |query: &[u8]| Parts(query).any(|pair| same(&decoded(split(pair, b'=').0, true), name));
    let has = |text: &[u8], part: &[u8]| text.windows(part.len()).any(|piece| same(piece, part));
    if addresses.iter().any(|address| is_in(split(cut(address, b'#').0, b'?').1)) {
        None
    } else if addresses.iter().any(|address| has(cut(address, b'#').1, name)) {
        Some("in its fragment")
    } else if addresses.iter().any(|address| has(address, &[b"amp;", name].concat())) {
        Some("behind an `&amp;`, as in HTML that was escaped once too often")
    } else {
        Some("behind a second question mark")
    }
}
