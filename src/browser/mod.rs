//! The edge towards a page: the only place that touches one.

mod allocator;
mod api;
mod beacon;
mod page;
