//! What the visitor arrived with.

use form_urlencoded::parse;
use percent_encoding::percent_decode_str;

use crate::address::cut;
use crate::json::Json;
use crate::memory;
use crate::policy::Policy;

/// Names and values as decoded.
pub(crate) type Pairs = Vec<(String, String)>;

/// One visitor on one page, as data.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    /// The page as it is now, as it was loaded, and remembered earlier pages, newest first.
    views: Vec<PageView>,
    /// The page's address.
    pub(crate) url: String,
    /// Where the browser says the visitor came from.
    pub(crate) referrer: String,
    /// The last page of another site that the visitor came from.
    pub(crate) web_referrer: String,
    /// What rules look at besides the page's address, by the key they name it with.
    sources: Pairs,
}

/// One page that the visitor saw.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PageView {
    /// The parameters it was opened with.
    pub pairs: Pairs,
    /// Whether a page of the same site led to it.
    pub same_site: bool,
}

/// What a key may name besides a parameter of the page's address.
const SOURCES: [&str; 3] = ["cookie:", "storage:", "meta:"];

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
        Visit::from_json(&Json::parse(text).unwrap_or(Json::Null))
    }

    pub(crate) fn from_json(json: &Json) -> Visit {
        let [url, landing, referrer] = ["url", "landing", "referrer"].map(|name| json.get(name).text());
        let landing = if landing.is_empty() { url } else { landing };
        let mut visit = Visit {
            views: Vec::new(),
            url: url.to_owned(),
            referrer: referrer.to_owned(),
            web_referrer: memory::web_referrer(json),
            sources: Vec::new(),
        };
        if query_of(url) != query_of(landing) {
            visit.add(query_of(url), true);
        }
        visit.add(query_of(landing), is_same_site(referrer, landing));
        for kept in memory::read(json) {
            visit.views.push(kept.view);
        }
        if let Json::Map(sources) = json.get("sources") {
            for (key, value) in sources {
                let mut value = value.text().to_owned();
                if key.starts_with(SOURCES[0]) {
                    value = percent_decode_str(&value).decode_utf8_lossy().into_owned();
                }
                visit.sources.push((key.clone(), value));
            }
        }
        visit
    }

    /// Adds an earlier page of the same visit by its query; the newest is added first.
    fn add(&mut self, query: &str, same_site: bool) {
        self.views.push(PageView { pairs: pairs_of(query), same_site });
    }

    /// The page's own parameters.
    pub(crate) fn page(&self, policy: &Policy) -> Incoming<'_> {
        let mut page = Incoming { parts: Vec::new(), sources: &[], macros: policy.macros };
        if let Some(view) = self.views.first() {
            page.parts.push(&view.pairs);
        }
        page
    }

    /// The newest page view that `counts`: views are not mixed, what a click brought stays together.
    /// Where the policy merges, views that the same site led to add to the one they came from.
    pub(crate) fn incoming(&self, policy: &Policy, counts: impl Fn(&Incoming) -> bool) -> Incoming<'_> {
        let mut incoming = Incoming { parts: Vec::new(), sources: &self.sources, macros: policy.macros };
        for view in &self.views {
            let adds = policy.merges_views && view.same_site;
            let one = Incoming { parts: vec![&view.pairs], sources: &[], macros: policy.macros };
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

/// The decoded parameters of a query, with or without its `?`.
pub(crate) fn pairs_of(query: &str) -> Pairs {
    let mut pairs = Vec::new();
    for (name, value) in parse(query.strip_prefix('?').unwrap_or(query).as_bytes()) {
        pairs.push((name.into_owned(), value.into_owned()));
    }
    pairs
}

/// An address's query with its `?`.
pub(crate) fn query_of(url: &str) -> &str {
    cut(cut(url, |byte| byte == b'#').0, |byte| byte == b'?').1
}

/// Whether both addresses have the same scheme, host and port, spelled as browsers spell them.
pub(crate) fn is_same_site(referrer: &str, url: &str) -> bool {
    fn origin_of(url: &str) -> &str {
        let scheme = cut(url, |byte| byte == b':').0.len();
        let host = url.get(scheme + 3..).map_or(0, |rest| cut(rest, |byte| byte == b'/').0.len());
        url.get(..scheme + 3 + host).unwrap_or(url)
    }
    !referrer.is_empty() && origin_of(referrer) == origin_of(url)
}

/// What an ad network's unexpanded macro, such as `__CAMPAIGN_NAME__`, counts as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Macros {
    /// Text like any other.
    Text,
    /// No value: the ad's preview leaves macros as they are.
    NoValue,
}

/// The incoming parameters that one plan reads from.
#[derive(Clone, Debug)]
pub(crate) struct Incoming<'a> {
    /// Page views, newest first.
    parts: Vec<&'a [(String, String)]>,
    sources: &'a [(String, String)],
    macros: Macros,
}

impl<'a> Incoming<'a> {
    /// The value under a name, spelled exactly so. Of a repeated name the last occurrence with a
    /// value counts: an ad network appends its own parameters at the end.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        if SOURCES.iter().any(|source| name.starts_with(source)) {
            return self.find_in(self.sources, name, |it, name| it == name);
        }
        self.find(name, |it, name| it == name)
    }

    /// The value under a name in any case.
    pub fn get_any_case(&self, name: &str) -> Option<&'a str> {
        self.find(name, str::eq_ignore_ascii_case)
    }

    fn find(&self, name: &str, is_it: fn(&str, &str) -> bool) -> Option<&'a str> {
        self.parts.iter().find_map(|pairs| self.find_in(pairs, name, is_it))
    }

    fn find_in(
        &self,
        pairs: &'a [(String, String)],
        name: &str,
        is_it: fn(&str, &str) -> bool,
    ) -> Option<&'a str> {
        if name.is_empty() {
            return None;
        }
        for (it, value) in pairs.iter().rev() {
            if is_it(it, name) && !value.is_empty() && !(self.macros == Macros::NoValue && is_macro(value)) {
                return Some(value);
            }
        }
        None
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
