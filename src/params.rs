//! The parameters of one outgoing link: ordered, no name twice, each value encoded exactly once.

use crate::encode::{encoded, push_component, push_literal};

/// A value on its way out. Where it came from says how it is encoded; an empty one is no value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    /// From outside: every special character is escaped.
    Incoming(&'a str),
    /// Written by the page's author: escapes already in it stay.
    Literal(&'a str),
}

impl Value<'_> {
    pub const NONE: Value<'static> = Value::Literal("");

    pub fn is_none(self) -> bool {
        let (Value::Incoming(text) | Value::Literal(text)) = self;
        text.is_empty()
    }

    pub fn push_to(self, out: &mut String) {
        match self {
            Value::Incoming(text) => push_component(out, text),
            Value::Literal(text) => push_literal(out, text),
        }
    }
}

/// One parameter as it stands in a link.
#[derive(Clone, Debug)]
struct Param {
    /// `name=value`, encoded.
    pair: String,
    name_len: usize,
}

impl Param {
    fn name(&self) -> &str {
        &self.pair[..self.name_len]
    }

    fn value(&self) -> &str {
        self.pair.get(self.name_len + 1..).unwrap_or_default()
    }
}

/// An ordered parameter list in its encoded spelling.
#[derive(Clone, Debug, Default)]
pub(crate) struct Params(Vec<Param>);

impl Params {
    /// Writes a parameter: a name that is there already keeps its place and takes the new value.
    pub fn set(&mut self, name: &str, value: Value) {
        if !name.is_empty() && !value.is_none() {
            self.put(name, value);
        }
    }

    /// Writes a parameter even with an empty value.
    pub fn put(&mut self, name: &str, value: Value) {
        let mut pair = encoded(name);
        let name_len = pair.len();
        pair.push('=');
        value.push_to(&mut pair);
        let param = Param { pair, name_len };
        match self.0.iter_mut().find(|it| it.name() == param.name()) {
            Some(known) => *known = param,
            None => self.0.push(param),
        }
    }

    /// Writes a parameter unless one of that name is there.
    pub fn set_if_absent(&mut self, name: &str, value: Value) {
        if !self.has(&encoded(name)) {
            self.set(name, value);
        }
    }

    /// Whether an encoded name is there, also one that was given up.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|it| it.name() == name)
    }

    /// The encoded value under an encoded name, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|it| it.name() == name).map_or("", Param::value)
    }

    /// Leaves a parameter out, whoever has a value for it.
    pub fn give_up(&mut self, name: &str) {
        self.put(name, Value::NONE);
        for param in &mut self.0 {
            if param.name() == name {
                param.pair.truncate(name.len());
            }
        }
    }

    /// Appends the pairs to an address that ends in its `?` or in a pair.
    pub fn push_to(&self, url: &mut String) {
        for param in &self.0 {
            if param.pair.len() > param.name_len {
                push_separator(url);
                url.push_str(&param.pair);
            }
        }
    }
}

/// Makes an address that ends in its `?` or in a pair ready for one more.
pub(crate) fn push_separator(url: &mut String) {
    if url.as_bytes().last() != Some(&b'?') {
        url.push('&');
    }
}
