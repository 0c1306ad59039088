//! The parameters of one outgoing link: ordered, no name twice, each value encoded exactly once.

use crate::encode::{push_component, push_literal};

/// A value on its way out. Where it came from says how it is encoded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    /// From outside: every special character is escaped.
    Incoming(&'a str),
    /// Written by the page's author: escapes already in it stay.
    Literal(&'a str),
}

impl Value<'_> {
    pub fn encoded(self) -> String {
        let mut out = String::new();
        match self {
            Value::Incoming(text) => push_component(&mut out, text),
            Value::Literal(text) => push_literal(&mut out, text),
        }
        out
    }
}

/// An ordered parameter list in its encoded spelling.
#[derive(Clone, Debug, Default)]
pub(crate) struct Params {
    list: Vec<(String, String)>,
}

impl Params {
    /// Writes a parameter: a name that is there already keeps its place and takes the new value.
    /// An empty value is no value.
    pub fn set(&mut self, name: &str, value: Value) {
        let name = Value::Literal(name).encoded();
        let value = value.encoded();
        if name.is_empty() || value.is_empty() {
            return;
        }
        match self.list.iter_mut().find(|param| param.0 == name) {
            Some(param) => param.1 = value,
            None => self.list.push((name, value)),
        }
    }

    /// Writes a parameter if there is a value for it.
    pub fn set_some(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// Writes a parameter unless one of that name is there.
    pub fn set_if_absent(&mut self, name: &str, value: Value) {
        if self.get(name).is_none() {
            self.set(name, value);
        }
    }

    /// The encoded value under an encoded name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let param = self.list.iter().find(|param| param.0 == name)?;
        Some(&param.1)
    }

    /// Takes a parameter out.
    pub fn remove(&mut self, name: &str) {
        self.list.retain(|param| param.0 != name);
    }

    /// Appends the pairs, the first behind `separator`.
    pub fn push_to(&self, url: &mut String, mut separator: char) {
        for (name, value) in &self.list {
            push_pair(url, separator, name, value);
            separator = '&';
        }
    }
}

/// Appends one pair that is in its encoded spelling already.
pub(crate) fn push_pair(url: &mut String, separator: char, name: &str, value: &str) {
    url.push(separator);
    url.push_str(name);
    url.push('=');
    url.push_str(value);
}
