//! One rule of the mapping: which incoming names are looked at, and what goes out.

use crate::encode::encoded;
use crate::json::Json;
use crate::params::Value;
use crate::visit::Incoming;

/// `{keys, overrideValues, defaultValue}`: keys searched left to right, replacements for single
/// values, and a value of last resort.
#[derive(Clone, Copy)]
pub(crate) struct Rule<'a>(pub &'a Json);

impl<'a> Rule<'a> {
    /// Whether it can ever give a value: it has a key list or a default.
    pub fn is_usable(self) -> bool {
        self.has_default() || matches!(self.0.get("keys"), Json::List(_) | Json::Text(_))
    }

    pub fn has_default(self) -> bool {
        !self.0.get("defaultValue").printed().is_empty()
    }

    /// The value of the first key that has one.
    pub fn find(self, incoming: &Incoming<'a>) -> Option<&'a str> {
        self.0.get("keys").items().iter().find_map(|key| incoming.get(key.text()))
    }

    /// The first key with a value decides, replaced where an override names it; else the default.
    pub fn resolve(self, incoming: &Incoming<'a>) -> Value<'a> {
        match self.find(incoming) {
            Some(value) => self.overridden(value),
            None => Value::Literal(self.0.get("defaultValue").printed()),
        }
    }

    /// An override is named by the decoded value, or by its encoded spelling, which is what older
    /// configurations had to write for values with blanks. An empty one keeps the incoming value.
    fn overridden(self, value: &'a str) -> Value<'a> {
        let overrides = self.0.get("overrideValues");
        let mut text = overrides.get(value).printed();
        if text.is_empty() {
            text = overrides.get(&encoded(value)).printed();
        }
        if text.is_empty() { Value::Incoming(value) } else { Value::Literal(text) }
    }
}
