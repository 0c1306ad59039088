//! Watching a plan in the making, to explain it. On a page nobody watches, and none of this is compiled.

use super::draft::Draft;
use super::refusal::Refusal;
use crate::config::setup::Wanted;
use crate::visit::incoming::Incoming;

/// Is told of the links of one plan, in the order in which they are asked for, and then of the impression.
pub(crate) trait Observer {
    /// A skip list of the author names this visit, so no link is made.
    fn skipped(&mut self) {}

    /// A link will have these parts, before it is shortened.
    fn planned(&mut self, _incoming: &Incoming, _draft: &Draft) {}

    /// The link that was planned last is made, with these parts.
    fn made(&mut self, _incoming: &Incoming, _draft: &Draft) {}

    /// The call to action at this index keeps its own address.
    fn refused(&mut self, _index: usize, _wanted: &Wanted, _refusal: Refusal) {}

    /// There is no impression.
    fn impression_refused(&mut self, _refusal: Refusal) {}
}

/// Nobody.
impl Observer for () {}
