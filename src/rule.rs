//! One rule of the mapping: which incoming names are looked at, and what goes out.

use crate::encode::encoded;
use crate::params::Outgoing;
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
        keys.is_list() || keys.is_text() || self.has_default()
    }

    pub fn has_default(self) -> bool {
        !self.default().is_none()
    }

    fn default(self) -> Outgoing<'a> {
        Outgoing::literal(self.0.get(b"defaultValue").printed())
    }

    /// The value of the first key that has one.
    fn find(self, incoming: &Incoming<'a>) -> Option<&'a [u8]> {
        self.0.get(b"keys").items().iter().find_map(|key| incoming.get(key.text()))
    }

    /// The first key with a value decides, replaced where an override names it; else the default.
    pub fn resolve(self, incoming: &Incoming<'a>) -> Outgoing<'a> {
        self.find(incoming).map_or(self.default(), |value| self.overridden(value))
    }

    /// An override is named by the decoded value, or by its encoded spelling, which is what older
    /// configurations had to write for values with blanks. An empty one keeps the incoming value.
    fn overridden(self, value: &'a [u8]) -> Outgoing<'a> {
        let overrides = self.0.get(b"overrideValues");
        let mut text = overrides.get(value).printed();
        if text.is_empty() {
            text = overrides.get(&encoded(value)).printed();
        }
        if text.is_empty() { Outgoing::incoming(value) } else { Outgoing::literal(text) }
    }
}
