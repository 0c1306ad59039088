//! The edge towards a page: the only place that touches one.

mod allocator;
#[cfg(feature = "page")]
mod api;
#[cfg(feature = "page")]
mod beacon;
#[cfg(feature = "page")]
mod page;
#[cfg(feature = "qr")]
mod qr;
