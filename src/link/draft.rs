//! A link on its way from its parts to its text.

use crate::click_id;
use crate::encode::{decoded, push_written};
use crate::list::List;
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
    /// What the author's address asks already, as it is written, but for a name that is generated
    /// too.
    #[cfg(feature = "explanation")]
    pub fn written(&self) -> impl Iterator<Item = &'a [u8]> {
        Parts(self.query).filter(|pair| self.keeps(pair))
    }

    fn keeps(&self, pair: &[u8]) -> bool {
        !self.params.has(&decoded(split(pair, b'=').0, true))
    }

    /// Writes them, what is [`written`](Self::written) already first.
    fn push_to(&self, out: &mut List<u8>) {
        out.push(b'?');
        let first = out.len();
        for pair in Parts(self.query) {
            if self.keeps(pair) {
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
    pub fn push_within(&mut self, start: usize, limit: usize, click_id: &[u8], out: &mut List<u8>) {
        let base_end = out.len();
        let is_id = |name: &[u8]| same(name, click_id) || click_id::names().any(|id| same(id, name));
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
