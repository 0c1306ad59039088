//! The parameters of one outgoing link: ordered, no name twice, each value encoded exactly once.

use crate::encode::{decoded, is_same_name, push_component, push_literal};

/// A value on its way out. Where it came from says how it is encoded; an empty one is no value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Outgoing<'a> {
    text: &'a [u8],
    is_literal: bool,
}

impl<'a> Outgoing<'a> {
    /// From outside: every special character is escaped.
    pub fn incoming(text: &'a [u8]) -> Outgoing<'a> {
        Outgoing { text, is_literal: false }
    }

    /// Written by the page's author: escapes already in it stay.
    pub fn literal(text: &'a [u8]) -> Outgoing<'a> {
        Outgoing { text, is_literal: true }
    }

    pub fn is_none(self) -> bool {
        self.text.is_empty()
    }
}

/// One parameter of a link.
#[derive(Clone, Copy, Debug)]
struct Param<'a> {
    /// As its author wrote it, plain or escaped.
    name: &'a [u8],
    value: Outgoing<'a>,
    is_given_up: bool,
}

/// An ordered parameter list.
#[derive(Debug, Default)]
pub(crate) struct Params<'a>(Vec<Param<'a>>);

impl<'a> Params<'a> {
    /// The same once more. Without the library's code for memory of a known size, which nothing else
    /// here needs.
    pub fn copy(&self) -> Params<'a> {
        let mut copy = Params::default();
        self.0.iter().for_each(|&param| copy.0.push(param));
        copy
    }

    /// Writes a parameter: a name that is there already keeps its place and takes the new value.
    pub fn set(&mut self, name: &'a [u8], value: Outgoing<'a>) {
        if !name.is_empty() && !value.is_none() {
            self.put(name, value);
        }
    }

    /// Writes a parameter even with an empty value.
    pub fn put(&mut self, name: &'a [u8], value: Outgoing<'a>) {
        let param = Param { name, value, is_given_up: false };
        match self.find(name) {
            Some(at) => self.0[at] = param,
            None => self.0.push(param),
        }
    }

    /// Writes a parameter unless one of that name is there.
    pub fn set_if_absent(&mut self, name: &'a [u8], value: Outgoing<'a>) {
        if self.find(name).is_none() {
            self.set(name, value);
        }
    }

    /// Where a name is, also one that was given up.
    pub fn find(&self, name: &[u8]) -> Option<usize> {
        self.0.iter().position(|param| is_same_name(param.name, name))
    }

    /// The value under a name, if it is one.
    pub fn get(&self, name: &[u8]) -> Option<Outgoing<'a>> {
        let param = self.0[self.find(name)?];
        (!param.is_given_up && !param.value.is_none()).then_some(param.value)
    }

    /// Leaves a parameter out, whoever has a value for it.
    pub fn give_up(&mut self, name: &'a [u8]) {
        self.put(name, Outgoing::incoming(b""));
        if let Some(at) = self.find(name) {
            self.0[at].is_given_up = true;
        }
    }

    /// Appends the pairs to an address that ends in its `?` or in a pair.
    pub fn push_to(&self, url: &mut Vec<u8>) {
        for &Param { name, value: Outgoing { text, is_literal }, is_given_up } in &self.0 {
            if !is_given_up {
                push_separator(url);
                push_component(url, &decoded(name, false));
                url.push(b'=');
                (if is_literal { push_literal } else { push_component })(url, text);
            }
        }
    }
}

/// Makes an address that ends in its `?` or in a pair ready for one more.
pub(crate) fn push_separator(url: &mut Vec<u8>) {
    if url.last() != Some(&b'?') {
        url.push(b'&');
    }
}
