//! One rule of the mapping: which incoming names are looked at, and what goes out.

use std::fmt::Arguments;

use crate::encode::push_component;
use crate::json::Json;
use crate::notes::{Notes, note};
use crate::params::Value;
use crate::visit::Incoming;

/// Keys searched left to right, replacements for single values, and a value of last resort.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    /// Incoming names, in order of preference.
    pub keys: Vec<String>,
    /// Incoming value and what goes out in its place.
    pub overrides: Vec<(String, String)>,
    /// What goes out when no key has a value.
    pub default: String,
}

impl Rule {
    /// Reads `{keys, overrideValues, defaultValue}`. `None` when it can never give a value: it has
    /// neither a key list nor a default.
    pub(crate) fn read(json: &Json, path: Arguments, notes: &mut Notes) -> Option<Rule> {
        let members = match json {
            Json::Map(members) => members,
            Json::Null => return None,
            other => {
                note!(notes, "{path}: want {{keys, overrideValues, defaultValue}}, got {}", other.kind());
                return None;
            }
        };
        for (name, _) in members {
            if !matches!(name.as_str(), "keys" | "overrideValues" | "defaultValue" | "paramKey") {
                note!(notes, "{path}.{name}: not a name this program knows");
            }
        }
        let keys = texts(json.get("keys"), format_args!("{path}.keys"), notes);
        let default = json.get("defaultValue");
        if matches!(default, Json::List(_) | Json::Map(_)) {
            note!(notes, "{path}.defaultValue: want a string, got {}", default.kind());
        }
        let default = default.truthy_text().unwrap_or_default();
        if keys.is_none() && default.is_empty() {
            note!(notes, "{path}: want keys, a defaultValue, or both");
            return None;
        }
        Some(Rule {
            keys: keys.unwrap_or_default(),
            overrides: overrides(json.get("overrideValues"), format_args!("{path}.overrideValues"), notes),
            default: default.to_owned(),
        })
    }

    /// The first key with a value decides, replaced where an override names it; else the default.
    pub(crate) fn resolve<'a>(&'a self, incoming: &Incoming<'a>) -> Option<Value<'a>> {
        match self.keys.iter().find_map(|key| incoming.get(key)) {
            Some(value) => Some(self.overridden(value)),
            None if self.default.is_empty() => None,
            None => Some(Value::Literal(&self.default)),
        }
    }

    /// An override is named by the decoded value, or by its encoded spelling, which is what older
    /// configurations had to write for values with blanks.
    fn overridden<'a>(&'a self, value: &'a str) -> Value<'a> {
        let mut encoded = String::new();
        push_component(&mut encoded, value);
        let replacement = |name: &str| {
            let found = self.overrides.iter().rev().find(|entry| entry.0 == name);
            found.map(|entry| Value::Literal(&entry.1))
        };
        replacement(value)
            .or_else(|| replacement(&encoded))
            .unwrap_or(Value::Incoming(value))
    }
}

/// A list of strings; one bare string counts as a list of it. What else stands in it is left out.
fn texts(json: &Json, path: Arguments, notes: &mut Notes) -> Option<Vec<String>> {
    match json {
        Json::Text(text) => Some(vec![text.clone()]),
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                if item.text().is_none() {
                    note!(notes, "{path}[{index}]: want a string, got {}", item.kind());
                }
            }
            Some(items.iter().filter_map(Json::text).map(str::to_owned).collect())
        }
        Json::Null => None,
        other => {
            note!(notes, "{path}: want a list of strings, got {}", other.kind());
            None
        }
    }
}

/// Replacements that print as something; an empty one keeps the incoming value.
fn overrides(json: &Json, path: Arguments, notes: &mut Notes) -> Vec<(String, String)> {
    match json {
        Json::Map(members) => members
            .iter()
            .filter_map(|(name, text)| Some((name.clone(), text.truthy_text()?.to_owned())))
            .collect(),
        Json::Null => Vec::new(),
        other => {
            note!(notes, "{path}: want an object, got {}", other.kind());
            Vec::new()
        }
    }
}
