//! What the visitor arrived with.

use std::cell::Cell;
use std::slice;

use crate::address::{is_same_site, query_of};
use crate::consent::{Consent, State};
use crate::list::List;
use crate::policy::{MAX_ADDRESS, Macros, Policy};
use crate::text::{Parts, has, same};
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
        Visit::read(&serde_json::json!({ "url": url }).to_string())
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
    /// | `consent` | `{state, limitDataUse, gpc, clickId}`: `granted`, `denied` or `pending`; whether, or with `"gpc"` where the browser says so in `gpc`, ids are kept from ad networks; the page's own name for a click id |
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

/// How long a page view is remembered where the page says nothing else, in minutes.
const USUAL_MINUTES: u64 = 120;

/// More would be forgotten sooner than it says, as times are no more than 10^15 ms.
const MAX_MINUTES: u64 = 1_000_000_000;

/// Names of what a remembered view says of itself.
pub(crate) const EXPIRES: &[u8] = b"af_ss_exp_at";
pub(crate) const SAME_SITE: &[u8] = b"af_ss_same_site";

/// A visit as the program reads it.
pub(crate) struct Arrival<'a> {
    value: &'a Value<'a>,
    /// The page's address.
    pub url: &'a [u8],
    pub consent: Consent<'a>,
    /// Where the browser says the visitor came from.
    pub referrer: &'a Value<'a>,
    /// The last page of another site that the visitor came from.
    pub web_referrer: &'a Value<'a>,
    /// When the page was loaded, in ms since 1970.
    pub now: u64,
    /// The page as it is now, as it was loaded, and remembered earlier pages, newest first.
    pub views: List<PageView<'a>>,
}

/// One page that the visitor saw.
#[derive(Clone, Copy)]
pub(crate) struct PageView<'a> {
    /// Has the parameters that it was opened with, in their order.
    page: &'a Value<'a>,
    /// Whether a page of the same site led to it.
    pub same_site: bool,
    /// When it is to be forgotten, in ms since 1970.
    pub expires: u64,
}

impl<'a> PageView<'a> {
    /// The parameters that it was opened with, decoded. Members that are no text say something of
    /// the view itself.
    pub fn pairs(&self) -> &'a [Value<'a>] {
        self.page.members()
    }
}

impl<'a> Arrival<'a> {
    pub fn read(value: &'a Value<'a>) -> Arrival<'a> {
        let (mut url, mut landing) = (value.get(b"url").text(), value.get(b"landing").text());
        // Where nothing is said of one, the page is still where it was loaded.
        if url.is_empty() {
            url = landing;
        } else if landing.is_empty() {
            landing = url;
        }
        let consent = Consent::read(value.get(b"consent"));
        let referrer = value.get(b"referrer");
        let same_site = is_same_site(referrer.text(), landing);
        let now = value.get(b"now").number().unwrap_or(0);
        let minutes = value.get(b"minutes").number().unwrap_or(USUAL_MINUTES).min(MAX_MINUTES);
        let mut views = List::new();
        if query_of(url) != query_of(landing) {
            views.push(PageView { page: value.get(b"route"), same_site: true, expires: 0 });
        }
        views.push(PageView { page: value.get(b"query"), same_site, expires: now + minutes * 60_000 });
        let memory = if consent.is_withheld() { &NULL } else { value.get(b"memory") };
        for page in memory.items() {
            let expires = page.get(EXPIRES).number().unwrap_or(0);
            if expires > now {
                views.push(PageView { page, same_site: page.get(SAME_SITE).is_true(), expires });
            }
        }
        // Pages of the same site keep it, and coming from nowhere clears it.
        let web_referrer = if consent.state < State::Granted {
            &NULL
        } else if same_site {
            value.get(b"webReferrer")
        } else {
            referrer
        };
        Arrival { value, url, consent, referrer, web_referrer, now, views }
    }

    /// What a browser tells of the device: its `model`, empty on a desktop, and its system's
    /// `platformVersion`.
    ///
    /// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
    pub fn hints(&self) -> &'a Value<'a> {
        if self.consent.state < State::Granted { &NULL } else { self.value.get(b"hints") }
    }

    /// Which of what the visitor arrived with has this very value: `page`, `route`, `memory`, or what a
    /// key for it begins with.
    #[cfg(feature = "explanation")]
    pub fn origin_of(&self, value: &Value) -> Option<&'static str> {
        let has = |owner: &Value| owner.members().iter().any(|member| std::ptr::eq(member, value));
        ["query", "route"]
            .into_iter()
            .find(|name| has(self.value.get(name.as_bytes())))
            .map(|name| if name == "query" { "page" } else { name })
            .or_else(|| self.value.get(b"memory").items().iter().any(has).then_some("memory"))
            .or_else(|| {
                let is_read = has(self.value.get(b"sources"));
                let kinds = ["cookie", "storage", "meta"];
                kinds.into_iter().find(|kind| is_read && value.name.starts_with(kind.as_bytes()))
            })
    }

    /// The page's own parameters that say nothing.
    #[cfg(feature = "explanation")]
    pub fn without_value(&self) -> impl Iterator<Item = &'a Value<'a>> {
        let pages = [self.value.get(b"query"), self.value.get(b"route")];
        pages.into_iter().flat_map(Value::members).filter(|pair| says_nothing(pair.text()))
    }

    /// The page's own parameters.
    pub fn page(&'a self, policy: &'static Policy) -> Incoming<'a> {
        self.parameters(self.views.get(..1).unwrap_or_default(), &NULL, policy)
    }

    /// The parameters of some page views, and what else keys may name.
    pub fn incoming(&'a self, views: &'a [PageView<'a>], policy: &'static Policy) -> Incoming<'a> {
        self.parameters(views, self.value.get(b"sources"), policy)
    }

    fn parameters(
        &'a self,
        views: &'a [PageView<'a>],
        sources: &'a Value<'a>,
        policy: &'static Policy,
    ) -> Incoming<'a> {
        Incoming { views, sources, policy, consent: &self.consent, has_any: Cell::new(false) }
    }

    /// The newest page view that `counts`: views are not mixed, what a click brought stays together.
    /// Where the policy merges, views that the same site led to add to the one they came from.
    pub fn counting(
        &'a self,
        policy: &'static Policy,
        counts: impl Fn(&Incoming<'a>) -> bool,
    ) -> List<PageView<'a>> {
        let mut views = List::new();
        for (left, view) in (0..self.views.len()).rev().zip(&self.views) {
            let one = self.parameters(slice::from_ref(view), &NULL, policy);
            let adds = policy.merges_views && view.same_site;
            // In the last one, which most visits have alone, nothing is found if it does not count.
            if adds || left == 0 || counts(&one) {
                views.push(*view);
                if !adds {
                    break;
                }
            }
        }
        views
    }
}

/// What a key may name besides a parameter of the page's address, by how it begins.
const SOURCES: &[u8] = b"cookie:&storage:&meta:";

/// The incoming parameters that one plan reads from.
pub(crate) struct Incoming<'a> {
    /// Newest first.
    views: &'a [PageView<'a>],
    sources: &'a Value<'a>,
    policy: &'static Policy,
    consent: &'a Consent<'a>,
    /// Whether a value was found under any name that was asked for.
    pub has_any: Cell<bool>,
}

impl<'a> Incoming<'a> {
    /// The value under a name, spelled exactly so, or [`NULL`]. Of a repeated name the last
    /// occurrence with a value counts: an ad network appends its own parameters at the end.
    pub fn get(&self, name: &[u8]) -> &'a Value<'a> {
        if self.consent.hides(name) {
            return &NULL;
        }
        if has(name, b':') && Parts(SOURCES).any(|source| name.starts_with(source)) {
            let value = self.sources.get(name);
            return if self.counts(value.text()) { value } else { &NULL };
        }
        for view in self.views {
            for pair in view.pairs().iter().rev() {
                if is_it(pair.name, name) && self.counts(pair.text()) {
                    self.has_any.set(true);
                    return pair;
                }
            }
        }
        &NULL
    }

    /// Whether a value is one.
    fn counts(&self, value: &[u8]) -> bool {
        !(value.is_empty() || (self.policy.macros == Macros::NoValue && says_nothing(value)))
    }
}

/// Whether a parameter is the one looked for. Snapchat writes `ScCid`.
fn is_it(name: &[u8], wanted: &[u8]) -> bool {
    name.len() == wanted.len()
        && !name.is_empty()
        && (same(name, wanted) || (same(wanted, b"sccid") && name.eq_ignore_ascii_case(wanted)))
}

/// Whether a value is an unexpanded macro or too long for any link.
pub(crate) fn says_nothing(value: &[u8]) -> bool {
    value.len() > MAX_ADDRESS || is_macro(value)
}

/// Two underscores, a name in any case, two underscores.
pub(crate) fn is_macro(value: &[u8]) -> bool {
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
    fn a_value_longer_than_any_link_counts_as_none() {
        for (length, counts) in [(MAX_ADDRESS, true), (MAX_ADDRESS + 1, false)] {
            let long = "x".repeat(length);
            let visit = Visit::new(&format!("c=summer&c={long}"));
            let value = visit.value();
            let arrival = Arrival::read(&value);
            let want = if counts { &long } else { "summer" };
            assert_eq!(arrival.page(&Policy::MODERN).get(b"c").text(), want.as_bytes());
            assert_eq!(arrival.page(&Policy::COMPATIBLE).get(b"c").text(), long.as_bytes());
        }
    }

    #[test]
    fn a_macro_does_not_hide_a_value() {
        let visit = Visit::new("c=__CAMPAIGN_NAME__&c=summer&c=__campaign_name__&c=");
        let value = visit.value();
        let arrival = Arrival::read(&value);
        assert_eq!(arrival.page(&Policy::MODERN).get(b"c").text(), b"summer");
        assert_eq!(arrival.page(&Policy::COMPATIBLE).get(b"c").text(), b"__campaign_name__");
    }
}
