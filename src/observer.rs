//! Who watches a plan in the making. In a page nobody does, and nothing of it is compiled.

use crate::link::draft::Draft;
use crate::visit::Incoming;

/// Is told of the links of one plan in the order asked for, and of the impression behind them.
pub(crate) trait Observer {
    /// All that a link is to have, before it is shortened.
    fn planned(&mut self, _incoming: &Incoming, _draft: &Draft) {}

    /// What the link has that was made of it. Not every link that was planned is made.
    fn made(&mut self, _incoming: &Incoming, _draft: &Draft) {}
}

/// Nobody.
impl Observer for () {}
