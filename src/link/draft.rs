//! A link on its way from its parts to its text.

use crate::encode::{decoded, push_written};
use crate::params::{Params, push_separator};
use crate::text::{Parts, split};

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
        for pair in Parts(self.query) {
            if !self.params.has(&decoded(split(pair, b'=').0, true)) {
                push_separator(out);
                push_written(out, pair);
            }
        }
        self.params.push_to(out);
        if !self.fragment.is_empty() {
            out.push(b'#');
            push_written(out, self.fragment);
        }
    }

    /// Completes the link that starts here, shortened as far as its limit asks: first the raw-data slots that repeat
    /// what is in the link already, then search terms, then names that reports have ids for.
    pub fn push_within(mut self, start: usize, limit: usize, out: &mut Vec<u8>) {
        let base_end = out.len();
        let mut names = Parts(b"af_sub1&af_sub2&af_sub3&af_sub4&af_sub5&af_keywords&af_ad&af_adset");
        loop {
            self.push_to(out);
            if out.len() - start <= limit {
                return;
            }
            let Some(name) = names.find(|name| !name.starts_with(b"af_sub") || self.params.is_copy(name))
            else {
                return;
            };
            self.params.give_up(name);
            out.truncate(base_end);
        }
    }
}
