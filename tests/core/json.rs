//! Calls the whole program as scripts do: through `ask`. Configurations and visits are JSON, so they can also
//! be what the types for Rust don't allow.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use smart_script::session::Facts;
use smart_script::wire::write::{Source, begin, end, member};

/// A page's configuration, or the argument of one of the old script's calls.
#[derive(Clone)]
pub struct Config(String);

impl Config {
    #[cfg(not(target_arch = "wasm32"))]
    pub fn read(json: &str) -> Config {
        Config::of("page", json)
    }

    pub fn read_onelink_call(json: &str) -> Config {
        Config::of("oneLink", json)
    }

    pub fn read_direct_call(json: &str) -> Config {
        Config::of("direct", json)
    }

    fn of(call: &str, json: &str) -> Config {
        Config(member("call", call, Source::Author) + &member("config", &parsed(json), Source::Author))
    }
}

/// A visit as a page describes it in a request.
pub struct Visit(String);

impl Visit {
    /// A visit to a page with this query, with or without its `?`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(query: &str) -> Visit {
        let url = format!("?{}", query.strip_prefix('?').unwrap_or(query));
        Visit::read(&serde_json::json!({ "url": url }).to_string())
    }

    /// Reads a visit. Its `memory` and `webReferrer` are the texts that the browser has stored.
    pub fn read(json: &str) -> Visit {
        Visit(begin("visit") + &members(json) + &end())
    }
}

/// What was planned.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub consent: Facts,
    pub links: Vec<Option<String>>,
    pub impression: Option<String>,
    /// The sources, such as `cookie:id`, that the plan depends on and that the request left out.
    pub needs: Vec<String>,
    pub notes: Vec<String>,
}

pub fn plan(config: &Config, visit: &Visit) -> Plan {
    let request = request(config, visit);
    let answer = smart_script::ask(request.as_bytes());
    let answer = String::from_utf8(answer.to_vec()).expect("UTF-8");
    let mut parts = answer.split('\u{ffff}');
    let lines = parts.next().expect("lines");
    let consent: usize = parts.next().and_then(|place| place.parse().ok()).expect("what the visitor allows");
    let mut lines = lines.split('\n').map(|line| (!line.is_empty()).then(|| line.to_owned()));
    Plan {
        consent: Facts::CONSENTS[consent],
        impression: lines.next().flatten(),
        links: lines.collect(),
        needs: parts.map(str::to_owned).collect(),
        notes: smart_script::explain::sentences(request.as_bytes()),
    }
}

/// A request for a plan.
pub fn request(config: &Config, visit: &Visit) -> String {
    begin("") + &config.0 + &visit.0
}

/// What a page is to store.
#[derive(Clone, Debug, PartialEq)]
pub struct Memory {
    pub views: String,
    pub web_referrer: String,
}

pub fn remember(visit: &str) -> Memory {
    remember_for(r#"{"preset": "tiktok"}"#, visit)
}

/// The same for a page with another configuration.
pub fn remember_for(config: &str, visit: &str) -> Memory {
    let request = begin("")
        + &begin("config")
        + &members(config)
        + &end()
        + &begin("remember")
        + &members(visit)
        + &end();
    let answer = smart_script::ask(request.as_bytes());
    let text = String::from_utf8(answer.to_vec()).expect("UTF-8");
    let (views, web_referrer) = text.split_once('\n').unwrap_or_default();
    Memory { views: views.to_owned(), web_referrer: web_referrer.to_owned() }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

fn members(json: &str) -> String {
    let mut visit = parsed(json);
    for name in ["memory", "webReferrer"] {
        if let Some(stored) = visit.get_mut(name) {
            *stored = parsed(stored.as_str().unwrap_or_default());
        }
    }
    for page in visit.get_mut("memory").and_then(Value::as_array_mut).into_iter().flatten() {
        for (_, value) in page.as_object_mut().into_iter().flatten() {
            if let Value::String(text) = value
                && let Ok(decoded) = percent_decode_str(text).decode_utf8()
            {
                *value = decoded.into_owned().into();
            }
        }
    }
    let address = |name: &str| visit.get(name).and_then(Value::as_str).filter(|url| !url.is_empty());
    let (url, landing) = (address("url"), address("landing"));
    let mut wire = query("query", landing.or(url).unwrap_or_default());
    wire += &query("route", url.unwrap_or_default());
    if visit.get("consent").is_none_or(Value::is_null) {
        // A page that doesn't mention consent doesn't ask for it.
        wire += &member("consent", &Map::new(), Source::Author);
    }
    for (name, value) in visit.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        wire += &member(name, value, Source::Visitor);
    }
    wire
}

/// The parameters of an address, as an object of the request.
fn query(name: &str, url: &str) -> String {
    let query = url.split('#').next().and_then(|url| url.split_once('?')).unwrap_or_default().1;
    let pairs = form_urlencoded::parse(query.as_bytes());
    begin(name)
        + &pairs.map(|(name, value)| member(&name, &*value, Source::Visitor)).collect::<String>()
        + &end()
}
