//! The incoming parameters that one plan reads from, which page views they are of, and what counts as a value.
//!
//! An empty value doesn't count. In the modern API, neither does one of more than 8,000 bytes, which no link
//! could carry, nor a macro that the ad network left as it is, such as `__CAMPAIGN_NAME__` in an ad's
//! preview, nor a word such as `undefined`: `macros.rs` has what counts as one.

use std::cell::Cell;
use std::slice;

use smart_script_list::List;

use super::arrival::{Arrival, PageView};
use super::macros::{is_macro, is_nothing};
use crate::config::policy::{Chosen, MAX_ADDRESS, Macros};
use crate::text::{Parts, has, same};
use crate::wire::{NULL, Value};

/// How keys begin that name something else than a parameter of the page's address.
const SOURCES: &[u8] = b"cookie:&storage:&meta:";

/// The incoming parameters that one plan reads from.
pub(crate) struct Incoming<'a> {
    arrival: &'a Arrival<'a>,
    /// Newest first.
    views: &'a [PageView<'a>],
    /// The values of keys that aren't parameters; `None` if only parameters are looked at.
    sources: Option<&'a Value<'a>>,
    policy: Chosen,
    /// Whether any name that was looked up had a value.
    pub has_any: Cell<bool>,
}

impl<'a> Incoming<'a> {
    fn new(
        arrival: &'a Arrival<'a>,
        views: &'a [PageView<'a>],
        sources: Option<&'a Value<'a>>,
        policy: Chosen,
    ) -> Incoming<'a> {
        Incoming { arrival, views, sources, policy, has_any: Cell::new(false) }
    }

    /// The value under a name, spelled exactly so, or [`NULL`]. If a name is repeated, the last occurrence
    /// with a value counts, as ad networks append their parameters at the end.
    pub fn get(&self, name: &'a [u8]) -> &'a Value<'a> {
        if self.arrival.consent.hides(name) {
            return &NULL;
        }
        if has(name, b':') && Parts(SOURCES).any(|source| name.starts_with(source)) {
            let Some(sources) = self.sources else { return &NULL };
            return match sources.member(name) {
                Some(value) if self.counts(value.text()) => value,
                Some(_) => &NULL,
                None => {
                    self.arrival.need(name);
                    &NULL
                }
            };
        }
        let value = self.find(name, false);
        if !value.is_none() {
            self.has_any.set(true);
        }
        value
    }

    /// Whether a name came with a value, also where the visitor doesn't allow to use that.
    pub fn has(&self, name: &[u8]) -> bool {
        !self.find(name, true).is_none()
    }

    fn find(&self, name: &[u8], even_hidden: bool) -> &'a Value<'a> {
        for view in self.views {
            for pair in view.pairs().iter().rev() {
                if !name.is_empty()
                    && is_it(pair.name, name)
                    && self.counts(pair.text())
                    && (even_hidden || !self.arrival.hides(name, pair.text()))
                {
                    #[cfg(feature = "reads")]
                    self.arrival.has_read(pair);
                    return pair;
                }
            }
        }
        &NULL
    }

    /// Whether it counts as a value.
    fn counts(&self, value: &[u8]) -> bool {
        !(value.is_empty()
            || self.policy.macros == Macros::NoValue && says_nothing(value)
            || self.policy.words_for_nothing && is_nothing(value))
    }
}

/// The parameters that plans read, from a visit.
impl<'a> Arrival<'a> {
    /// The parameters of the page as it is now.
    pub fn page(&'a self, policy: Chosen) -> Incoming<'a> {
        Incoming::new(self, self.views.get(..1).unwrap_or_default(), None, policy)
    }

    /// The parameters of some page views, and the other values that keys may name.
    pub fn incoming(&'a self, views: &'a [PageView<'a>], policy: Chosen) -> Incoming<'a> {
        Incoming::new(self, views, Some(self.sources()), policy)
    }

    /// The newest page view that `counts`. Views aren't mixed, so that what a click brought stays together.
    /// If the policy merges views, those to which the same site led add to the one before them.
    pub fn counting(&'a self, policy: Chosen, counts: impl Fn(&Incoming<'a>) -> bool) -> List<PageView<'a>> {
        let mut views = List::new();
        for (left, view) in (0..self.views.len()).rev().zip(&self.views) {
            let one = Incoming::new(self, slice::from_ref(view), None, policy);
            let adds = policy.merges_views && view.same_site;
            // If the last view of all doesn't count, nothing is found in it anyway.
            let is_last = left == 0 && self.is_memory_known;
            let is_counted = !adds && (is_last || counts(&one));
            if adds || is_counted || left == 0 {
                views.push(*view);
            }
            if is_counted {
                return views;
            }
        }
        self.need_memory();
        views
    }
}

/// Whether a parameter has the wanted name. Snapchat's click id is written `ScCid` too.
fn is_it(name: &[u8], wanted: &[u8]) -> bool {
    name.len() == wanted.len()
        && (same(name, wanted) || (same(wanted, b"sccid") && name.eq_ignore_ascii_case(wanted)))
}

/// Whether a value is a macro or too long for any link.
pub(crate) fn says_nothing(value: &[u8]) -> bool {
    value.len() > MAX_ADDRESS || is_macro(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value of `c`, of a page that was opened with these.
    fn value_of_c(values: &[&str], policy: Chosen) -> String {
        let pairs: String = values.iter().map(|value| format!("c\u{ffff}={value}\u{ffff}")).collect();
        let wire = format!("\u{ffff}{{\u{ffff}query\u{ffff}{{\u{ffff}{pairs}");
        let visit = Value::read(wire.as_bytes());
        let arrival = Arrival::read(&visit);
        String::from_utf8_lossy(arrival.page(policy).get(b"c").text()).into_owned()
    }

    #[test]
    fn a_value_longer_than_any_link_counts_as_none() {
        for (length, counts) in [(MAX_ADDRESS, true), (MAX_ADDRESS + 1, false)] {
            let long = "x".repeat(length);
            let want = if counts { &long } else { "summer" };
            assert_eq!(value_of_c(&["summer", &long], Chosen::modern(true)), want);
            #[cfg(feature = "old-calls")]
            assert_eq!(value_of_c(&["summer", &long], Chosen::COMPATIBLE), long);
        }
    }

    #[test]
    fn a_macro_does_not_hide_a_value() {
        let values = ["__CAMPAIGN_NAME__", "summer", "__campaign_name__", ""];
        assert_eq!(value_of_c(&values, Chosen::modern(true)), "summer");
        #[cfg(feature = "old-calls")]
        assert_eq!(value_of_c(&values, Chosen::COMPATIBLE), "__campaign_name__");
    }
}
