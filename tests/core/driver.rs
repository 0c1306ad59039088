//! A page in memory, and what the driver does with it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};
use std::time::{Duration, SystemTime};

use smart_script::driver::{CallToAction, Driver, Hints, NotDone, Page};
use smart_script::explain::Note;
use smart_script::session::{Event, Facts};
use smart_script::{
    Config, ConsentAsker, ConsentSource, ConsentState, CustomRule, ImpressionPer, LinkRequest, Plan,
    Platform, Preset, Rule, Rules, Url,
};

const AD: &str = "https://brand.example/game?c=summer&ttclid=E.C.P.x";
const STORE: &str = "https://apps.apple.com/app/id1";
const ONELINK: &str = "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int\
                       &c=summer&af_sub1=E.C.P.x&ttclid=E.C.P.x";

/// A page, and what it was asked for, in order.
struct Screen {
    url: RefCell<String>,
    referrer: Option<&'static str>,
    calls_to_action: RefCell<Vec<CallToAction>>,
    storage: RefCell<BTreeMap<String, String>>,
    is_loading: Cell<bool>,
    has_hints: bool,
    /// Whether it can do nothing with its elements.
    is_busy: Cell<bool>,
    /// Whether a request fails at once.
    fails: bool,
    /// Whether its storage is full.
    is_full: Cell<bool>,
    /// Where it was loaded, if its own code has changed the address since.
    loaded_from: Option<&'static str>,
    taken: RefCell<Vec<Option<String>>>,
    hrefs: RefCell<Vec<Option<String>>>,
    log: RefCell<Vec<String>>,
    driver: RefCell<Weak<Driver<Screen>>>,
}

impl Default for Screen {
    fn default() -> Screen {
        Screen {
            url: RefCell::new(AD.to_owned()),
            referrer: None,
            calls_to_action: RefCell::new(vec![CallToAction::new(STORE)]),
            storage: RefCell::default(),
            is_loading: Cell::new(false),
            has_hints: false,
            is_busy: Cell::new(false),
            fails: false,
            is_full: Cell::new(false),
            loaded_from: None,
            taken: RefCell::default(),
            hrefs: RefCell::default(),
            log: RefCell::default(),
            driver: RefCell::default(),
        }
    }
}

impl Screen {
    fn note(&self, what: impl Into<String>) {
        self.log.borrow_mut().push(what.into());
    }

    /// What it was asked for since it was last asked this.
    fn log(&self) -> Vec<String> {
        self.log.take()
    }

    fn first_href(&self) -> Option<String> {
        self.hrefs.borrow()[0].clone()
    }

    /// Shows the page, without starting it.
    fn shown(self) -> Rc<Driver<Screen>> {
        let driver = Rc::new(Driver::new(self));
        driver.page().driver.replace(Rc::downgrade(&driver));
        driver.report(Event::Shown);
        driver
    }

    /// Shows the page and starts it.
    fn started(self, config: Config) -> Rc<Driver<Screen>> {
        let driver = self.shown();
        driver.start(config);
        driver
    }
}

impl Page for Screen {
    fn url(&self) -> Url {
        Url::parse(&self.url.borrow()).unwrap()
    }

    fn loaded_from(&self) -> Url {
        self.loaded_from.map_or_else(|| self.url(), |address| Url::parse(address).unwrap())
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000)
    }

    fn referrer(&self) -> Option<Url> {
        self.referrer.map(|referrer| Url::parse(referrer).unwrap())
    }

    fn is_loading(&self) -> bool {
        self.is_loading.get()
    }

    fn cookies(&self) -> String {
        self.note("cookies");
        "other=1; ttclid=E.C.P.%63ookie".to_owned()
    }

    fn stored(&self, key: &str) -> Option<String> {
        self.note(format!("read {key}"));
        self.storage.borrow().get(key).cloned()
    }

    fn store(&self, key: &str, text: &str) -> Result<(), NotDone> {
        self.note(format!("store {key}"));
        if self.is_full.get() {
            return Err(NotDone);
        }
        self.storage.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.note(format!("remove {key}"));
        self.storage.borrow_mut().remove(key);
    }

    fn calls_to_action(&self) -> Vec<CallToAction> {
        self.calls_to_action.borrow().clone()
    }

    fn take(&self, plan: &Plan) {
        let href = |link: &Result<Url, _>| link.as_ref().ok().map(Url::to_string);
        self.taken.replace(plan.links.iter().map(href).collect());
    }

    fn write(&self) -> Result<(), NotDone> {
        if self.is_busy.get() {
            return Err(NotDone);
        }
        self.hrefs.replace(self.taken.borrow().clone());
        Ok(())
    }

    fn ask_hints(&self) -> bool {
        self.note("hints");
        self.has_hints
    }

    fn send(&self, impression: &Url) -> Result<(), NotDone> {
        self.note(format!("send {}", impression.query().unwrap_or_default()));
        if self.fails {
            // While the driver is busy with this very request.
            self.driver.borrow().upgrade().unwrap().failed(impression.clone());
        }
        Ok(())
    }

    fn send_again(&self, impression: &Url) {
        self.note(format!("again {}", impression.query().unwrap_or_default()));
    }

    fn listen_for_consent(&self, asker: &ConsentAsker) -> Result<(), NotDone> {
        self.note(format!("listen {asker:?}"));
        Ok(())
    }

    fn observe(&self, planned: &Url) -> Result<(), NotDone> {
        if self.is_busy.get() {
            return Err(NotDone);
        }
        self.note(format!("observe {planned}"));
        Ok(())
    }

    fn explain(&self, notes: &[Note]) {
        notes.iter().for_each(|note| self.note(format!("explain {note}")));
    }

    fn tell_consent(&self, answer: ConsentState) {
        self.note(format!("answer {answer}"));
    }
}

fn config() -> Config {
    let one_link = Url::parse("https://brand.onelink.me/A1b2").unwrap();
    Config::new().one_link_url(one_link).preset(Preset::TikTok)
}

/// The requests in a log.
fn sent(log: &[String]) -> Vec<&String> {
    log.iter().filter(|line| line.starts_with("send") || line.starts_with("again")).collect()
}

fn query(link: &str) -> &str {
    link.split_once('?').unwrap().1
}

#[test]
fn a_start_writes_links_sends_one_impression_and_stores_the_view() {
    let driver = Screen::default().started(config());
    let page = driver.page();
    assert_eq!(page.first_href().as_deref(), Some(ONELINK));
    assert_eq!(driver.plan().links.len(), 1);
    let log = page.log();
    let send = format!("send {}", query(ONELINK));
    assert_eq!(log[..2], ["hints".to_owned(), "read ss_incoming_params".to_owned()]);
    assert!(log.contains(&send) && log.contains(&"store ss_incoming_params".to_owned()), "{log:?}");
    assert_eq!(sent(&log), [&send]);

    // Whatever happens now, it was sent.
    for event in [Event::Loaded(Facts::NONE), Event::Tapped, Event::Hidden, Event::Left] {
        driver.report(event);
    }
    driver.start(config());
    driver.refresh(false);
    assert_eq!(sent(&page.log()), <[&String; 0]>::default());
    driver.refresh(true);
    assert_eq!(sent(&page.log()), [&send]);
}

#[test]
fn nothing_happens_before_the_start() {
    let driver = Screen::default().shown();
    driver.refresh(true);
    driver.report(Event::Tapped);
    driver.report(Event::Left);
    assert!(!driver.is_started());
    assert_eq!(driver.link(CallToAction::new(STORE)), None);
    assert_eq!(driver.page().log(), <[String; 0]>::default());
    let is_called = Rc::new(Cell::new(false));
    driver.when_ready({
        let is_called = is_called.clone();
        move || is_called.set(true)
    });
    assert!(is_called.get());
}

#[test]
fn a_document_that_is_being_read_is_planned_in_parts() {
    let screen = Screen { is_loading: Cell::new(true), ..Screen::default() };
    let driver = screen.started(config());
    let page = driver.page();
    let is_ready = Rc::new(Cell::new(false));
    driver.when_ready({
        let is_ready = is_ready.clone();
        move || is_ready.set(true)
    });
    assert_eq!(page.first_href().as_deref(), Some(ONELINK));
    assert_eq!((is_ready.get(), sent(&page.log()).len()), (false, 0));

    page.calls_to_action.borrow_mut().push(CallToAction::new("https://s.example/").on("steam", "440"));
    page.is_loading.set(false);
    driver.report(Event::Loaded(Facts::NONE));
    assert_eq!(page.hrefs.borrow().iter().flatten().count(), 2);
    assert_eq!((is_ready.get(), sent(&page.log()).len()), (true, 1));
    driver.report(Event::Loaded(Facts::NONE));
    assert_eq!(sent(&page.log()).len(), 0);
}

#[test]
fn an_impression_waits_for_hints_unless_the_visitor_leaves() {
    let hints = || Some(Hints { model: "Pixel 9".to_owned(), platform_version: "15".to_owned() });
    let screen = || Screen { has_hints: true, ..Screen::default() };

    let driver = screen().started(config());
    assert_eq!(sent(&driver.page().log()).len(), 0);
    driver.hints(hints());
    let with_hints = format!("send {}&af_ch_model=Pixel%209&af_ch_os_version=15", query(ONELINK));
    assert_eq!(sent(&driver.page().log()), [&with_hints]);

    let driver = screen().started(config());
    driver.report(Event::Tapped);
    assert_eq!(sent(&driver.page().log()), [&format!("send {}", query(ONELINK))]);
    driver.hints(hints());
    assert_eq!(sent(&driver.page().log()).len(), 0);
}

#[test]
fn a_request_that_fails_is_sent_again_once_unless_the_page_is_left() {
    let driver = Screen { fails: true, ..Screen::default() }.started(config());
    let page = driver.page();
    let want = [format!("send {}", query(ONELINK)), format!("again {}", query(ONELINK))];
    assert_eq!(sent(&page.log()), want.iter().collect::<Vec<_>>());
    let impression = driver.plan().impression.clone().unwrap();
    driver.failed(impression.clone());
    assert_eq!(sent(&page.log()).len(), 0);

    let driver = Screen::default().started(config());
    driver.page().log();
    driver.report(Event::Left);
    driver.failed(impression);
    assert_eq!(sent(&driver.page().log()).len(), 0);
}

#[test]
fn what_could_not_be_done_is_done_with_the_next_plan_and_nothing_else_is_repeated() {
    let driver = Screen { is_busy: Cell::new(true), ..Screen::default() }.started(config().observe(true));
    let page = driver.page();
    assert_eq!(*page.hrefs.borrow(), []);
    assert_eq!(sent(&page.log()).len(), 1);
    page.is_busy.set(false);
    driver.refresh(false);
    assert_eq!(page.first_href().as_deref(), Some(ONELINK));
    assert_eq!(page.log(), [format!("observe {AD}")]);
    driver.refresh(false);
    assert_eq!(page.log(), <[String; 0]>::default());
}

#[test]
fn nothing_is_read_stored_or_sent_before_the_visitor_allows_it() {
    let driver = Screen::default().started(config().consent(ConsentState::Pending));
    let page = driver.page();
    assert_eq!(page.log(), <[String; 0]>::default());
    assert_eq!(page.first_href().unwrap(), ONELINK.replace("&af_sub1=E.C.P.x&ttclid=E.C.P.x", ""));

    driver.consent(ConsentState::Granted);
    let log = page.log();
    assert_eq!(sent(&log).len(), 1);
    assert_eq!(log.last().unwrap(), "answer granted");
    assert_eq!(page.first_href().as_deref(), Some(ONELINK));
    assert!(page.storage.borrow()["ss_incoming_params"].contains("\"c\":\"summer\""));

    driver.consent(ConsentState::Denied);
    assert_eq!(page.log(), ["remove ss_incoming_params", "remove ss_webReferrer", "answer denied"]);
    assert!(page.storage.borrow().is_empty());
}

#[test]
fn whoever_answers_for_the_visitor_is_listened_to_once() {
    let driver = Screen::default().started(config().consent_from(ConsentSource::Google));
    driver.refresh(false);
    assert_eq!(driver.page().log(), ["listen Source(Google)"]);
}

#[test]
fn what_a_plan_depends_on_is_read_and_nothing_else() {
    let rule = |name: &str, key: &str| CustomRule::new(name).rule(Rule::new().keys([key]));
    let rules =
        Rules::default().af_custom(vec![rule("ttclid", "cookie:ttclid"), rule("store", "storage:shop")]);
    let driver = Screen {
        url: RefCell::new("https://brand.example/?c=summer".to_owned()),
        storage: RefCell::new(BTreeMap::from([("shop".to_owned(), "42".to_owned())])),
        ..Screen::default()
    }
    .started(config().af_parameters(rules));
    let link = driver.page().first_href().unwrap();
    assert!(link.contains("&ttclid=E.C.P.cookie") && link.contains("&store=42"), "{link}");

    // An ad click with all its values reads nothing before its links are written.
    let all =
        "https://brand.example/?pid=a&c=b&af_c_id=1&af_adset=2&af_adset_id=3&af_ad=4&af_ad_id=5&ttclid=6";
    let driver = Screen { url: RefCell::new(all.to_owned()), ..Screen::default() }.shown();
    driver.start(config());
    assert_eq!(driver.page().log()[1], "read ss_incoming_params");
}

#[test]
fn what_earlier_pages_have_stored_counts_and_another_tab_is_not_overwritten() {
    let driver = Screen::default().started(config());
    let storage = driver.page().storage.take();
    let next = || Screen {
        url: RefCell::new("https://brand.example/shoes".to_owned()),
        referrer: Some(AD),
        storage: RefCell::new(storage.clone()),
        has_hints: true,
        ..Screen::default()
    };
    let driver = next().started(config());
    assert_eq!(driver.page().first_href().as_deref(), Some(ONELINK));

    let driver = next().started(config().consent(ConsentState::Pending));
    let page = driver.page();
    driver.consent(ConsentState::Granted);
    let others = r#"[{"c":"other","af_ss_exp_at":1000999999}]"#;
    page.storage.borrow_mut().insert("ss_incoming_params".to_owned(), others.to_owned());
    driver.consent(ConsentState::Pending);
    page.url.replace("https://brand.example/shoes?c=route".to_owned());
    driver.consent(ConsentState::Granted);
    assert_eq!(page.storage.borrow()["ss_incoming_params"], others);
}

#[test]
fn a_route_is_planned_anew_and_owes_an_impression_of_its_own_if_that_is_asked_for() {
    for (per, count) in [(ImpressionPer::Load, 0), (ImpressionPer::Route, 1)] {
        let driver = Screen::default().started(config().observe(true).impression_per(per));
        let page = driver.page();
        assert!(page.log().contains(&format!("observe {AD}")));
        page.url.replace("https://brand.example/season?c=winter".to_owned());
        driver.report(Event::Routed(Facts::NONE));
        assert!(page.first_href().unwrap().contains("&c=winter&"));
        assert_eq!(sent(&page.log()).len(), count, "{per:?}");
    }
}

#[test]
fn a_call_to_action_elsewhere_has_the_link_that_one_in_the_page_would_have() {
    let driver =
        Screen::default().started(config().links(vec![LinkRequest::new(Url::parse(STORE).unwrap())]));
    assert_eq!(driver.link(CallToAction::new(STORE)).unwrap().as_str(), ONELINK);
    let steam = LinkRequest::new(Url::parse("https://s.example/").unwrap()).platform(Platform::Steam);
    assert_eq!(driver.link(&steam), None);
    assert_eq!(driver.link(&steam.app_id("440")).unwrap().path(), "/v1.0/c2s/click/app/steam/440");
    assert_eq!(driver.link(CallToAction::new(STORE).on("stadia", "1")), None);
}

#[test]
fn plans_are_explained_where_that_is_asked_for() {
    let explained = |url: &str, config: Config| {
        let calls_to_action = RefCell::new(vec![CallToAction::new(STORE).on("stadia", "1")]);
        let screen = Screen { url: RefCell::new(url.to_owned()), calls_to_action, ..Screen::default() };
        let log = screen.started(config).page().log();
        log.iter().filter(|line| line.contains("platform \"stadia\" is unknown")).count()
    };
    assert_eq!(explained(AD, config()), 0);
    assert_eq!(explained(AD, config().debug(true)), 1);
    let by_address = serde_json::from_str(r#"{"oneLinkURL": "https://b.onelink.me/A", "debug": "url"}"#);
    let by_address: Config = by_address.unwrap();
    assert_eq!(explained(AD, by_address.clone()), 0);
    assert_eq!(explained(&format!("{AD}&smart-script-debug"), by_address), 1);
}

#[test]
fn a_page_that_comes_back_is_planned_anew_and_may_fail_again() {
    let driver = Screen::default().started(config());
    driver.report(Event::Left);
    driver.report(Event::Restored(Facts::NONE));
    driver.refresh(true);
    driver.page().log();
    driver.failed(driver.plan().impression.clone().unwrap());
    assert_eq!(driver.page().log(), [format!("again {}", query(ONELINK))]);
}

#[test]
fn the_request_that_failed_is_sent_again_and_not_a_later_one() {
    let driver = Screen::default().started(config());
    let page = driver.page();
    let first = driver.plan().impression.clone().unwrap();
    page.url.replace("https://brand.example/season?c=winter".to_owned());
    driver.refresh(true);
    let log = page.log();
    assert!(sent(&log).last().unwrap().contains("c=winter"), "{log:?}");
    driver.failed(first);
    assert_eq!(page.log(), [format!("again {}", query(ONELINK))]);
}

#[test]
fn what_asks_for_consent_is_not_undone_by_a_configuration_that_leaves_it_out() {
    let driver = Screen::default().started(config().consent(ConsentState::Pending));
    driver.page().log();
    driver.start(config());
    assert!(!driver.page().log().iter().any(|done| done.starts_with("send") || done.starts_with("store")));
    assert!(!driver.page().first_href().unwrap().contains("ttclid"));
    driver.start(config().consent(ConsentState::Granted));
    assert!(driver.page().log().iter().any(|done| done.starts_with("send")));

    // A configuration that speaks of consent alone changes that alone.
    let driver = Screen::default().started(config().consent(ConsentState::Pending));
    driver.page().log();
    driver.start(Config::new().consent(ConsentState::Granted));
    assert!(driver.page().log().iter().any(|done| done.starts_with("send")));
    assert!(driver.page().first_href().unwrap().contains("ttclid"));

    let driver = Screen::default().started(config().limit_data_use(true));
    driver.start(config().consent(ConsentState::Granted));
    assert!(!driver.page().first_href().unwrap().contains("ttclid"));
}

#[test]
fn a_visit_that_can_not_be_stored_leaves_no_older_one_behind() {
    let screen = Screen::default();
    let older = r#"[{"c":"winter","ttclid":"OLD","af_ss_exp_at":9999999999999}]"#;
    screen.storage.borrow_mut().insert("ss_incoming_params".to_owned(), older.to_owned());
    screen.is_full.set(true);
    let driver = screen.started(config());
    assert_eq!(driver.page().storage.borrow().get("ss_incoming_params"), None);
}

#[test]
fn another_tab_s_view_is_kept_behind_the_page_s_own() {
    let driver = Screen::default().shown();
    driver.start(config());
    let mine = driver.page().storage.borrow()["ss_incoming_params"].clone();
    let other = r#"[{"c":"other","ttclid":"O","af_ss_exp_at":1000999999}]"#;
    driver.page().storage.borrow_mut().insert("ss_incoming_params".to_owned(), other.to_owned());
    driver.start(config());
    let stored = driver.page().storage.borrow()["ss_incoming_params"].clone();
    assert_eq!(stored, format!("{},{}", mine.trim_end_matches(']'), &other[1..]));
}

#[test]
fn a_page_that_comes_back_after_a_refusal_elsewhere_forgets_the_click_id() {
    let driver = Screen::default().started(config());
    assert!(driver.page().first_href().unwrap().contains("ttclid"));
    driver.report(Event::Left);
    driver.report(Event::Restored(Facts::NONE));
    assert!(driver.page().first_href().unwrap().contains("ttclid"));
    driver.report(Event::Left);
    driver.page().storage.borrow_mut().clear();
    driver.report(Event::Restored(Facts::NONE));
    assert!(!driver.page().first_href().unwrap().contains("ttclid"));
}

#[test]
fn the_address_counts_as_it_was_loaded_unless_the_page_says_no() {
    let screen = || Screen {
        url: RefCell::new("https://brand.example/game".to_owned()),
        loaded_from: Some(AD),
        ..Screen::default()
    };
    assert_eq!(screen().started(config()).page().first_href().unwrap(), ONELINK);
    let literal = screen().started(config().repair_addresses(false));
    assert!(!literal.page().first_href().unwrap().contains("ttclid"));
}
