//! A visit as plans read it: its page views, and what else is known of the visitor.

use std::cell::Cell;

use smart_script_list::List;

use super::consent::{Consent, State};
use crate::config::kinds::{Map, Number, Text};
use crate::config::object::view;
use crate::text::address::{is_same_site, query_of};
use crate::text::push;
use crate::wire::{END, NULL, Value};

view! {
    /// A visit on the wire.
    VisitView {
        /// The page's address now.
        url: Text = "url",
        /// The address at which it was loaded, which a single-page app may have left since.
        landing: Text = "landing",
        /// The parameters that it was loaded with, decoded.
        query: Map = "query",
        /// The parameters of its address now.
        route: Map = "route",
        /// When it was loaded, in ms since 1970.
        now: Number = "now",
        /// How long the page view is to be remembered, in minutes.
        minutes: Number = "minutes",
        /// The device's `model` and `platformVersion`.
        hints: Map = "hints",
        /// The values of keys that aren't parameters, by key: `cookie:…`, `storage:…`, `meta:…`.
        sources: Map = "sources",
        /// What is known of the visitor's consent.
        consent: Map = "consent",
    }
}

/// Members of a visit that are read as values.
const REFERRER: &[u8] = b"referrer";
const WEB_REFERRER: &[u8] = b"webReferrer";
pub(crate) const MEMORY: &[u8] = b"memory";

/// How long a page view is remembered by default, in minutes.
const USUAL_MINUTES: u64 = 120;

/// The longest that a page view is remembered, in minutes: times beyond 10^15 ms can't be written.
const MAX_MINUTES: u64 = 1_000_000_000;

/// Members of a stored page view that aren't parameters.
pub(crate) const EXPIRES: &[u8] = b"af_ss_exp_at";
pub(crate) const SAME_SITE: &[u8] = b"af_ss_same_site";

/// A visit as plans read it.
pub(crate) struct Arrival<'a> {
    visit: VisitView<'a>,
    /// The page's address.
    pub url: &'a [u8],
    pub consent: Consent<'a>,
    /// The page from which the visitor came, as the browser says.
    pub referrer: &'a Value<'a>,
    /// The last page of another site from which the visitor came.
    pub web_referrer: &'a Value<'a>,
    /// Whether the visitor came from a page of the same site.
    pub same_site: bool,
    /// When the page was loaded, in ms since 1970.
    pub now: u64,
    /// The page views, newest first: the page as it is now, as it was loaded, and remembered ones.
    pub views: List<PageView<'a>>,
    /// Whether the earlier page views were passed in, or the visitor doesn't allow to read them.
    pub(super) is_memory_known: bool,
    /// See [`take_needs`](Self::take_needs).
    needs: Cell<List<u8>>,
}

/// One view of a page by the visitor.
#[derive(Clone, Copy)]
pub(crate) struct PageView<'a> {
    /// Its members are the parameters with which the page was opened, in their order.
    page: &'a Value<'a>,
    /// Whether the visitor came to it from a page of the same site.
    pub same_site: bool,
    /// When it is to be forgotten, in ms since 1970.
    pub expires: u64,
}

impl<'a> PageView<'a> {
    /// The parameters with which the page was opened, decoded. Members that aren't strings say something of
    /// the view itself.
    pub fn pairs(&self) -> &'a [Value<'a>] {
        self.page.members()
    }
}

impl<'a> Arrival<'a> {
    pub fn read(value: &'a Value<'a>) -> Arrival<'a> {
        let visit = VisitView(value);
        let (mut url, mut landing) = (visit.url(), visit.landing());
        // If only one of them is passed in, the page is still where it was loaded.
        if url.is_empty() {
            url = landing;
        } else if landing.is_empty() {
            landing = url;
        }
        let consent = Consent::read(visit.consent());
        let referrer = value.get(REFERRER);
        let same_site = is_same_site(referrer.text(), landing);
        let now = visit.now().unwrap_or(0);
        let minutes = visit.minutes().unwrap_or(USUAL_MINUTES).min(MAX_MINUTES);
        let mut views = List::new();
        if query_of(url) != query_of(landing) {
            views.push(PageView { page: visit.route(), same_site: true, expires: 0 });
        }
        views.push(PageView { page: visit.query(), same_site, expires: now + minutes * 60_000 });
        let memory = if consent.is_withheld() { Some(&NULL) } else { value.member(MEMORY) };
        for page in memory.unwrap_or(&NULL).items() {
            let expires = page.get(EXPIRES).number().unwrap_or(0);
            if expires > now {
                views.push(PageView { page, same_site: page.get(SAME_SITE).is_true(), expires });
            }
        }
        // It lasts while the visitor stays on the site. Coming back without a referrer clears it.
        let web_referrer = if consent.state < State::Granted {
            &NULL
        } else if same_site {
            value.get(WEB_REFERRER)
        } else {
            referrer
        };
        Arrival {
            visit,
            url,
            consent,
            referrer,
            web_referrer,
            same_site,
            now,
            views,
            is_memory_known: memory.is_some(),
            needs: Cell::default(),
        }
    }

    /// What the browser tells of the device: its `model`, which is empty on desktops, and the
    /// `platformVersion` of its system.
    ///
    /// <https://wicg.github.io/ua-client-hints/#getHighEntropyValues>
    pub fn hints(&self) -> &'a Value<'a> {
        if self.consent.state < State::Granted { &NULL } else { self.visit.hints() }
    }

    /// The values of keys that aren't parameters, by key.
    pub fn sources(&self) -> &'a Value<'a> {
        self.visit.sources()
    }

    /// Notes that a decision depends on a value that the page hasn't passed in.
    pub fn need(&self, name: &[u8]) {
        let mut needs = self.needs.take();
        push(&mut needs, END);
        push(&mut needs, name);
        self.needs.set(needs);
    }

    /// Notes that a decision depends on earlier page views, if they weren't passed in.
    pub fn need_memory(&self) {
        if !self.is_memory_known {
            self.need(MEMORY);
        }
    }

    /// What decisions depended on and the page hasn't passed in, each with U+FFFF before it: keys as rules
    /// have them, and `memory` for everything that is stored. A name can be there more than once. What the
    /// visitor doesn't allow to read is never there.
    pub fn take_needs(&self) -> List<u8> {
        self.needs.take()
    }
}

#[cfg(feature = "explain")]
impl<'a> Arrival<'a> {
    /// Where this very value was found: `page`, `route`, `memory`, or the place that its key begins with.
    pub fn origin_of(&self, value: &Value) -> Option<&'static str> {
        let has = |owner: &Value| owner.members().iter().any(|member| std::ptr::eq(member, value));
        if has(self.visit.query()) {
            Some("page")
        } else if has(self.visit.route()) {
            Some("route")
        } else if self.visit.0.get(MEMORY).items().iter().any(has) {
            Some("memory")
        } else if has(self.visit.sources()) {
            ["cookie", "storage", "meta"].into_iter().find(|kind| value.name.starts_with(kind.as_bytes()))
        } else {
            None
        }
    }

    /// The page's own parameters.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Value<'a>> {
        [self.visit.query(), self.visit.route()].into_iter().flat_map(Value::members)
    }
}
