//! Measures what it costs natively to tell the story of a whole campaign: `attribution <shape> <touches>`. With `print` behind
//! it, it prints the campaign's events instead, a line of JSON for each, so that Node can be measured with the same.

use std::time::Instant;

use serde_json::{Value, json};
use smart_script_attribution::{Event, Ledger};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// 2026-07-01 in UTC.
const START: i64 = 1_782_864_000_000;

/// How a campaign goes.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// People at addresses of their own see a page, click, and one in five of them installs within the day.
    Usual,
    /// All touches are from one address and one kind of phone.
    OneAddress,
    /// All clicks are older than their windows.
    Outside,
    /// The partner isn't activated.
    Off,
    /// No link names a media source.
    NoSource,
    /// All clicks carry one advertising id, and ask for an hour at most.
    OneId,
}

impl Shape {
    const ALL: [(&str, Shape); 6] = [
        ("usual", Shape::Usual),
        ("one-address", Shape::OneAddress),
        ("outside", Shape::Outside),
        ("off", Shape::Off),
        ("no-source", Shape::NoSource),
        ("one-id", Shape::OneId),
    ];
}

/// The events of a campaign with so many touches, and an install and a purchase for every ten of them.
fn campaign(shape: Shape, touches: usize) -> Vec<Value> {
    let mut events = Vec::new();
    let mut add = |at: i64, mut event: Value| {
        let id = format!("{:09}", events.len());
        let object = event.as_object_mut().unwrap();
        object.insert("id".into(), json!(id));
        object.insert("at".into(), json!(at));
        events.push(event);
    };
    if shape == Shape::Off {
        add(START, json!({"type": "settings", "settings": {"activated": false}}));
    }
    // A visitor is an impression and a click, and one in five of them installs.
    let visitors = touches / 2;
    let step = 10 * DAY / visitors as i64;
    let mut installs = Vec::new();
    for visitor in 0..visitors {
        let at = START + visitor as i64 * step;
        let ip = match shape {
            Shape::OneAddress | Shape::NoSource | Shape::Outside => "198.18.0.1".to_string(),
            _ => format!("198.{}.{}.{}", 18 + visitor / 65_536, visitor / 256 % 256, visitor % 256),
        };
        let is_iphone = shape != Shape::OneAddress && visitor % 2 == 0;
        let agent = if is_iphone {
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 musical_ly_41.9.0"
        } else {
            "Mozilla/5.0 (Linux; Android 14; Pixel 9 Build/UD1A; wv) AppleWebKit/537.36 Chrome/138.0 Mobile Safari/537.36 trill_410900"
        };
        let (platform, app) =
            if is_iphone { ("ios", "id1440440") } else { ("android", "com.tidewater.lantern") };
        let source = if shape == Shape::NoSource { "" } else { "pid=tiktokweb_int&" };
        let own = if shape == Shape::OneId { "&advertising_id=one&af_click_lookback=1h" } else { "" };
        let query = format!(
            "{source}c=summer_web_{}&af_c_id=17{:06}&af_adset=players&af_ad=boat_{}&ttclid=E.C.P.{visitor:09}{}{own}",
            visitor % 12,
            visitor % 12,
            visitor % 40,
            "CqEBkT5fVwm3".repeat(25),
        );
        let touch = |touch_type: &str, host: &str| {
            json!({"type": "touch", "touchType": touch_type, "linkKind": "onelink", "url": format!("https://{host}/A1b2?{query}"),
                "userAgent": agent, "ip": ip})
        };
        add(at, touch("impression", "impressions.onelink.me"));
        let transaction = format!("t{visitor:09}");
        let mut click = touch("click", "brand.onelink.me");
        click["app"] = json!(app);
        click["transactionId"] = json!(transaction);
        add(at, click);
        if visitor % 5 == 0 {
            let device = format!("d{visitor}");
            let advertising_id = if shape == Shape::OneId { json!("one") } else { Value::Null };
            add(
                at,
                json!({"type": "device", "device": {"id": device, "platform": platform, "userAgent": agent, "ip": ip,
                    "advertisingId": advertising_id}}),
            );
            let is_late = matches!(shape, Shape::Outside | Shape::OneId);
            let wait = if is_late { 12 * DAY } else { HOUR * (visitor as i64 % 20) };
            // Half of the Android phones bring a referrer along.
            let referrer = (!is_iphone && visitor % 10 == 5).then_some(transaction);
            installs.push((at + wait, device, app, referrer));
        }
    }
    for (at, device, app, referrer) in installs {
        add(at, json!({"type": "launch", "device": device, "app": app, "referrer": referrer}));
        add(
            at + HOUR,
            json!({"type": "event", "device": device, "app": app, "name": "af_purchase",
                "values": {"af_content_id": "boat", "af_quantity": 1}, "revenue": 9.99, "currency": "USD"}),
        );
    }
    // As they arrive. The ids go with the order of time.
    events.sort_by_key(|event| event["at"].as_i64());
    for (index, event) in events.iter_mut().enumerate() {
        event["id"] = json!(format!("{index:09}"));
    }
    events
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let names = Shape::ALL.map(|(name, _)| name).join(", ");
    let shape = arguments.first().and_then(|name| Shape::ALL.iter().find(|(it, _)| it == name));
    let touches = arguments.get(1).and_then(|it| it.parse().ok()).filter(|it| *it >= 10);
    let (Some((_, shape)), Some(touches)) = (shape, touches) else {
        eprintln!("Usage: attribution <{names}> <touches, 10 or more> [print]");
        std::process::exit(2);
    };
    let campaign = campaign(*shape, touches);
    if arguments.get(2).is_some_and(|it| it == "print") {
        campaign.iter().for_each(|event| println!("{event}"));
        return;
    }
    let events: Vec<Event> = campaign.into_iter().map(|it| serde_json::from_value(it).unwrap()).collect();
    let again = events.clone();

    // All at once.
    let mut ledger = Ledger::new();
    let start = Instant::now();
    events.into_iter().for_each(|event| ledger.record(event));
    let recorded = start.elapsed();
    let report = ledger.report();
    let credited = report.installs.iter().filter(|it| it.media_source != "organic").count();
    let installs = report.installs.len();
    let told = start.elapsed();
    let bytes = ledger.raw_data().len();
    let written = start.elapsed();

    // As a server does: what has become of it is asked for after each.
    let mut ledger = Ledger::new();
    let start = Instant::now();
    for event in again {
        let id = event.id.clone();
        ledger.record(event);
        ledger.postbacks_of(&id);
    }
    let one_by_one = start.elapsed();
    let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{}",
        json!({"touches": touches, "installs": installs, "credited": credited, "bytes": bytes,
            "recordMs": ms(recorded), "reportMs": ms(told - recorded), "rawDataMs": ms(written - told), "oneByOneMs": ms(one_by_one)})
    );
}
