//! Reads the stories in `tests/scenarios/`, whose README says how they are written.

use serde::Deserialize;
use serde_json::{Value, json};
use smart_script_attribution::{Event, Ledger, Postback, Settings};
use std::collections::BTreeMap;

/// 2026-07-14T14:00:00Z.
const START: i64 = 1_784_037_600_000;

const IPHONE: &str =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 musical_ly_41.9.0";
const PIXEL: &str =
    "Mozilla/5.0 (Linux; Android 14; Pixel 9 Build/UD1A; wv) AppleWebKit/537.36 Chrome/138.0 trill_410900";
const DESKTOP: &str =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36";

/// A row of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    pub name: String,
    pub device: String,
    #[serde(default)]
    pub settings: Option<Value>,
    pub steps: Vec<String>,
    pub installs: Vec<String>,
    #[serde(default)]
    pub contributors: Vec<String>,
    #[serde(default)]
    pub postbacks: Option<Vec<String>>,
    #[serde(default)]
    pub row: BTreeMap<String, String>,
    pub source: Vec<String>,
}

/// What a story has come to, as the table writes it.
#[derive(Debug, PartialEq)]
pub struct Outcome {
    pub installs: Vec<String>,
    pub contributors: Vec<String>,
    pub postbacks: Vec<String>,
}

impl Scenario {
    /// What happens in it.
    pub fn events(&self) -> Vec<Event> {
        let mut story = Story { device: self.device.clone(), events: Vec::new(), devices: BTreeMap::new() };
        if let Some(settings) = &self.settings {
            story.add(0, settings_event(settings));
        }
        story.device("it", &self.device, &[]);
        for step in &self.steps {
            story.step(step);
        }
        let events =
            story.events.into_iter().map(|event| serde_json::from_value(event.clone()).expect("an event"));
        events.collect()
    }

    /// What comes of events.
    pub fn outcome(&self, ledger: &mut Ledger) -> Outcome {
        let report = ledger.report();
        let words = |parts: [Option<&str>; 4]| parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let installs = report.installs.iter().map(|install| {
            words([
                Some(&install.media_source),
                install.touch_type.map(|it| it.name()),
                install.match_type.map(|it| it.name()),
                install.touch.as_deref().map(step_of),
            ])
        });
        let contributors = report.installs.iter().flat_map(|install| &install.contributors);
        Outcome {
            installs: installs.collect(),
            contributors: contributors.map(|it| step_of(&it.touch).to_string()).collect(),
            postbacks: report.postbacks.iter().map(postback).collect(),
        }
    }
}

/// A postback as the table writes it.
fn postback(it: &Postback) -> String {
    let mut text = format!("{} → {}: ", it.event, it.partner_event);
    let Some(body) = &it.body else {
        return text + "not sent. " + it.not_sent.as_deref().unwrap_or_default();
    };
    let data = &body["data"][0];
    text += "sent";
    let properties = &data["properties"];
    if let Some(value) = properties.get("value") {
        text += &format!(", {value} {}", properties["currency"].as_str().unwrap_or_default());
    }
    let values = properties.as_object().into_iter().flatten();
    if values.filter(|(name, _)| !["value", "currency"].contains(&name.as_str())).count() > 0 {
        text += ", with values";
    }
    for (is_so, what) in [
        (data["user"].get("ttclid").is_none(), ", without a click id"),
        (data["user"].get("ip").is_none(), ", without the address"),
        (data.get("limited_data_use").is_some(), ", for limited use"),
    ] {
        text += if is_so { what } else { "" };
    }
    text
}

/// A user agent of one word in a step.
fn spaced(agent: &str) -> String {
    agent.replace('_', " ")
}

/// The ids of events are `0003 c1`.
fn step_of(id: &str) -> &str {
    id.split_once(' ').map_or(id, |(_, name)| name)
}

fn settings_event(settings: &Value) -> Value {
    let whole = Settings::from_json(settings.clone()).expect("settings");
    json!({"type": "settings", "settings": whole})
}

struct Story {
    device: String,
    events: Vec<Value>,
    /// The platform, address and user agent of each device.
    devices: BTreeMap<String, [String; 3]>,
}

impl Story {
    fn add(&mut self, at: i64, mut event: Value) {
        let name = event.get("name of step").and_then(Value::as_str).unwrap_or("it").to_string();
        let object = event.as_object_mut().expect("an object");
        object.remove("name of step");
        object.insert("id".into(), json!(format!("{:04} {name}", self.events.len())));
        object.insert("at".into(), json!(START + at));
        self.events.push(event);
    }

    fn device(&mut self, name: &str, platform: &str, options: &[(&str, &str)]) {
        let option = |wanted: &str| options.iter().find(|(it, _)| *it == wanted).map(|(_, value)| *value);
        let agent = match platform {
            "ios" => IPHONE,
            "android" => PIXEL,
            _ => DESKTOP,
        };
        // Each has an address of its own, and keeps it.
        let ip = option("@ip").map(String::from).or_else(|| self.devices.get(name).map(|it| it[1].clone()));
        let ip = ip.unwrap_or_else(|| format!("198.18.0.{}", self.devices.len() + 1));
        let agent = option("@agent").map_or(agent.to_string(), spaced);
        self.devices.insert(name.into(), [platform.into(), ip.clone(), agent.clone()]);
        let device = json!({"id": name, "platform": platform, "userAgent": agent, "ip": ip,
            "advertisingId": option("id"), "trackingAllowed": option("tracking") != Some("no")});
        self.add(0, json!({"type": "device", "device": device}));
    }

    fn step(&mut self, step: &str) {
        let (at, rest) = step.split_once(' ').expect("a time and a verb");
        let at = time(at);
        let (verb, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        if verb == "settings" {
            return self.add(at, settings_event(&serde_json::from_str(rest).expect("JSON")));
        }
        let (words, values) = rest.split_once('{').map_or((rest, None), |(words, json)| {
            (words, Some(serde_json::from_str::<Value>(&format!("{{{json}")).expect("JSON")))
        });
        let words: Vec<&str> = words.split_whitespace().collect();
        let options: Vec<(&str, &str)> = words.iter().filter_map(|it| it.split_once('=')).collect();
        let plain: Vec<&str> = words.iter().filter(|it| !it.contains('=')).copied().collect();
        let option = |wanted: &str| options.iter().find(|(it, _)| *it == wanted).map(|(_, value)| *value);
        let on = option("@on").unwrap_or("it");
        let platform = self.devices.get(on).map_or(self.device.clone(), |it| it[0].clone());
        let app = option("@app").unwrap_or(match platform.as_str() {
            "ios" => "id1440440",
            "android" => "com.tidewater.lantern",
            "pc" => "1440440",
            "console" => "CUSA44044",
            _ => "G44044.lantern",
        });
        match verb {
            "device" => self.device(plain[0], plain[1], &options),
            "view" | "click" => self.touch(at, verb, plain[0], &options),
            "open" => {
                let event =
                    json!({"type": "launch", "device": on, "app": app, "referrer": option("referrer")});
                self.add(at, event);
            }
            "event" => {
                let revenue = plain.get(1).map(|it| it.parse::<f64>().expect("an amount"));
                let event = json!({"type": "event", "device": on, "app": app, "name": plain[0], "values": values,
                    "revenue": revenue, "currency": plain.get(2)});
                self.add(at, event);
            }
            _ => panic!("{verb} is no step"),
        }
    }

    fn touch(&mut self, at: i64, verb: &str, name: &str, options: &[(&str, &str)]) {
        let option = |wanted: &str| options.iter().find(|(it, _)| *it == wanted).map(|(_, value)| *value);
        let link = option("@link").unwrap_or("onelink");
        let (kind, direct) = link.split_once('/').unwrap_or((link, ""));
        let [platform, ip, agent] = self.devices[option("@from").unwrap_or("it")].clone();
        let own_app = match platform.as_str() {
            "ios" => Some("id1440440"),
            "android" => Some("com.tidewater.lantern"),
            _ => None,
        };
        let app = match (verb, direct) {
            ("view", _) => option("@app"),
            (_, "steam") => option("@app").or(Some("1440440")),
            (_, "playstation") => option("@app").or(Some("CUSA44044")),
            (_, "tizen") => option("@app").or(Some("G44044.lantern")),
            _ => option("@app").or(own_app),
        };
        let mut params = vec![
            (if kind == "direct" { "af_media_source" } else { "pid" }, "tiktokweb_int"),
            (if kind == "direct" { "af_campaign" } else { "c" }, "summer"),
            ("ttclid", "E.C.P.1"),
        ];
        for (key, value) in options.iter().filter(|(key, _)| !key.starts_with('@')) {
            params.retain(|(it, _)| it != key);
            params.push((key, value));
        }
        params.retain(|(_, value)| !value.is_empty());
        let start = match (verb, kind) {
            ("view", _) => "https://impressions.onelink.me/A1b2?".to_string(),
            (_, "onelink") => "https://brand.onelink.me/A1b2?".to_string(),
            (_, "store") => format!("https://app.appsflyer.com/{}?", app.unwrap_or_default()),
            _ => format!(
                "https://engagements.appsflyer.com/v1.0/c2s/click/app/{direct}/{}?",
                app.unwrap_or_default()
            ),
        };
        let query: Vec<String> = params.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let touch_type = if verb == "view" { "impression" } else { "click" };
        let transaction = (verb == "click").then_some(name);
        self.add(
            at,
            json!({"name of step": name, "type": "touch", "touchType": touch_type, "linkKind": kind,
                "url": start + &query.join("&"), "userAgent": option("@agent").map_or(agent, spaced),
                "ip": option("@ip").unwrap_or(&ip), "app": app, "transactionId": transaction}),
        );
    }
}

/// Reads `1d2h30m10s` as ms.
fn time(text: &str) -> i64 {
    let mut number = 0;
    let mut sum = 0;
    for letter in text.chars() {
        if let Some(digit) = letter.to_digit(10) {
            number = number * 10 + i64::from(digit);
            continue;
        }
        let unit = match letter {
            'd' => 86_400_000,
            'h' => 3_600_000,
            'm' => 60_000,
            's' => 1000,
            _ => panic!("{text} is no time"),
        };
        sum += std::mem::take(&mut number) * unit;
    }
    assert_eq!(number, 0, "{text} is no time");
    sum
}
