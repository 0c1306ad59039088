//! The parameters of one outgoing link: in order, each name once, and each value encoded exactly once.

use smart_script_list::List;

use crate::text::escape::{push_component, push_literal};
use crate::text::same;
use crate::visit::click_id;
use crate::wire::{NULL, Value};

/// One parameter of a link. One that was given up has the value [`NULL`].
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
    /// Copies the parameters that may go out. It pushes them one by one, as reserving memory for all of them
    /// would be the only such code in the wasm.
    pub fn copy(&self, may_go: impl Fn(&[u8], &Value) -> bool) -> Params<'a> {
        let mut copy = Params::default();
        for &param in &self.0 {
            if may_go(param.name, param.value) {
                copy.0.push(param);
            }
        }
        copy
    }

    /// Sets a parameter if the value isn't empty. A name that is there already keeps its place and takes the
    /// new value.
    pub fn set(&mut self, name: &'a [u8], value: &'a Value<'a>) {
        if !name.is_empty() && !value.is_none() {
            self.put(name, value, false);
        }
    }

    /// Sets a parameter, also to an empty value.
    pub fn put(&mut self, name: &'a [u8], value: &'a Value<'a>, is_given_up: bool) {
        let param = Param { name, value, is_given_up };
        match self.0.iter_mut().find(|known| same(known.name, name)) {
            Some(known) => *known = param,
            None => self.0.push(param),
        }
    }

    /// Sets a parameter unless one of that name is there.
    pub fn set_if_absent(&mut self, name: &'a [u8], value: &'a Value<'a>) {
        if !self.has(name) {
            self.set(name, value);
        }
    }

    /// Sets those of the others that aren't there yet.
    pub fn complete(&mut self, others: &Params<'a>) {
        for &Param { name, value, .. } in &others.0 {
            self.set_if_absent(name, value);
        }
    }

    fn find(&self, name: &[u8]) -> Option<&Param<'a>> {
        self.0.iter().find(|param| same(param.name, name))
    }

    /// Whether a name is there, even if it was given up.
    pub fn has(&self, name: &[u8]) -> bool {
        self.find(name).is_some()
    }

    /// The value of a parameter, or [`NULL`].
    fn value(&self, name: &[u8]) -> &'a Value<'a> {
        self.find(name).map_or(&NULL, |param| param.value)
    }

    /// Leaves a parameter out, and keeps others from setting it again.
    pub fn give_up(&mut self, name: &'a [u8]) {
        self.put(name, &NULL, true);
    }

    /// Whether a parameter only repeats the value of a click id: of this one, or of one that is sent on unasked.
    pub fn is_copy(&self, name: &[u8], click_id: &[u8]) -> bool {
        let value = self.value(name).printed();
        let repeats = |id: &[u8]| !same(id, name) && same(self.value(id).printed(), value);
        !value.is_empty() && (repeats(click_id) || click_id::forwarded().any(repeats))
    }

    /// Names and values in their order, without those that were given up.
    #[cfg(feature = "explain")]
    pub fn pairs(&self) -> impl Iterator<Item = (&'a [u8], &'a Value<'a>)> {
        self.0.iter().filter(|param| !param.is_given_up).map(|param| (param.name, param.value))
    }

    /// Appends the parameters to an address whose query begins at `first`.
    pub fn push_to(&self, url: &mut List<u8>, first: usize) {
        for param in &self.0 {
            if !param.is_given_up {
                push_separator(url, first);
                push_component(url, param.name);
                url.push(b'=');
                push_value(url, param.value);
            }
        }
    }
}

/// Appends `&` unless the query, which begins at `first`, is still empty.
pub(crate) fn push_separator(url: &mut List<u8>, first: usize) {
    if url.len() > first {
        url.push(b'&');
    }
}

/// Appends a value as one component of an address. All of what came from outside is escaped; escapes that the
/// author wrote stay as they are.
fn push_value(url: &mut List<u8>, value: &Value) {
    (if value.is_incoming() { push_component } else { push_literal })(url, value.printed());
}
