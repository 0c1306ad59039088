//! A visit as plans read it: its page views, and what else is known of the visitor.

use std::cell::Cell;

use smart_script_list::List;

use super::consent::{Consent, State};
use crate::config::kinds::{Map, Number, Text};
use crate::config::object::view;
use crate::text::address::{contains, is_same_site};
use crate::text::{push, same};
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
    /// The values of click ids, where the visitor doesn't allow them: they are hidden under whatever name they came.
    hidden: List<&'a [u8]>,
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
    /// The addresses of the values that were found, each at least once.
    #[cfg(feature = "reads")]
    found: Cell<List<usize>>,
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

/// The length from which on nothing but a copy of a click id has it as a part, in bytes.
const LONG_ID: usize = 8;

/// How many click ids are looked for in other values. No visit has as many, and the time for it must not grow with
/// what a visitor brings.
const MOST_IDS: usize = 32;

/// Whether a value is a click id, or has one in it, in upper or lower case.
fn is_part(id: &[u8], value: &[u8]) -> bool {
    same(id, value) || id.len() >= LONG_ID && contains(value, id)
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
        let latest = now + minutes * 60_000;
        let mut views = List::new();
        if !same(url, landing) {
            views.push(PageView { page: visit.route(), same_site: true, expires: 0 });
        }
        views.push(PageView { page: visit.query(), same_site, expires: latest });
        let memory = if consent.is_withheld() { Some(&NULL) } else { value.member(MEMORY) };
        for page in memory.unwrap_or(&NULL).items() {
            let expires = page.get(EXPIRES).number().unwrap_or(0);
            if expires > now {
                // The clock may have been a year ahead when it was stored.
                let expires = expires.min(latest);
                views.push(PageView { page, same_site: page.get(SAME_SITE).is_true(), expires });
            }
        }
        let mut hidden = List::new();
        for pair in views.iter().flat_map(|view| view.pairs()) {
            if hidden.len() < MOST_IDS && !pair.is_none() && consent.hides(pair.name) {
                hidden.push(pair.text());
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
            hidden,
            same_site,
            now,
            views,
            is_memory_known: memory.is_some(),
            needs: Cell::default(),
            #[cfg(feature = "reads")]
            found: Cell::default(),
        }
    }

    /// Whether a parameter is hidden from plans and storage: by its name, or because its value has a click id in it
    /// that is, or an address with a parameter that is named like one: `ttclid`, `gclid`, `fbclid`.
    pub fn hides(&self, name: &[u8], value: &[u8]) -> bool {
        self.consent.hides(name)
            || self.hidden.iter().any(|id| is_part(id, value))
            || self.consent.state < State::Granted
                && (contains(value, b"clid=") || contains(value, b"clid%3D"))
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

#[cfg(feature = "reads")]
impl Arrival<'_> {
    /// Notes that a decision has read a value.
    pub fn has_read(&self, value: &Value) {
        let mut found = self.found.take();
        let address = std::ptr::from_ref(value).addr();
        if !found.contains(&address) {
            found.push(address);
        }
        self.found.set(found);
    }

    /// A `1` for each of the page's own parameters that decisions have read, and a `0` for each of the others. Click
    /// ids that are hidden count as read, as what has them in it is hidden too.
    pub fn take_reads(&self) -> List<u8> {
        let found = self.found.take();
        let mut reads = List::new();
        let mut ids = 0;
        for pair in self.visit.query().members() {
            let is_hidden = ids < MOST_IDS && !pair.is_none() && self.consent.hides(pair.name);
            ids += usize::from(is_hidden);
            let is_read = is_hidden || found.contains(&std::ptr::from_ref(pair).addr());
            reads.push(b'0' + u8::from(is_read));
        }
        reads
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

    /// The address at which the page was loaded.
    pub fn landing(&self) -> &'a [u8] {
        self.visit.landing()
    }

    /// The page's own parameters.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Value<'a>> {
        [self.visit.query(), self.visit.route()].into_iter().flat_map(Value::members)
    }
}
