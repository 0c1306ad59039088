//! What the visitor arrived with.

use crate::address::{is_same_site, query_of};
use crate::json::Json;
use crate::memory::{self, PageView, landing_of};
use crate::pairs::Pairs;
use crate::policy::{Macros, Policy};

/// One visitor on one page, as data.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    /// The page as it is now, as it was loaded, and remembered earlier pages, newest first.
    views: Vec<PageView>,
    /// The last page of another site that the visitor came from.
    pub(crate) web_referrer: String,
    json: Json,
}

/// What a key may name besides a parameter of the page's address.
const SOURCES: [&str; 3] = ["cookie:", "storage:", "meta:"];

/// The page's address now, as a visit says it: where it was loaded if nothing else is said.
fn url_of(json: &Json) -> &str {
    let url = json.get("url").text();
    if url.is_empty() { json.get("landing").text() } else { url }
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
    pub fn new(query: &str) -> Visit {
        let mut visit = Visit::default();
        visit.add(query, false);
        visit
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
    pub fn read(text: &str) -> Visit {
        Visit::from_json(Json::parse(text).unwrap_or_default())
    }

    pub(crate) fn from_json(json: Json) -> Visit {
        let mut visit = Visit { web_referrer: memory::web_referrer(&json), ..Visit::default() };
        let (url, landing) = (url_of(&json), landing_of(&json));
        let query = query_of(landing);
        if url != landing && query_of(url) != query {
            visit.add(query_of(url), true);
        }
        visit.add(query, is_same_site(json.get("referrer").text(), landing));
        visit.views.append(&mut memory::read(&json));
        visit.json = json;
        visit
    }

    /// The page's address.
    pub(crate) fn url(&self) -> &str {
        url_of(&self.json)
    }

    /// Where the browser says the visitor came from.
    pub(crate) fn referrer(&self) -> &str {
        self.json.get("referrer").text()
    }

    /// What a browser tells of the device: its model, empty on a desktop, and its system's version.
    ///
    /// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
    pub(crate) fn hints(&self) -> Option<[&str; 2]> {
        let hints = self.json.get("hints");
        let is_told = matches!(hints, Json::Map(_));
        is_told.then(|| ["model", "platformVersion"].map(|name| hints.get(name).text()))
    }

    /// Adds an earlier page of the same visit by its query; the newest is added first.
    fn add(&mut self, query: &str, same_site: bool) {
        self.views.push(PageView { pairs: Pairs::of(query), same_site, expires: 0 });
    }

    /// The page's own parameters.
    pub(crate) fn page(&self, policy: &Policy) -> Incoming<'_> {
        let mut page = Incoming { parts: Vec::new(), sources: &Json::Null, macros: policy.macros };
        if let Some(view) = self.views.first() {
            page.parts.push(&view.pairs);
        }
        page
    }

    /// The newest page view that `counts`: views are not mixed, what a click brought stays together.
    /// Where the policy merges, views that the same site led to add to the one they came from.
    pub(crate) fn incoming(&self, policy: &Policy, counts: impl Fn(&Incoming) -> bool) -> Incoming<'_> {
        let mut incoming =
            Incoming { parts: Vec::new(), sources: self.json.get("sources"), macros: policy.macros };
        for view in &self.views {
            let adds = policy.merges_views && view.same_site;
            let one = Incoming { parts: vec![&view.pairs], sources: &Json::Null, macros: policy.macros };
            if adds || counts(&one) {
                incoming.parts.push(&view.pairs);
                if !adds {
                    break;
                }
            }
        }
        incoming
    }
}

/// The incoming parameters that one plan reads from.
#[derive(Clone, Debug)]
pub(crate) struct Incoming<'a> {
    /// Page views, newest first.
    parts: Vec<&'a Pairs>,
    sources: &'a Json,
    macros: Macros,
}

impl<'a> Incoming<'a> {
    /// The value under a name, spelled exactly so. Of a repeated name the last occurrence with a
    /// value counts: an ad network appends its own parameters at the end.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        if SOURCES.iter().any(|source| name.starts_with(source)) {
            return self.counts(self.sources.get(name).text());
        }
        self.find(name, |it, name| it == name)
    }

    /// The value under a name in any case.
    pub fn get_any_case(&self, name: &str) -> Option<&'a str> {
        self.find(name, str::eq_ignore_ascii_case)
    }

    fn find(&self, name: &str, is_it: fn(&str, &str) -> bool) -> Option<&'a str> {
        if name.is_empty() {
            return None;
        }
        self.parts.iter().find_map(|pairs| pairs.find(name, is_it, |value| self.counts(value)))
    }

    /// A value, if it is one.
    fn counts(&self, value: &'a str) -> Option<&'a str> {
        let is_none = value.is_empty() || (self.macros == Macros::NoValue && is_macro(value));
        (!is_none).then_some(value)
    }
}

/// Two underscores, a name in any case, two underscores.
fn is_macro(value: &str) -> bool {
    value.len() > 4
        && value.starts_with("__")
        && value.ends_with("__")
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macros_are_told_from_names() {
        for text in ["__campaign_name__", "__CID__", "__Aid_Name__", "__a1__"] {
            assert!(is_macro(text), "{text}");
        }
        for text in ["", "__", "____", "__a", "a__", "_a_", "__a b__", "x__cid__", "__summer__sale"] {
            assert!(!is_macro(text), "{text}");
        }
    }

    #[test]
    fn a_macro_does_not_hide_a_value() {
        let visit = Visit::new("c=__CAMPAIGN_NAME__&c=summer&c=__campaign_name__&c=");
        assert_eq!(visit.page(&Policy::MODERN).get("c"), Some("summer"));
        assert_eq!(visit.page(&Policy::COMPATIBLE).get("c"), Some("__campaign_name__"));
    }
}
