//! A link on its way from its parts to its text.

use crate::encode::{decoded, push_written};
use crate::params::{Params, push_separator};
use crate::text::{Parts, push, split};

/// The parts of a link.
pub(crate) struct Draft<'a> {
    /// Everything up to the `?`.
    pub base: Vec<u8>,
    /// The query that the author's own address already has.
    pub query: &'a [u8],
    /// The fragment that it has.
    pub fragment: &'a [u8],
    /// What is added.
    pub params: Params<'a>,
}

impl<'a> Draft<'a> {
    /// Writes the link. What the author's address asks already comes first as it is written, but for
    /// a name that is generated too.
    fn push_to(&self, out: &mut Vec<u8>) {
        push(out, &self.base);
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

    /// Writes the link, shortened as far as its limit asks: first the raw-data slots that repeat
    /// what is in the link already, then search terms, then names that reports have ids for.
    pub fn push_within(mut self, out: &mut Vec<u8>, limit: usize) {
        let start = out.len();
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
            out.truncate(start);
        }
    }
}
