//! Drives the session of a page.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::SystemTime;

use url::Url;

use super::page::{Hints, NotDone, Page};
use crate::config::call_to_action::CallToAction;
use crate::config::config::ImpressionPer;
use crate::config::consent::ConsentState;
use crate::config::written::WrittenConfig;
use crate::explain::notes_of;
use crate::plan::plan::{Plan, Planned, planned};
use crate::plan::refusal::Refusal;
use crate::session::{Actions, Event, Facts, State, step};
use crate::visit::visit::{Memory, Storage, Visit, cookie, stored};
use crate::wire::Value;

/// A page and its session.
///
/// All methods take `&self`, as a page may call back while it does what it was asked for. What it reports then
/// waits for its turn. Nothing panics.
pub struct Driver<P> {
    page: P,
    /// The page's address when this came into it.
    landing: Url,
    /// The same before the page's own code could change it.
    loaded_from: Url,
    referrer: Option<Url>,
    loaded_at: SystemTime,

    /// Missing until the page is started.
    config: RefCell<Option<WrittenConfig>>,
    /// What the visitor has answered since.
    answer: Cell<Option<ConsentState>>,
    hints: RefCell<Option<Hints>>,

    /// What has happened so far.
    state: Cell<State>,
    /// Actions that had no effect, which the session has yet to be told.
    undone: Cell<Actions>,
    /// What has happened and the session has yet to be told, in this order.
    events: RefCell<VecDeque<Event>>,
    is_telling: Cell<bool>,
    is_loaded: Cell<bool>,
    is_left: Cell<bool>,

    latest: RefCell<Planning>,
    previous: RefCell<Planning>,
    /// The impression whose request has failed, until it is sent again.
    failed: RefCell<Option<Url>>,
    /// What earlier pages have stored, as far as this page has looked.
    memory: RefCell<Option<Memory>>,
    /// What is stored now, as far as this page knows.
    known: RefCell<Memory>,
    /// Whether the latest plan isn't ready yet, and who waits for it.
    is_pending: Cell<bool>,
    waiting: RefCell<Vec<Box<dyn FnOnce()>>>,
}

/// A plan, and what it was made of.
#[derive(Clone)]
struct Planning {
    plan: Rc<Plan>,
    config: WrittenConfig,
    /// The visit, with everything that the plan depends on.
    visit: Rc<Visit>,
    links: Rc<[CallToAction]>,
}

impl<P: Page> Driver<P> {
    /// Takes a page as it has been loaded. Nothing is done with it before it is [started](Self::start).
    pub fn new(page: P) -> Driver<P> {
        let (landing, referrer, loaded_at) = (page.url(), page.referrer(), page.now());
        let nothing = || Err(Refusal::Template);
        let latest = Planning {
            plan: Rc::new(Plan { links: Vec::new(), qr: nothing(), impression: nothing() }),
            config: WrittenConfig::default(),
            visit: Rc::new(Visit::new(landing.clone())),
            links: Rc::default(),
        };
        Driver {
            loaded_from: page.loaded_from(),
            page,
            landing,
            referrer,
            loaded_at,
            config: RefCell::default(),
            answer: Cell::default(),
            hints: RefCell::default(),
            state: Cell::default(),
            undone: Cell::new(Actions::NONE),
            events: RefCell::default(),
            is_telling: Cell::default(),
            is_loaded: Cell::default(),
            is_left: Cell::default(),
            previous: RefCell::new(latest.clone()),
            latest: RefCell::new(latest),
            failed: RefCell::default(),
            memory: RefCell::default(),
            known: RefCell::default(),
            is_pending: Cell::default(),
            waiting: RefCell::default(),
        }
    }

    /// The page.
    pub fn page(&self) -> &P {
        &self.page
    }

    /// The latest plan, with a link for each call to action that the page had then.
    pub fn plan(&self) -> Rc<Plan> {
        self.latest.borrow().plan.clone()
    }

    /// Starts, or goes on with another configuration.
    /// What an earlier one said of consent stays where this one doesn't speak of it.
    pub fn start(&self, config: impl Into<WrittenConfig>) {
        let mut config = config.into();
        if let Some(before) = &*self.config.borrow() {
            config = config.with_consent_of(before);
        }
        self.config.replace(Some(config));
        let is_first = !self.is_loaded.get() && !self.page.is_loading();
        self.is_loaded.set(self.is_loaded.get() || is_first);
        self.plan_for(if is_first { Event::Loaded(Facts::NONE) } else { Event::Configured(Facts::NONE) });
    }

    /// Plans the links anew for the page as it is now. With `impression` it owes one more impression. Before the
    /// start it does nothing, as nobody has said yet what the visitor allows.
    pub fn refresh(&self, impression: bool) {
        if self.is_started() {
            self.plan_for(Event::Refreshed { facts: Facts::NONE, impression });
        }
    }

    /// Says what the visitor allows, in place of what the configuration says.
    pub fn consent(&self, answer: ConsentState) {
        self.answer.set(Some(answer));
        self.plan_for(Event::Consented(Facts::NONE));
        self.page.tell_consent(answer);
    }

    /// The link of a call to action that is none of the page's own. Before the start there is none.
    pub fn link(&self, link: impl Into<CallToAction>) -> Option<Url> {
        let config = self.config.borrow().as_ref()?.without_links();
        self.planned(&config, &[link.into()]).0.plan.links.pop()?.ok()
    }

    /// Calls back once every call to action has its link: at once, or when the document has been read.
    pub fn when_ready(&self, act: impl FnOnce() + 'static) {
        if self.is_pending.get() && self.is_started() {
            self.waiting.borrow_mut().push(Box::new(act));
        } else {
            act();
        }
    }

    /// Tells the session that something has happened to the page. The facts of the event are gathered here, so
    /// that they needn't be in it. Hints and failed requests have methods of their own.
    pub fn report(&self, event: Event) {
        match event {
            Event::Shown => self.happen(event),
            // Nothing was asked for yet.
            _ if !self.is_started() => {}
            Event::Loaded(_) if self.is_loaded.replace(true) => {}
            // These come with what they are about: see `hints` and `failed`.
            Event::Hints | Event::Failed | Event::Undone(_) => {}
            _ => {
                match event {
                    Event::Left => self.is_left.set(true),
                    Event::Restored(_) => {
                        self.is_left.set(false);
                        if self.is_forgotten() {
                            self.answer.set(Some(ConsentState::Denied));
                        }
                    }
                    _ => {}
                }
                if event.is_planned() {
                    self.plan_for(event);
                } else {
                    self.happen(event);
                }
            }
        }
    }

    /// Whether the page has been started.
    pub fn is_started(&self) -> bool {
        self.config.borrow().is_some()
    }

    /// Tells the session of an event after which the page is planned anew, so that there is a plan to wait for.
    fn plan_for(&self, event: Event) {
        self.is_pending.set(true);
        self.happen(event);
    }

    /// Says that a request that [`Page::send`] began did certainly not leave. It is sent once more, in another way.
    pub fn failed(&self, impression: Url) {
        // A request that the page leaves behind counts as failed in browsers, and reaches the server all the same.
        if !self.is_left.get() {
            self.failed.replace(Some(impression));
            self.happen(Event::Failed);
        }
    }

    /// Answers [`Page::ask_hints`].
    pub fn hints(&self, hints: Option<Hints>) {
        self.hints.replace(hints);
        self.happen(Event::Hints);
    }

    /// Tells the session of an event, one at a time and none before the page is started.
    fn happen(&self, event: Event) {
        self.events.borrow_mut().push_back(event);
        if self.is_telling.get() || !self.is_started() {
            return;
        }
        self.is_telling.set(true);
        // The queue must not be borrowed while an event is told, as that may add others.
        while let Some(event) = { self.events.borrow_mut().pop_front() } {
            self.tell(event);
        }
        self.is_telling.set(false);
    }

    fn tell(&self, event: Event) {
        let event = if event.is_planned() { event.with_facts(self.plan_anew()) } else { event };
        let undone = self.undone.replace(Actions::NONE);
        if undone != Actions::NONE {
            // It brings no facts, and asks for nothing.
            self.state.set(step(self.state.get(), Event::Undone(undone)).0);
        }
        let (state, actions) = step(self.state.get(), event);
        self.state.set(state);
        for action in actions.iter() {
            if self.act(action).is_err() {
                self.undone.set(self.undone.get() | action);
            }
        }
    }

    /// Plans for the page as it is now, and returns what the session has to know of the plan.
    fn plan_anew(&self) -> Facts {
        let Some(config) = self.config.borrow().clone() else { return Facts::NONE };
        let links: Rc<[_]> = self.page.calls_to_action().into();
        let (Planned { plan, consent, .. }, visit) = self.planned(&config, &links);
        let value = config.value();
        let facts = [
            (plan.impression.is_ok(), Facts::HAS_IMPRESSION),
            (
                value.get(b"impressionPer").text() == ImpressionPer::Route.as_str().as_bytes(),
                Facts::PER_ROUTE,
            ),
            (!value.get(b"consentFrom").is_falsy(), Facts::ASKS),
            (!value.get(b"observe").is_falsy(), Facts::OBSERVES),
            (self.is_explained(value.get(b"debug")), Facts::DEBUGS),
        ];
        drop(value);
        self.page.take(&plan);
        let latest = Planning { plan: Rc::new(plan), config, visit: Rc::new(visit), links };
        self.previous.replace(self.latest.replace(latest));
        let add = |all: Facts, (is, fact)| if is { all | fact } else { all };
        facts.into_iter().fold(consent | Facts::CONFIGURED, add)
    }

    /// Whether plans are to be explained, by the option `debug`.
    fn is_explained(&self, debug: &Value) -> bool {
        let asks = || self.page.url().query_pairs().any(|(name, _)| name == "smart-script-debug");
        if debug.text() == b"url" { asks() } else { !debug.is_falsy() }
    }

    /// Plans, and once more with what the plan turns out to depend on, which is only asked for where the visitor
    /// allows it.
    fn planned(&self, config: &WrittenConfig, links: &[CallToAction]) -> (Planned, Visit) {
        let mut visit = self.visit(self.page.url(), config);
        if let Some(memory) = self.memory.borrow().clone() {
            visit = self.page.recall(visit, &memory);
        }
        let first = planned(config, &visit, links);
        if first.needs.is_empty() {
            return (first, visit);
        }
        for need in first.needs {
            let value = match need.split_once(':') {
                Some(("cookie", name)) => cookie(&self.page.cookies(), name),
                Some(("storage", key)) => self.page.stored(key),
                Some(("meta", name)) => self.page.meta(name),
                _ => {
                    visit = self.page.recall(visit, &self.memory());
                    None
                }
            };
            if let Some(value) = value {
                visit = visit.key(need, value);
            }
        }
        (planned(config, &visit, links), visit)
    }

    /// The visit at one of the page's addresses, as far as it is known without reading what is stored.
    fn visit(&self, url: Url, config: &WrittenConfig) -> Visit {
        let mut visit = Visit::new(url).loaded_from(self.landing.clone()).loaded_at(self.loaded_at);
        if config.repairs() && self.loaded_from != self.landing {
            visit = visit.loaded_from(self.loaded_from.clone()).changed_to(self.landing.clone());
        }
        if let Some(referrer) = &self.referrer {
            visit = visit.referrer(referrer.clone());
        }
        if let Some(answer) = self.answer.get() {
            visit = visit.consent(answer);
        }
        if self.page.has_privacy_control() { visit.global_privacy_control() } else { visit }
    }

    /// What earlier pages have stored. Only the first call looks.
    fn memory(&self) -> Memory {
        if let Some(memory) = self.memory.borrow().clone() {
            return memory;
        }
        let read = |(key, nothing): (&str, &str)| self.kept(key).unwrap_or_else(|| nothing.to_owned());
        let [views, web_referrer] = Memory::KEPT.map(read);
        let memory = Memory { views, web_referrer };
        self.known.replace(memory.clone());
        self.memory.replace(Some(memory.clone()));
        memory
    }

    fn act(&self, action: Actions) -> Result<(), NotDone> {
        let page = &self.page;
        let latest = self.latest.borrow().clone();
        match action {
            Actions::ASK_HINTS => self.ask_hints(),
            Actions::SEND_PREVIOUS => {
                let previous = self.previous.borrow().clone();
                self.send(previous.plan.impression.as_ref().ok())?;
            }
            Actions::WRITE => page.write()?,
            Actions::LOAD_CONSENT => {
                if let Some(asker) = latest.config.consent_asker() {
                    page.listen_for_consent(&asker)?;
                }
            }
            Actions::SEND => self.send(self.hinted(&latest).as_ref())?,
            Actions::SEND_AGAIN => {
                if let Some(impression) = self.failed.take() {
                    page.send_again(&impression);
                }
            }
            Actions::STORE => self.store(),
            Actions::FORGET => self.forget(),
            Actions::LOAD_OBSERVE => page.observe(&page.url())?,
            Actions::RUN_DEBUG => page.explain(&notes_of(&latest.config, &latest.visit, &latest.links)),
            Actions::RESOLVE => {
                self.is_pending.set(false);
                self.waiting.take().into_iter().for_each(|act| act());
            }
            Actions::TELL_READY => page.tell_ready(),
            // The session asks for nothing else, as it isn't told of QR codes and banners.
            _ => {}
        }
        Ok(())
    }

    fn ask_hints(&self) {
        if !self.page.ask_hints() {
            self.hints(None);
        }
    }

    fn send(&self, impression: Option<&Url>) -> Result<(), NotDone> {
        impression.map_or(Ok(()), |impression| self.page.send(impression))
    }

    /// The address of a plan's impression, with the device's hints if there are any.
    fn hinted(&self, Planning { plan, config, visit, links }: &Planning) -> Option<Url> {
        let hints = self.hints.borrow().clone();
        let hinted = hints.and_then(|Hints { model, platform_version }| {
            let visit = (**visit).clone().hints(model, platform_version);
            planned(config, &visit, links).plan.impression.ok()
        });
        hinted.or_else(|| plan.impression.clone().ok())
    }

    /// Stores what is to be remembered of the visit.
    fn store(&self) {
        let Some(config) = self.config.borrow().clone() else { return };
        let [views, web_referrer] = Memory::KEPT;
        // Another tab may have stored page views in the meantime, which must not be lost.
        if self.kept(views.0).as_deref().unwrap_or(views.1) != self.known.borrow().views {
            self.memory.replace(None);
        }
        let visit = self.page.recall(self.visit(self.landing.clone(), &config), &self.memory());
        let Storage::Stored(memory) = stored(&config, &visit) else { return };
        let mut known = self.known.borrow_mut();
        self.keep(views, &mut known.views, memory.views);
        self.keep(web_referrer, &mut known.web_referrer, memory.web_referrer);
    }

    /// Stores a text, or nothing where that fails.
    fn keep(&self, (key, nothing): (&str, &str), known: &mut String, text: String) {
        if *known != text {
            *known = match self.page.store(key, &text) {
                Ok(()) => text,
                Err(NotDone) => {
                    self.page.remove(key);
                    nothing.to_owned()
                }
            };
        }
    }

    /// Whether what was stored has been removed since. On a page that comes back from the back/forward cache that says
    /// that the visitor has refused meanwhile, on another page.
    fn is_forgotten(&self) -> bool {
        let [(key, nothing), _] = Memory::KEPT;
        let known = &self.known.borrow().views;
        !known.is_empty() && known != nothing && self.page.stored(key).is_none()
    }

    /// What is stored under a key, unless that is empty.
    fn kept(&self, key: &str) -> Option<String> {
        self.page.stored(key).filter(|text| !text.is_empty())
    }

    /// Leaves nothing stored.
    fn forget(&self) {
        self.memory.replace(None);
        Memory::KEPT.iter().for_each(|(key, _)| self.page.remove(key));
    }
}
