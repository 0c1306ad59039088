//! A link on its way from its parts to its text.

use crate::click_id;
use crate::encode::{encoded, push_written};
use crate::pairs::{Pair, Pairs};
use crate::params::{Params, Value};

/// The parts of a link.
#[derive(Default)]
pub(crate) struct Draft<'a> {
    /// Everything up to the `?`.
    pub base: String,
    /// The query that the author's own address already has.
    pub query: &'a str,
    /// The fragment that it has.
    pub fragment: &'a str,
    /// What is added.
    pub params: Params,
}

impl Draft<'_> {
    /// The link as text. What the author's address asks already comes first, but for a name that is
    /// generated too or repeated.
    fn spell(&self) -> String {
        let mut url = self.base.clone();
        url.push('?');
        let mut written = Params::default();
        for Pair { name, value, .. } in Pairs::of(self.query).list {
            let known = encoded(&name);
            if !self.params.has(&known) && !written.has(&known) {
                written.put(&name, Value::Incoming(&value));
            }
        }
        written.push_to(&mut url);
        self.params.push_to(&mut url);
        if !self.fragment.is_empty() {
            url.push('#');
            push_written(&mut url, self.fragment);
        }
        url
    }

    /// The link as text, shortened as far as its limit asks: first the copies of click ids, which
    /// are in the link already, then search terms, then names that reports have ids for.
    pub fn spell_within(mut self, limit: usize, click_id: &str) -> String {
        let mut url = self.spell();
        let mut names = ["af_keywords", "af_ad", "af_adset"].into_iter();
        while url.len() > limit {
            if !click_id::drop_copy(&mut self.params, click_id) {
                match names.next() {
                    Some(name) => self.params.give_up(name),
                    None => break,
                }
            }
            url = self.spell();
        }
        url
    }
}
