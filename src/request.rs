//! One text in, one text out: the whole program for callers that are not Rust.

use smart_script_list::List;

use crate::config::kinds::{Map, Text};
use crate::config::object::view;
use crate::config::setup::{Call, Setup};
#[cfg(feature = "reads")]
use crate::plan::write::look_up;
use crate::plan::write::write;
use crate::text::push;
use crate::visit::arrival::Arrival;
use crate::visit::memory;
use crate::wire::{END, Value};

view! {
    /// A request.
    RequestView {
        /// Which of the old script's calls `config` is the argument of: `oneLink`, `direct`, else none.
        call: Text = "call",
        /// A page's configuration, or that argument.
        config: Map = "config",
        /// The visit that links are planned for.
        visit: Map = "visit",
        /// A visit as the page was loaded, of which is asked what to store.
        remember: Map = "remember",
    }
}

impl<'a> RequestView<'a> {
    /// The configuration.
    pub fn setup(self) -> Setup<'a> {
        let call = match self.call() {
            b"oneLink" if cfg!(feature = "old-calls") => Call::OneLink,
            b"direct" if cfg!(feature = "old-calls") => Call::Direct,
            _ => Call::Page,
        };
        Setup::read(call, self.config())
    }
}

/// Answers a request, an object as [`wire`](crate::wire) describes it, in lines.
///
/// `{config, remember}` with a page's configuration and a visit as it was loaded: what the page is to store, its page views and where
/// the visitor came from. Two empty lines say that nothing is to stay stored, a single one that what is
/// stored is not to be touched.
///
/// `{call, config, visit}` with a page's configuration, or the argument of the old script's call
/// `oneLink` or `direct`: the impression's address, then each link in the order asked for; where there is
/// no such address, its line is empty. After the last line come, each with U+FFFF before it, what the
/// visitor allows as a digit, which is its place in [`Facts::CONSENTS`], and the names of what the plan
/// depends on and was not told: keys of rules (`cookie:…`, `storage:…`, `meta:…`) and `memory`, for all
/// that is stored. Ask again with those that you can read. A name can occur more than once; what the visitor does
/// not allow to be read is never among them.
///
/// [`Facts::CONSENTS`]: crate::session::Facts::CONSENTS
///
/// A visit is an object of `url`, `landing`, `referrer`, `now`, `minutes`, `hints`, `sources`, `memory`,
/// `webReferrer` and `consent`, and with the parameters of `landing` and `url`, decoded, as the members
/// of `query` and `route`.
pub fn ask(request: &[u8]) -> List<u8> {
    let request = Value::read(request);
    let request = RequestView(&request);
    let mut out = List::new();
    let setup = request.setup();
    if request.remember().is_map() {
        memory::write(&setup, &Arrival::read(request.remember()), &mut out);
        return out;
    }
    let arrival = Arrival::read(request.visit());
    write(&setup, &arrival, (), &mut out);
    push(&mut out, END);
    out.push(b'0' + arrival.consent.state as u8);
    push(&mut out, &arrival.take_needs());
    out
}

/// Says which of a visit's parameters plans read, whatever links they are for: for a request like that of
/// [`ask`], a `1` or a `0` for each member of the visit's `query`. A plan of the same visit without the others
/// is the same, but takes no time for them, and a visitor can bring thousands.
#[cfg(feature = "reads")]
pub fn reads(request: &[u8]) -> List<u8> {
    let request = Value::read(request);
    let request = RequestView(&request);
    let setup = request.setup();
    let arrival = Arrival::read(request.visit());
    look_up(&setup, &arrival);
    arrival.take_reads()
}
