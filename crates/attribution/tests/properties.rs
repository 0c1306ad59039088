//! What holds for every campaign, whatever happens in it and in whatever order one hears of it.
#![cfg(not(target_arch = "wasm32"))]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};
use smart_script_attribution::{Event, Install, Ledger, MatchType, Settings, Touch, TouchType};
use std::collections::{BTreeMap, HashMap, HashSet};

const HOUR: i64 = 3_600_000;
const START: i64 = 1_784_037_600_000;

const AGENTS: [&str; 4] = [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)",
    "Mozilla/5.0 (Linux; Android 14; Pixel 9 Build/UD1A; wv)",
    "Mozilla/5.0 (Linux; Android 10; K) Chrome/138.0.0.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
];
const PLATFORMS: [&str; 5] = ["ios", "android", "pc", "console", "tv"];
const APPS: [&str; 3] = ["com.tidewater.lantern", "id1440440", "1440440"];
const SOURCES: [&str; 5] = ["tiktokweb_int", "tiktokweb_int", "other_int", "tiktok/web", ""];

/// Times with many that are equal, and many about the ends of windows.
fn at() -> impl Strategy<Value = i64> {
    let around = select(vec![0, 1, 6, 12, 23, 24, 48, 72, 7 * 24, 8 * 24, 30 * 24, 180 * 24]);
    (around, select(vec![-1000, -1, 0, 0, 0, 1, 1000, 60_000]))
        .prop_map(|(hours, off)| START + hours * HOUR + off)
}

fn ip() -> impl Strategy<Value = String> {
    (1..4u8).prop_map(|it| format!("198.18.0.{it}"))
}

fn touch() -> impl Strategy<Value = Value> {
    let link = select(vec![
        ("onelink", ""),
        ("onelink", ""),
        ("store", ""),
        ("direct", "steam"),
        ("direct", "tizen"),
    ]);
    let params = (
        select(SOURCES.to_vec()),
        option::of(select(vec!["1h", "6h", "1d", "14d", "30d", "soon", "99d"])),
        option::of(select(vec!["one", "two"])),
        any::<bool>(),
        0..4u8,
    );
    (any::<bool>(), link, params, select(AGENTS.to_vec()), ip(), option::of(select(APPS.to_vec())), 0..6u8).prop_map(
        |(is_click, (kind, platform), (source, lookback, id, is_cross, campaign), agent, ip, app, transaction)| {
            let source_name = if kind == "direct" { "af_media_source" } else { "pid" };
            let mut url = match kind {
                "direct" => format!("https://engagements.appsflyer.com/v1.0/c2s/click/app/{platform}/1440440?x=1"),
                _ => "https://brand.onelink.me/A1b2?x=1".to_string(),
            };
            for (name, value) in [(source_name, Some(source)), ("af_click_lookback", lookback), ("advertising_id", id)] {
                url += &value.map(|it| format!("&{name}={it}")).unwrap_or_default();
            }
            url += &format!("&c=campaign{campaign}&ttclid=E.C.P.{campaign}{}", if is_cross { "&af_xplatform=true" } else { "" });
            json!({"type": "touch", "touchType": if is_click { "click" } else { "impression" }, "linkKind": kind, "url": url,
                "userAgent": agent, "ip": ip, "app": app.filter(|_| is_click),
                "transactionId": is_click.then(|| format!("t{transaction}"))})
        },
    )
}

fn settings() -> impl Strategy<Value = Value> {
    let events = json!([
        {"event": "af_purchase", "partnerEvent": "Purchase", "usersFrom": "any", "including": "values_and_revenue"},
        {"event": "af_purchase", "partnerEvent": "Subscribe", "conditions": [{"parameter": "revenue", "operator": ">", "value": 1}]}
    ]);
    (0..8u8, 1..25i64, 1..25i64, select(vec![0.25, 1.0, 7.0, 30.0]), 1..181i64).prop_map(
        move |(flags, view, equal, click, days)| {
            let settings = json!({"activated": flags != 0, "viewThrough": {"enabled": flags != 1, "hours": view},
                "equalPriority": {"enabled": flags % 2 == 0, "hours": equal}, "clickLookbackDays": click,
                "postbacks": {"windowDays": days, "events": events}});
            json!({"type": "settings", "settings": Settings::from_json(settings).unwrap()})
        },
    )
}

fn happening() -> impl Strategy<Value = Value> {
    let device = (
        0..4u8,
        select(PLATFORMS.to_vec()),
        select(AGENTS.to_vec()),
        ip(),
        option::of(select(vec!["ONE", "two"])),
        any::<bool>(),
    );
    let device = device.prop_map(|(name, platform, agent, ip, id, tracking)| {
        json!({"type": "device", "device": {"id": format!("d{name}"), "platform": platform, "userAgent": agent, "ip": ip,
            "advertisingId": id, "trackingAllowed": tracking}})
    });
    let launch = (0..4u8, select(APPS.to_vec()), option::of(0..6u8)).prop_map(|(device, app, referrer)| {
        json!({"type": "launch", "device": format!("d{device}"), "app": app, "referrer": referrer.map(|it| format!("t{it}"))})
    });
    let event =
        (0..4u8, select(APPS.to_vec()), option::of(0..100_000i64), option::of(select(vec!["USD", "EUR"])));
    let event = event.prop_map(|(device, app, cents, currency)| {
        json!({"type": "event", "device": format!("d{device}"), "app": app, "name": "af_purchase",
            "revenue": cents.map(|it| it as f64 / 100.0), "currency": currency})
    });
    prop_oneof![1 => settings(), 4 => device, 10 => touch(), 5 => launch, 5 => event]
}

fn campaign() -> impl Strategy<Value = Vec<Event>> {
    vec((at(), happening()), 1..60).prop_map(|it| {
        let number = |(index, (at, mut event)): (usize, (i64, Value))| {
            event["id"] = json!(format!("{index:04}"));
            event["at"] = json!(at);
            serde_json::from_value(event).unwrap()
        };
        it.into_iter().enumerate().map(number).collect()
    })
}

fn told(events: &[Event]) -> Ledger {
    let mut ledger = Ledger::new();
    events.iter().cloned().for_each(|event| ledger.record(event));
    ledger
}

/// The events as JSON, in the order of time.
fn in_order(events: &[Event]) -> Vec<Value> {
    let mut events = events.to_vec();
    events.sort_by(|left, right| (left.at, &left.id).cmp(&(right.at, &right.id)));
    events.iter().map(|it| serde_json::to_value(it).unwrap()).collect()
}

/// All that a ledger says, as text.
fn whole(ledger: &mut Ledger) -> String {
    let report = serde_json::to_string(ledger.report()).unwrap();
    let overview = serde_json::to_string(&ledger.overview()).unwrap();
    format!("{report}\n{overview}\n{}", ledger.raw_data())
}

/// A parameter of an address, read without the crate.
fn param<'a>(url: &'a str, name: &str) -> Option<&'a str> {
    let query = url.split_once('?')?.1;
    let found = query.split('&').filter_map(|it| it.split_once('='));
    found.filter(|(key, value)| *key == name && !value.is_empty()).map(|(_, value)| value).next()
}

/// How long before a launch a touch may be, in ms, by what AppsFlyer says and the settings at the launch.
fn longest(touch: &Value, match_type: MatchType, settings: &Value) -> f64 {
    let url = touch["url"].as_str().unwrap();
    let source = param(url, if touch["linkKind"] == "direct" { "af_media_source" } else { "pid" });
    let hours = if touch["touchType"] == "impression" {
        settings["viewThrough"]["hours"].as_f64().unwrap()
    } else if match_type == MatchType::Probabilistic {
        24.0
    } else {
        let own = match param(url, "af_click_lookback") {
            Some("1h") => Some(1.0),
            Some("6h") => Some(6.0),
            Some("1d") => Some(24.0),
            Some("14d") => Some(14.0 * 24.0),
            Some("30d") => Some(30.0 * 24.0),
            _ => None,
        };
        let set = settings["clickLookbackDays"].as_f64().unwrap() * 24.0;
        own.unwrap_or(if source == Some("tiktokweb_int") { set } else { 7.0 * 24.0 })
    };
    hours * HOUR as f64
}

/// Each install with the settings that were in force, and the touches before it.
fn with_context(events: &[Event]) -> Vec<(Install, Value, HashMap<String, Value>)> {
    let mut ledger = told(events);
    let installs: HashMap<String, Install> =
        ledger.report().installs.iter().map(|it| (it.id.clone(), it.clone())).collect();
    let mut settings = serde_json::to_value(Settings::default()).unwrap();
    let mut touches = HashMap::new();
    let mut all = Vec::new();
    for event in in_order(events) {
        let id = event["id"].as_str().unwrap().to_string();
        match event["type"].as_str().unwrap() {
            "settings" => settings = event["settings"].clone(),
            "touch" => {
                touches.insert(id, event);
            }
            "launch" => {
                all.extend(installs.get(&id).map(|it| (it.clone(), settings.clone(), touches.clone())))
            }
            _ => {}
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..Default::default() })]

    #[test]
    fn no_touch_outside_its_window_is_credited(events in campaign()) {
        for (install, settings, touches) in with_context(&events) {
            let Some(id) = &install.touch else {
                prop_assert_eq!(&install.media_source, "organic");
                continue;
            };
            // It is one of those before the install.
            let touch = touches.get(id).expect("a touch before the install");
            let at: i64 = install.touch_time.unwrap().0;
            let age = (install.time.0 - at) as f64;
            prop_assert!(age >= 0.0);
            prop_assert!(age <= longest(touch, install.match_type.unwrap(), &settings), "{:?}", install);
            let is_view = install.touch_type == Some(TouchType::Impression);
            prop_assert!(!is_view || settings["viewThrough"]["enabled"] == true);
            let is_tiktoks = install.media_source == "tiktokglobal_int";
            prop_assert!(!is_tiktoks || settings["activated"] == true);
            prop_assert!(install.media_source != "af_invalid_param" && install.media_source != "None");
        }
    }

    #[test]
    fn an_install_is_credited_once(events in campaign()) {
        let mut ledger = told(&events);
        let installs = &ledger.report().installs;
        let apps: HashSet<_> = installs.iter().map(|it| (&it.device, &it.app)).collect();
        prop_assert_eq!(apps.len(), installs.len());
        for install in installs {
            let credited = install.considered.iter().filter(|it| format!("{:?}", it.outcome) == "Credited");
            prop_assert_eq!(credited.count(), usize::from(install.touch.is_some()));
        }
    }

    #[test]
    fn the_order_of_arrival_changes_nothing(
        (events, shuffled, asked) in campaign().prop_flat_map(|events| {
            // Some arrive twice.
            let twice = subsequence(events.clone(), 0..=events.len());
            let arriving = twice.prop_map({
                let events = events.clone();
                move |twice| events.iter().cloned().chain(twice).collect::<Vec<_>>()
            });
            (Just(events), arriving.prop_shuffle(), vec(any::<bool>(), 120))
        })
    ) {
        let mut ledger = Ledger::new();
        // Between some, somebody asks.
        for (event, is_asked) in shuffled.into_iter().zip(asked) {
            ledger.record(event);
            if is_asked {
                ledger.report();
            }
        }
        prop_assert_eq!(whole(&mut ledger), whole(&mut told(&events)));
    }

    #[test]
    fn money_is_neither_lost_nor_doubled(events in campaign()) {
        let mut wanted: BTreeMap<String, i64> = BTreeMap::new();
        let cents = |amount: f64| (amount * 100.0).round() as i64;
        for event in in_order(&events).iter().filter(|it| it["type"] == "event") {
            if let Some(revenue) = event["revenue"].as_f64() {
                *wanted.entry(event["currency"].as_str().unwrap_or("USD").into()).or_default() += cents(revenue);
            }
        }
        let mut ledger = told(&events);
        let (mut in_rows, mut in_overview) = (BTreeMap::new(), BTreeMap::new());
        let add = |to: &mut BTreeMap<String, i64>, currency: &str, amount: f64| {
            *to.entry(currency.to_string()).or_default() += cents(amount);
        };
        for it in &ledger.report().unmatched {
            if let Some(revenue) = it.revenue {
                let currency = it.currency.as_deref().unwrap_or("USD");
                add(&mut in_rows, currency, revenue);
                add(&mut in_overview, currency, revenue);
            }
        }
        for row in ledger.report().rows.iter().filter(|it| !it.get("Event Revenue").is_empty()) {
            add(&mut in_rows, row.get("Event Revenue Currency"), row.get("Event Revenue").parse().unwrap());
        }
        for row in ledger.overview() {
            add(&mut in_overview, "USD", row.revenue);
            row.other_revenue.iter().for_each(|(currency, amount)| add(&mut in_overview, currency, *amount));
        }
        for sums in [&mut wanted, &mut in_rows, &mut in_overview] {
            sums.retain(|_, amount| *amount != 0);
        }
        prop_assert_eq!(&in_rows, &wanted);
        prop_assert_eq!(&in_overview, &wanted);
    }

    #[test]
    fn at_most_three_contribute_and_never_the_winner(events in campaign()) {
        for (install, settings, touches) in with_context(&events) {
            prop_assert!(install.contributors.len() <= 3);
            let names: HashSet<_> = install.contributors.iter().map(|it| &it.touch).chain(&install.touch).collect();
            prop_assert_eq!(names.len(), install.contributors.len() + usize::from(install.touch.is_some()));
            for contributor in &install.contributors {
                let age = (install.time.0 - contributor.touch_time.0) as f64;
                let match_type = MatchType::Referrer;
                prop_assert!(age <= longest(&touches[&contributor.touch], match_type, &settings).max(24.0 * HOUR as f64));
            }
        }
    }

    #[test]
    fn each_postback_belongs_to_one_install_or_event(events in campaign()) {
        let kinds: HashMap<String, Value> =
            in_order(&events).into_iter().map(|it| (it["id"].as_str().unwrap().to_string(), it)).collect();
        let mut ledger = told(&events);
        let report = ledger.report();
        let ids: HashSet<_> = report.postbacks.iter().map(|it| &it.id).collect();
        prop_assert_eq!(ids.len(), report.postbacks.len());
        for postback in &report.postbacks {
            let install = report.installs.iter().find(|it| it.id == postback.install).expect("its install");
            let cause = &kinds[&postback.of];
            prop_assert_eq!(cause["device"].as_str(), Some(install.device.as_str()));
            prop_assert_eq!(cause["app"].as_str(), Some(install.app.as_str()));
            let is_install = postback.event == "install";
            prop_assert_eq!(is_install, cause["type"] == "launch");
            prop_assert!(!is_install || postback.of == install.id && install.media_source == "tiktokglobal_int");
            prop_assert_eq!(postback.is_sent, postback.body.is_some());
            prop_assert_eq!(postback.is_sent, postback.not_sent.is_none());
            prop_assert_eq!(postback.is_sent, postback.held_by.is_none());
        }
        // What is told of each is what the report has.
        let all = report.postbacks.clone();
        let of_each: Vec<_> =
            in_order(&events).iter().flat_map(|it| ledger.postbacks_of(it["id"].as_str().unwrap()).to_vec()).collect();
        prop_assert_eq!(of_each, all);
    }

    #[test]
    fn nothing_panics_on_odd_texts_and_numbers(
        odd in vec((any::<i64>(), any::<String>(), any::<String>(), any::<f64>(), 0..6u8), 1..30),
        windows in (any::<f64>(), any::<f64>(), any::<f64>(), any::<f64>()),
    ) {
        let mut ledger = Ledger::new();
        let mut settings = Settings::default();
        (settings.click_lookback_days, settings.view_through.hours) = (windows.0, windows.1);
        (settings.equal_priority.hours, settings.postbacks.window_days) = (windows.2, windows.3);
        settings.equal_priority.enabled = true;
        for (index, (at, text, other, number, kind)) in odd.into_iter().enumerate() {
            let mut event = match kind {
                0 => json!({"type": "settings", "settings": Settings::default()}),
                1 => json!({"type": "device", "device": {"id": "d", "platform": "android", "userAgent": text, "ip": other}}),
                2 | 3 => json!({"type": "touch", "touchType": "click", "linkKind": if kind == 2 { "onelink" } else { "direct" },
                    "url": format!("https://a.example/{text}?pid={other}&c={text}&af_click_lookback={other}"),
                    "userAgent": other, "ip": text, "transactionId": other, "app": text}),
                4 => json!({"type": "launch", "device": "d", "app": text, "referrer": other}),
                _ => json!({"type": "event", "device": "d", "app": text, "name": other, "values": {&text: number, &other: text},
                    "revenue": number, "currency": other}),
            };
            event["id"] = json!(format!("{other}{index}"));
            event["at"] = json!(at);
            let mut event: Event = serde_json::from_value(event).unwrap();
            if kind == 0 {
                event.happening = smart_script_attribution::Happening::Settings { settings: settings.clone() };
            }
            ledger.record(event);
        }
        whole(&mut ledger);
    }

    #[test]
    fn nothing_panics_on_odd_addresses(url in "\\PC{0,80}", agent in ".{0,80}", kind in 0..3usize) {
        let kind = ["onelink", "store", "direct"][kind];
        let events = json!([
            {"type": "device", "id": "0", "at": 0, "device": {"id": "d", "platform": "ios", "userAgent": agent, "ip": "1"}},
            {"type": "touch", "id": "1", "at": 1, "touchType": "click", "linkKind": kind, "url": url, "userAgent": agent, "ip": "1"},
            {"type": "launch", "id": "2", "at": 2, "device": "d", "app": "a"}
        ]);
        whole(&mut told(&serde_json::from_value::<Vec<Event>>(events).unwrap()));
    }
}

/// The public view of a touch is there for callers in Rust.
#[test]
fn touches_are_send() {
    fn is_send<T: Send>() {}
    is_send::<Touch>();
    is_send::<Ledger>();
}
