//! JSON as the program's own values, for callers in Rust. A page's script reads its own.

use serde_json::Value;

/// A configuration that is written in JSON; what is no JSON counts as empty.
pub(crate) fn config(text: &str) -> Vec<u8> {
    wire_of(&serde_json::from_str(text).unwrap_or_default())
}

/// A visit that is written in JSON, with what the browser had stored as the text that it stored.
pub(crate) fn visit(text: &str) -> Vec<u8> {
    let mut visit: Value = serde_json::from_str(text).unwrap_or_default();
    for name in ["memory", "webReferrer"] {
        if let Some(stored) = visit.get_mut(name) {
            *stored = serde_json::from_str(stored.as_str().unwrap_or_default()).unwrap_or_default();
        }
    }
    wire_of(&visit)
}

/// A value as src/wire.rs describes it.
pub(crate) fn wire_of(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    push("", value, &mut out);
    out
}

fn push(name: &str, value: &Value, out: &mut Vec<u8>) {
    let mut word = |text: &str| {
        out.extend(text.replace('\0', "\u{fffd}").bytes());
        out.push(0);
    };
    word(name);
    match value {
        Value::Null => word("-"),
        Value::Bool(true) => word("?true"),
        Value::Bool(false) => word("?"),
        Value::Number(number) if number.as_f64() == Some(0.0) => word("00"),
        // As JavaScript spells it, up to 10^21.
        Value::Number(number) if !number.is_f64() => word(&format!("0{number}")),
        Value::Number(number) => word(&format!("0{}", number.as_f64().unwrap_or_default())),
        Value::String(text) => word(&format!("\"{text}")),
        Value::Array(items) => {
            word("[");
            items.iter().for_each(|item| push("", item, out));
            out.extend(b"\0}\0");
        }
        Value::Object(members) => {
            word("{");
            members.iter().for_each(|(name, member)| push(name, member, out));
            out.extend(b"\0}\0");
        }
    }
}
