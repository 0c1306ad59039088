//! The parameters of a query.

use crate::address::split;
use crate::encode::decoded;

/// Names and values as decoded, in their order, found by name without looking at all of them: a
/// visitor can bring thousands.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Pairs {
    pub list: Vec<Pair>,
    /// The last pair of each bucket, counted from one; zero for none.
    last: [usize; BUCKETS],
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pair {
    pub name: String,
    pub value: String,
    /// The pair before it in the same bucket, counted from one; zero for none.
    before: usize,
}

const BUCKETS: usize = 32;

/// The bucket of a name, in any case.
fn bucket(name: &str) -> usize {
    let first = name.bytes().next().unwrap_or(0);
    (usize::from(first) + name.len() * 5) % BUCKETS
}

/// Takes the next pair off a query, as it is written; `None` at the end.
pub(crate) fn next_pair<'a>(query: &mut &'a str) -> Option<&'a str> {
    while !query.is_empty() {
        let (pair, rest) = split(query, b'&');
        *query = rest;
        if !pair.is_empty() {
            return Some(pair);
        }
    }
    None
}

impl Pairs {
    /// The parameters of a query, with or without its `?`.
    pub fn of(query: &str) -> Pairs {
        let mut pairs = Pairs::default();
        let mut rest = query.strip_prefix('?').unwrap_or(query);
        while let Some(pair) = next_pair(&mut rest) {
            let (name, value) = split(pair, b'=');
            pairs.push(decoded(name, true), decoded(value, true));
        }
        pairs
    }

    pub fn push(&mut self, name: String, value: String) {
        let last = &mut self.last[bucket(&name)];
        self.list.push(Pair { name, value, before: *last });
        *last = self.list.len();
    }

    /// The last value of a name for which something is found.
    pub fn find<'a, T>(
        &'a self,
        name: &str,
        is_it: fn(&str, &str) -> bool,
        found: impl Fn(&'a str) -> Option<T>,
    ) -> Option<T> {
        let mut at = self.last[bucket(name)];
        while at > 0 {
            let pair = &self.list[at - 1];
            if is_it(&pair.name, name)
                && let Some(found) = found(&pair.value)
            {
                return Some(found);
            }
            at = pair.before;
        }
        None
    }
}
