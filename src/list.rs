//! Lists and texts that are made while a plan is.

#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub(crate) use crate::browser::list::List;

/// In a page, where memory lasts for one call, it is a list of this program's own.
#[cfg(not(all(target_arch = "wasm32", feature = "page")))]
pub(crate) type List<T> = Vec<T>;
