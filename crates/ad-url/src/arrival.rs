//! The address with which a visitor arrives.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::encode::encoded;
use crate::kind::Kind;
use crate::parameter::ATTACHED;
use crate::tiktok_macro;
use crate::value::{Is, macros};

/// A visitor to try an address with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Visitor {
    /// What TikTok puts in the place of macros, by their names. Those that aren't here have samples.
    pub values: BTreeMap<String, String>,
    /// The click's id.
    pub click_id: String,
    /// Whether TikTok adds `utm_source`, `utm_medium`, `utm_id` and `utm_campaign`.
    pub is_attached: bool,
}

impl Default for Visitor {
    fn default() -> Self {
        Self { values: BTreeMap::new(), click_id: CLICK_ID.to_owned(), is_attached: true }
    }
}

/// A click's id as it looks; real ones have about 325 characters.
const CLICK_ID: &str = "E.C.P.CrABk3Zq8VnSampleOfAClick";

/// The address with which a visitor arrives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Arrival {
    /// The address.
    pub url: String,
    /// Its parameters.
    pub parameters: Vec<Arrived>,
}

/// A parameter with which a visitor arrives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Arrived {
    /// Its name.
    pub name: String,
    /// Its value, without escapes.
    pub value: String,
    /// Who wrote it.
    pub from: Origin,
}

/// Who wrote a value with which a visitor arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// TikTok, in the place of a macro.
    Macro,
    /// Whoever made the address: the text is the same for all visitors.
    Fixed,
    /// TikTok, which adds it to each address.
    Attached,
    /// Nobody: it was meant to be a macro, and TikTok doesn't know it.
    LeftAsItIs,
}

/// The address with which a visitor arrives, after TikTok has put its values in the place of macros and added its own.
///
/// ```
/// use smart_script_ad_url::{Visitor, arrive};
/// let visitor = Visitor { click_id: "E.C.P.x".into(), is_attached: false, ..Visitor::default() };
/// assert_eq!(
///     arrive("https://brand.example/game?c=__CAMPAIGN_NAME__", &visitor).url,
///     "https://brand.example/game?c=summer_web&ttclid=E.C.P.x"
/// );
/// ```
#[must_use]
pub fn arrive(url: &str, visitor: &Visitor) -> Arrival {
    let address = Address::read(url);
    let value = |name: &str| match visitor.values.get(name) {
        Some(value) => encoded(value),
        None => tiktok_macro::find(name).map_or_else(String::new, |it| it.sample.to_owned()),
    };
    let mut arrived = String::new();
    let mut from = 0;
    let mut origins = Vec::new();
    for pair in &address.pairs {
        let mut origin = Origin::Fixed;
        for it in macros(url, pair.value.clone()) {
            let known = match it.is {
                // That TikTok takes lower case as well is what AppsFlyer's guide relies on.
                Is::Macro(known) | Is::OtherCase(known) => known,
                _ => {
                    origin = Origin::LeftAsItIs;
                    continue;
                }
            };
            arrived.push_str(&url[from..it.at.start]);
            arrived.push_str(&value(known.name));
            from = it.at.end;
            origin = Origin::Macro;
        }
        origins.push((pair.called.clone(), origin));
    }
    let end = address.end_of_query.max(from);
    arrived.push_str(&url[from..end]);
    if address.kind != Kind::Unknown {
        let own = if visitor.is_attached { &ATTACHED[..] } else { &[] };
        let names = own.iter().copied().chain(["ttclid"]);
        for name in names.filter(|name| address.value(name).is_none()) {
            let value = match name {
                "utm_source" => "tiktok".to_owned(),
                "utm_medium" => "paid".to_owned(),
                "utm_id" => value("CAMPAIGN_ID"),
                "utm_campaign" => value("CAMPAIGN_NAME"),
                _ => encoded(&visitor.click_id),
            };
            if value.is_empty() {
                continue;
            }
            let separator = if !arrived.contains('?') {
                "?"
            } else if arrived.ends_with(['?', '&']) {
                ""
            } else {
                "&"
            };
            arrived.push_str(&[separator, name, "=", &value].concat());
            origins.push((name.to_owned(), Origin::Attached));
        }
    }
    arrived.push_str(&url[end..]);
    let read = Address::read(&arrived);
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let parameters = read.pairs.iter().map(|pair| Arrived {
        name: pair.called.clone(),
        value: decoded(read.part(&pair.value)),
        from: origins.iter().find(|it| it.0 == pair.called).map_or(Origin::Fixed, |it| it.1),
    });
    let parameters = parameters.collect();
    Arrival { url: arrived, parameters }
}
