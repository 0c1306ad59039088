//! JSON as the program's own values, for callers in Rust. A page's script reads its own.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A configuration that is written in JSON; what is no JSON counts as empty.
pub(crate) fn config(text: &str) -> Vec<u8> {
    let mut wire = Wire { text: Vec::new(), quote: '"' };
    wire.value("", &serde_json::from_str(text).unwrap_or_default());
    wire.text
}

/// A visit that is written in JSON, with what the browser had stored as the text that it stored.
pub(crate) fn visit(text: &str) -> Vec<u8> {
    let mut visit: Value = serde_json::from_str(text).unwrap_or_default();
    for name in ["memory", "webReferrer"] {
        if let Some(stored) = visit.get_mut(name) {
            *stored = serde_json::from_str(stored.as_str().unwrap_or_default()).unwrap_or_default();
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
    let mut wire = Wire { text: Vec::new(), quote: '=' };
    wire.begin("");
    wire.query("query", landing.or(url).unwrap_or_default());
    wire.query("route", url.unwrap_or_default());
    if visit.get("consent").is_none_or(Value::is_null) {
        // Whoever says nothing of it asks nobody.
        wire.begin("consent");
        wire.end();
    }
    let said = visit.as_object().into_iter().flatten().filter(|(_, member)| !member.is_null());
    for (name, member) in said {
        wire.value(name, member);
    }
    wire.end();
    wire.text
}

/// Values as src/wire.rs describes them.
struct Wire {
    text: Vec<u8>,
    /// The kind of its strings.
    quote: char,
}

impl Wire {
    fn word(&mut self, text: &str) {
        self.text.extend(text.replace('\u{ffff}', "\u{fffd}").bytes());
        self.text.extend("\u{ffff}".bytes());
    }

    fn begin(&mut self, name: &str) {
        self.word(name);
        self.word("{");
    }

    fn end(&mut self) {
        self.word("");
        self.word("}");
    }

    /// An object of the parameters of an address.
    fn query(&mut self, name: &str, url: &str) {
        let query = url.split('#').next().and_then(|url| url.split_once('?')).unwrap_or_default().1;
        self.begin(name);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            self.word(&name);
            self.word(&format!("={value}"));
        }
        self.end();
    }

    fn value(&mut self, name: &str, value: &Value) {
        self.word(name);
        match value {
            Value::Null => self.word("-"),
            Value::Bool(true) => self.word("?true"),
            Value::Bool(false) => self.word("?"),
            Value::Number(number) if number.as_f64() == Some(0.0) => self.word("0"),
            // As JavaScript spells it, up to 10^21.
            Value::Number(number) if !number.is_f64() => self.word(&format!("0{number}")),
            Value::Number(number) => self.word(&format!("0{}", number.as_f64().unwrap_or_default())),
            Value::String(text) => self.word(&format!("{}{text}", self.quote)),
            Value::Array(items) => {
                self.word("[");
                items.iter().for_each(|item| self.value("", item));
                self.end();
            }
            Value::Object(members) => {
                self.word("{");
                members.iter().for_each(|(name, member)| self.value(name, member));
                self.end();
            }
        }
    }
}
