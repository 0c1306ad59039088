//! What the visitor arrived with.

use std::cell::Cell;

use crate::address::query_of;
use crate::config::Setup;
use crate::encode::decoded;
use crate::memory;
use crate::params::Outgoing;
use crate::policy::{Macros, Policy};
use crate::text::pairs;
use crate::wire::{NULL, Value};

/// One visitor on one page, as data.
#[derive(Clone, Debug)]
pub struct Visit {
    wire: Vec<u8>,
}

impl Visit {
    /// A visit to a page with this query, with or without its `?`, decoded as `URLSearchParams`
    /// does: `+` is a blank, a bad escape stays as it is, bad UTF-8 becomes U+FFFD.
    ///
    /// ```
    /// use smart_script::{Config, Visit, plan};
    /// let config = Config::read(r#"{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}"#);
    /// let plan = plan(&config, &Visit::new("?c=summer+sale"));
    /// assert!(plan.impression.unwrap().contains("&c=summer%20sale"));
    /// ```
    #[cfg(feature = "json")]
    pub fn new(query: &str) -> Visit {
        let url = format!("?{}", query.strip_prefix('?').unwrap_or(query));
        Visit { wire: crate::json::wire_of(&serde_json::json!({ "url": url })) }
    }

    /// Reads a visit as a page gathers it, in JSON; what is missing counts as empty.
    ///
    /// | name | what it is |
    /// | --- | --- |
    /// | `url` | the page's address now |
    /// | `landing` | its address when it was loaded, from which routes in the page may have led away |
    /// | `referrer` | `document.referrer` |
    /// | `now` | when it was loaded, in ms since 1970 |
    /// | `memory`, `webReferrer` | what [`remember`](crate::remember) had kept then, as stored |
    /// | `hints` | the device's `model` and `platformVersion`, for the impression |
    /// | `sources` | by key, what rules look at besides: `cookie:…`, `storage:…`, `meta:…` |
    ///
    /// ```
    /// use smart_script::{Config, Visit, plan};
    /// let config = Config::read(r#"{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}"#);
    /// let visit = Visit::read(r#"{
    ///     "url": "https://brand.example/shoes?utm_source=footer",
    ///     "landing": "https://brand.example/?ttclid=E.C.P.x"
    /// }"#);
    /// assert!(plan(&config, &visit).impression.unwrap().ends_with("&ttclid=E.C.P.x"));
    /// ```
    #[cfg(feature = "json")]
    pub fn read(text: &str) -> Visit {
        Visit { wire: crate::json::visit(text) }
    }

    pub(crate) fn value(&self) -> Value<'_> {
        Value::read(&self.wire)
    }
}

/// A visit as the program reads it.
pub(crate) struct Arrival<'a> {
    value: &'a Value<'a>,
    /// The page as it is now, as it was loaded, and remembered earlier pages, newest first.
    views: Vec<PageView>,
    /// The last page of another site that the visitor came from.
    pub web_referrer: &'a [u8],
}

/// One page that the visitor saw.
pub(crate) struct PageView {
    /// The parameters it was opened with, decoded, in their order.
    pub pairs: Vec<Pair>,
    /// Whether a page of the same site led to it.
    pub same_site: bool,
    /// When it is to be forgotten, in ms since 1970.
    pub expires: u64,
}

/// An incoming parameter.
pub(crate) struct Pair {
    pub name: Vec<u8>,
    pub value: Vec<u8>,
}

impl PageView {
    /// The view of a page with this query, with its `?`.
    pub fn of(query: &[u8], same_site: bool, expires: u64) -> PageView {
        let mut view = PageView { pairs: Vec::new(), same_site, expires };
        for (name, value) in pairs(query.get(1..).unwrap_or_default()) {
            view.pairs.push(Pair { name: decoded(name, true), value: decoded(value, true) });
        }
        view
    }
}

/// The page's address now, as a visit says it: where it was loaded if nothing else is said.
fn url_of<'a>(visit: &Value<'a>) -> &'a [u8] {
    let url = visit.get(b"url").text();
    if url.is_empty() { visit.get(b"landing").text() } else { url }
}

impl<'a> Arrival<'a> {
    pub fn read(value: &'a Value<'a>) -> Arrival<'a> {
        let (url, landing) = (url_of(value), memory::landing_of(value));
        let query = query_of(landing);
        let mut views = Vec::new();
        if url != landing && query_of(url) != query {
            views.push(PageView::of(query_of(url), true, 0));
        }
        views.push(memory::landing_view(value, 0));
        memory::read(value, &mut views);
        Arrival { value, views, web_referrer: memory::web_referrer(value) }
    }

    /// The page's address.
    pub fn url(&self) -> &'a [u8] {
        url_of(self.value)
    }

    /// Where the browser says the visitor came from.
    pub fn referrer(&self) -> &'a [u8] {
        self.value.get(b"referrer").text()
    }

    /// What a browser tells of the device: its `model`, empty on a desktop, and its system's
    /// `platformVersion`.
    ///
    /// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
    pub fn hints(&self) -> &'a Value<'a> {
        self.value.get(b"hints")
    }

    /// The page's own parameters.
    pub fn page(&self, policy: &'static Policy) -> Incoming<'_> {
        let mut page = Incoming::new(&NULL, policy);
        if let Some(view) = self.views.first() {
            page.views.push(view);
        }
        page
    }

    /// The newest page view that counts: views are not mixed, what a click brought stays together.
    /// Where the policy merges, views that the same site led to add to the one they came from.
    pub fn incoming(&'a self, setup: &'a Setup<'a>) -> Incoming<'a> {
        let policy = setup.policy;
        let mut incoming = Incoming::new(self.value.get(b"sources"), policy);
        for view in &self.views {
            let mut one = Incoming::new(&NULL, policy);
            one.views.push(view);
            let adds = policy.merges_views && view.same_site;
            if adds || setup.looks_at(&one) {
                incoming.views.push(view);
                if !adds {
                    break;
                }
            }
        }
        incoming
    }
}

/// The incoming parameters that one plan reads from.
pub(crate) struct Incoming<'a> {
    /// Newest first.
    views: Vec<&'a PageView>,
    sources: &'a Value<'a>,
    policy: &'static Policy,
    /// Whether a value was found under any name that was asked for.
    pub has_any: Cell<bool>,
}

impl<'a> Incoming<'a> {
    fn new(sources: &'a Value<'a>, policy: &'static Policy) -> Incoming<'a> {
        Incoming { views: Vec::new(), sources, policy, has_any: Cell::new(false) }
    }

    /// The value under a name, spelled exactly so. Of a repeated name the last occurrence with a
    /// value counts: an ad network appends its own parameters at the end.
    pub fn get(&self, name: &[u8]) -> Option<&'a [u8]> {
        // What a key may name besides a parameter of the page's address.
        if name.starts_with(b"cookie:") || name.starts_with(b"storage:") || name.starts_with(b"meta:") {
            return Some(self.sources.get(name).text()).filter(|value| self.counts(value));
        }
        for view in &self.views {
            for pair in view.pairs.iter().rev() {
                if is_it(&pair.name, name) && self.counts(&pair.value) {
                    self.has_any.set(true);
                    return Some(&pair.value);
                }
            }
        }
        None
    }

    /// The value under a name as it goes out.
    pub fn outgoing(&self, name: &[u8]) -> Outgoing<'a> {
        Outgoing::incoming(self.get(name).unwrap_or_default())
    }

    /// Whether a value is one.
    fn counts(&self, value: &[u8]) -> bool {
        !(value.is_empty() || (self.policy.macros == Macros::NoValue && is_macro(value)))
    }
}

/// Whether a parameter is the one looked for. Snapchat writes `ScCid`.
fn is_it(name: &[u8], wanted: &[u8]) -> bool {
    name.len() == wanted.len()
        && !name.is_empty()
        && (name == wanted || (wanted == b"sccid" && name.eq_ignore_ascii_case(wanted)))
}

/// Two underscores, a name in any case, two underscores.
fn is_macro(value: &[u8]) -> bool {
    value.len() > 4
        && value.starts_with(b"__")
        && value.ends_with(b"__")
        && value.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macros_are_told_from_names() {
        for text in ["__campaign_name__", "__CID__", "__Aid_Name__", "__a1__"] {
            assert!(is_macro(text.as_bytes()), "{text}");
        }
        for text in ["", "__", "____", "__a", "a__", "_a_", "__a b__", "x__cid__", "__summer__sale"] {
            assert!(!is_macro(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_macro_does_not_hide_a_value() {
        let visit = Visit::new("c=__CAMPAIGN_NAME__&c=summer&c=__campaign_name__&c=");
        let value = visit.value();
        let arrival = Arrival::read(&value);
        assert_eq!(arrival.page(&Policy::MODERN).get(b"c"), Some(&b"summer"[..]));
        assert_eq!(arrival.page(&Policy::COMPATIBLE).get(b"c"), Some(&b"__campaign_name__"[..]));
    }
}
