//! How much is done, as a count of steps: so that a test can tell how that grows, without a clock.

#[cfg(test)]
std::thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts a step, in tests.
#[inline]
pub(crate) fn step() {
    #[cfg(test)]
    STEPS.with(|steps| steps.set(steps.get() + 1));
}

/// How many steps something takes.
#[cfg(test)]
pub(crate) fn steps(act: impl FnOnce()) -> u64 {
    let before = STEPS.with(|it| it.get());
    act();
    STEPS.with(|it| it.get()) - before
}

#[cfg(test)]
mod tests {
    use super::steps;
    use crate::{Event, Ledger};
    use serde_json::{Value, json};

    /// The campaigns that could be costly: what is different in each from the usual.
    const SHAPES: [&str; 7] =
        ["usual", "one address", "outside", "off", "no source", "one id", "own windows, one id"];

    /// So many touches, and an install for every ten.
    fn campaign(shape: &str, touches: usize) -> Vec<Event> {
        let agent = "Mozilla/5.0 (Linux; Android 14; Pixel 9)";
        let one_address = !["usual", "one id"].contains(&shape);
        let with_id = shape.ends_with("one id");
        let settings = json!({"activated": shape != "off"});
        let settings = crate::Settings::from_json(settings).unwrap();
        let mut events = vec![json!({"type": "settings", "settings": settings})];
        for index in 0..touches {
            let ip = if one_address { "1".to_string() } else { index.to_string() };
            let query = match shape {
                "no source" => "c=summer".to_string(),
                "own windows, one id" => {
                    format!("pid=tiktokweb_int&advertising_id=one&af_click_lookback={}h", index % 20 + 1)
                }
                _ if with_id => "pid=tiktokweb_int&advertising_id=one&af_click_lookback=1h".to_string(),
                _ => "pid=tiktokweb_int&c=summer".to_string(),
            };
            let kind = if index % 2 == 0 { "impression" } else { "click" };
            events.push(json!({"type": "touch", "touchType": kind, "linkKind": "onelink", "userAgent": agent, "ip": ip,
                "url": format!("https://brand.onelink.me/A1b2?{query}"),
                "app": (kind == "click").then_some("app"), "transactionId": format!("t{index}")}));
            if index % 10 == 9 {
                let id = format!("d{index}");
                events.push(json!({"type": "device", "device":
                    {"id": id, "platform": "android", "userAgent": agent, "ip": ip, "advertisingId": with_id.then_some("one")}}));
                events.push(json!({"type": "launch", "device": id, "app": "app"}));
                events.push(
                    json!({"type": "event", "device": id, "app": "app", "name": "af_purchase", "revenue": 1}),
                );
            }
        }
        // What is outside all windows is long before everything else.
        let day = |event: &Value| {
            let is_outside = shape == "outside" && event["type"] == "touch";
            if is_outside { 0 } else { 400_i64 }
        };
        events.sort_by_key(day);
        let number = |(index, mut event): (usize, Value)| {
            event["at"] = json!(day(&event) * 86_400_000 + index as i64);
            event["id"] = json!(format!("{index:07}"));
            serde_json::from_value(event).unwrap()
        };
        events.into_iter().enumerate().map(number).collect()
    }

    /// Four times as much may cost four times as many steps, and what the logarithm adds. With n² it would be sixteen times.
    #[track_caller]
    fn grows_as_n_log_n(what: &str, few: u64, many: u64) {
        let bound = 4.0 * (4000_f64.ln() / 1000_f64.ln()) * 1.1;
        let growth = many as f64 / few as f64;
        assert!(growth <= bound, "{what}: four times the campaign costs {growth:.1} times as many steps");
    }

    #[test]
    fn a_campaign_costs_n_log_n_at_most() {
        for shape in SHAPES {
            let cost = |touches| {
                let mut ledger = Ledger::new();
                let events = campaign(shape, touches);
                // The worst order of arrival, as far as sorting goes: every other one.
                let (even, odd): (Vec<_>, Vec<_>) =
                    events.into_iter().enumerate().partition(|(index, _)| index % 2 == 0);
                even.into_iter().chain(odd).for_each(|(_, event)| ledger.record(event));
                let cost = steps(|| {
                    ledger.report();
                });
                assert_eq!(ledger.report().installs.len(), touches / 10);
                cost
            };
            grows_as_n_log_n(shape, cost(1000), cost(4000));
        }
    }

    #[test]
    fn asking_after_each_event_costs_no_more() {
        for shape in SHAPES {
            let cost = |touches| {
                let mut ledger = Ledger::new();
                let events = campaign(shape, touches);
                steps(|| {
                    for event in events {
                        let id = event.id.clone();
                        ledger.record(event);
                        ledger.postbacks_of(&id);
                        ledger.install("d9", "app");
                    }
                })
            };
            grows_as_n_log_n(shape, cost(1000), cost(4000));
        }
    }
}
