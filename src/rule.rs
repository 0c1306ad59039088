//! One rule of the mapping: which incoming names are looked at, and what goes out.

use crate::encode::encoded;
use crate::visit::Incoming;
use crate::wire::Value;

/// `{keys, overrideValues, defaultValue}`: keys searched left to right, replacements for single
/// values, and a value of last resort.
#[derive(Clone, Copy)]
pub(crate) struct Rule<'a>(pub &'a Value<'a>);

impl<'a> Rule<'a> {
    /// Whether it can ever give a value: it has a key list or a default.
    pub fn is_usable(self) -> bool {
        let keys = self.0.get(b"keys");
        keys.is_list() || keys.is_text() || !self.default().is_none()
    }

    /// The value of last resort.
    pub fn default(self) -> &'a Value<'a> {
        self.0.get(b"defaultValue")
    }

    /// The first key with a value decides, replaced where an override names it; else the default.
    pub fn resolve(self, incoming: &Incoming<'a>) -> &'a Value<'a> {
        for key in self.0.get(b"keys").items() {
            let value = incoming.get(key.text());
            if !value.is_none() {
                return self.overridden(value);
            }
        }
        self.default()
    }

    /// An override is named by the decoded value, or by its encoded spelling, which is what older
    /// configurations had to write for values with blanks. An empty one keeps the incoming value.
    pub fn overridden(self, value: &'a Value<'a>) -> &'a Value<'a> {
        let overrides = self.0.get(b"overrideValues");
        let mut replacement = overrides.get(value.text());
        if replacement.is_none() {
            replacement = overrides.get(&encoded(value.text()));
        }
        if replacement.is_none() { value } else { replacement }
    }
}
