//! The parameters of one outgoing link: ordered, no name twice, each value encoded exactly once.

use crate::encode::push_component;
use crate::list::List;
use crate::text::same;
use crate::wire::{NULL, Value};

/// One parameter of a link; one that was given up has the value [`NULL`].
#[derive(Clone, Copy)]
struct Param<'a> {
    name: &'a [u8],
    value: &'a Value<'a>,
    is_given_up: bool,
}

/// An ordered parameter list.
#[derive(Default)]
pub(crate) struct Params<'a>(List<Param<'a>>);

impl<'a> Params<'a> {
    /// Those that may go out, once more. Without the library's code for memory of a known size, which
    /// nothing else here needs.
    pub fn copy(&self, may_go: impl Fn(&[u8], &Value) -> bool) -> Params<'a> {
        let mut copy = Params::default();
        for &param in &self.0 {
            if may_go(param.name, param.value) {
                copy.0.push(param);
            }
        }
        copy
    }

    /// Writes a parameter that has a value: a name that is there already keeps its place and takes
    /// the new one.
    pub fn set(&mut self, name: &'a [u8], value: &'a Value<'a>) {
        if !name.is_empty() && !value.is_none() {
            self.put(name, value, false);
        }
    }

    /// Writes a parameter even with an empty value.
    pub fn put(&mut self, name: &'a [u8], value: &'a Value<'a>, is_given_up: bool) {
        let param = Param { name, value, is_given_up };
        match self.0.iter_mut().find(|known| same(known.name, name)) {
            Some(known) => *known = param,
            None => self.0.push(param),
        }
    }

    /// Writes a parameter unless one of that name is there.
    pub fn set_if_absent(&mut self, name: &'a [u8], value: &'a Value<'a>) {
        if !self.has(name) {
            self.set(name, value);
        }
    }

    /// Writes those of the others that are not there.
    pub fn complete(&mut self, others: &Params<'a>) {
        for &Param { name, value, .. } in &others.0 {
            self.set_if_absent(name, value);
        }
    }

    /// Whether a name is there, also one that was given up.
    pub fn has(&self, name: &[u8]) -> bool {
        self.0.iter().any(|param| same(param.name, name))
    }

    /// Leaves a parameter out, whoever has a value for it.
    pub fn give_up(&mut self, name: &'a [u8]) {
        self.put(name, &NULL, true);
    }

    /// Whether a parameter only repeats the value of one of those that `is_id` names.
    pub fn is_copy(&self, name: &[u8], is_id: impl Fn(&[u8]) -> bool) -> bool {
        let is_it = |param: &&Param| same(param.name, name) && !param.value.is_none();
        self.0.iter().find(is_it).is_some_and(|one| {
            self.0.iter().any(|other| {
                is_id(other.name)
                    && !same(other.name, name)
                    && same(other.value.printed(), one.value.printed())
            })
        })
    }

    /// Names and values in their order, but for those given up.
    #[cfg(feature = "explanation")]
    pub fn pairs(&self) -> impl Iterator<Item = (&'a [u8], &'a Value<'a>)> {
        self.0.iter().filter(|param| !param.is_given_up).map(|param| (param.name, param.value))
    }

    /// Appends the pairs to an address whose query begins at `first`.
    pub fn push_to(&self, url: &mut List<u8>, first: usize) {
        for param in &self.0 {
            if !param.is_given_up {
                push_separator(url, first);
                push_component(url, param.name);
                url.push(b'=');
                param.value.push_to(url);
            }
        }
    }
}

/// Makes an address whose query begins at `first` ready for one more pair.
pub(crate) fn push_separator(url: &mut List<u8>, first: usize) {
    if url.len() > first {
        url.push(b'&');
    }
}
