//! The names that a family of links has for parameters, as tables.

/// The names that a family has for parameters.
pub(crate) struct Names {
    /// The first parameters, in order.
    pub head: &'static [u8],
    /// The ids that come after the raw-data slots, in order.
    pub ids: &'static [u8],
    /// Names of other families, each with the name that this family has for the same parameter.
    pub aliases: &'static [u8],
}
