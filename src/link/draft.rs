//! A link on its way from its parts to its text.

use crate::click_id;
use crate::encode::{decoded, push_written};
use crate::params::{Params, push_separator};
use crate::text::{Parts, same, split};

/// The parts of a link behind its `?`.
pub(crate) struct Draft<'a> {
    /// The query that the author's own address already has.
    pub query: &'a [u8],
    /// The fragment that it has.
    pub fragment: &'a [u8],
    /// What is added.
    pub params: Params<'a>,
}

impl<'a> Draft<'a> {
    /// Writes them. What the author's address asks already comes first as it is written, but for
    /// a name that is generated too.
    fn push_to(&self, out: &mut Vec<u8>) {
        out.push(b'?');
        let first = out.len();
        for pair in Parts(self.query) {
            if !self.params.has(&decoded(split(pair, b'=').0, true)) {
                push_separator(out, first);
                push_written(out, pair);
            }
        }
        self.params.push_to(out, first);
        if !self.fragment.is_empty() {
            out.push(b'#');
            push_written(out, self.fragment);
        }
    }

    /// Completes the link that starts there, shortened as far as its limit asks: first the copies of
    /// click ids, which are in the link already, then search terms, then names that reports have ids
    /// for.
    pub fn push_within(mut self, start: usize, limit: usize, click_id: &[u8], out: &mut Vec<u8>) {
        let base_end = out.len();
        let is_id = |name: &[u8]| same(name, click_id) || click_id::is_known(name);
        let mut names = Parts(b"af_sub1&af_sub2&af_sub3&af_sub4&af_sub5&af_keywords&af_ad&af_adset");
        loop {
            self.push_to(out);
            if out.len() - start <= limit {
                return;
            }
            let Some(name) =
                names.find(|name| !name.starts_with(b"af_sub") || self.params.is_copy(name, is_id))
            else {
                return;
            };
            self.params.give_up(name);
            out.truncate(base_end);
        }
    }
}
