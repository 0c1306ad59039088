//! A link on its way from its parts to its text.

use crate::address::split;
use crate::click_id;
use crate::encode::{decoded, encoded, push_written};
use crate::pairs::next_pair;
use crate::params::{Params, push_separator};

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
    /// The link as text. What the author's address asks already comes first as it is written, but for
    /// a name that is generated too.
    fn spell(&self) -> String {
        let mut url = self.base.clone();
        url.push('?');
        let mut rest = self.query;
        while let Some(pair) = next_pair(&mut rest) {
            if !self.params.has(&encoded(&decoded(split(pair, b'=').0, true))) {
                push_separator(&mut url);
                push_written(&mut url, pair);
            }
        }
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
