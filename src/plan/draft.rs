//! A link on its way from its parts to its text.

use smart_script_list::List;

use super::param_list::{Params, push_separator};
use crate::text::escape::{decoded, push_written};
use crate::text::{Parts, split};
use crate::visit::arrival::Arrival;

/// The parts of a link after its path.
pub(crate) struct Draft<'a> {
    /// The visit, which may not allow what the author's query has.
    pub arrival: &'a Arrival<'a>,
    /// The query of the address that the author wrote.
    pub query: &'a [u8],
    /// The fragment of that address.
    pub fragment: &'a [u8],
    /// The parameters to add.
    pub params: Params<'a>,
}

impl<'a> Draft<'a> {
    /// The pairs of the author's own query that stay, as they are written: those whose names aren't among the
    /// parameters. A OneLink that was copied off a page may have ids in it, which the visitor may not allow.
    #[cfg(feature = "explain")]
    pub fn written(&self) -> impl Iterator<Item = &'a [u8]> {
        Parts(self.query).filter(|pair| self.keeps(pair))
    }

    fn keeps(&self, pair: &[u8]) -> bool {
        let (name, value) = split(pair, b'=');
        let name = decoded(name, true);
        !self.params.has(&name) && !self.arrival.hides(&name, &decoded(value, true))
    }

    /// Writes the query, beginning with what the author wrote, and the fragment.
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

    /// Completes the link that begins at `start`, without the parameters that it has to give up to keep to
    /// `limit`: first copies of click ids, which the link has anyway, then the search term, then the names of
    /// ad and ad set, whose ids stay.
    pub fn push_within(&mut self, start: usize, limit: usize, click_id: &[u8], out: &mut List<u8>) {
        let base_end = out.len();
        let mut names = Parts(b"af_sub1&af_sub2&af_sub3&af_sub4&af_sub5&af_keywords&af_ad&af_adset");
        loop {
            self.push_to(out);
            if out.len() - start <= limit {
                return;
            }
            let Some(name) =
                names.find(|name| !name.starts_with(b"af_sub") || self.params.is_copy(name, click_id))
            else {
                return;
            };
            self.params.give_up(name);
            out.truncate(base_end);
        }
    }
}
