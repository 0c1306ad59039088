//! One text in, one text out: the whole program for callers that are not Rust.

use crate::config::{Call, Setup};
use crate::list::List;
use crate::memory;
use crate::notes::Notes;
use crate::plan;
use crate::visit::Arrival;
use crate::wire::Value;

/// Answers a request, an object as src/wire.rs describes it, in lines.
///
/// `{remember}` with a visit as it was loaded: what the page is to store, its page views and where
/// the visitor came from.
///
/// `{call, config, visit}` with a page's configuration, or the argument of the old script's call
/// `oneLink` or `direct`: the impression's address, then each link in the order asked for; an empty
/// line stands for an address that there is none of.
///
/// What a visit has is described at [`Visit::read`](crate::Visit::read), but that `memory` and
/// `webReferrer` are the values that the stored JSON has, the texts in `memory` decoded, and that the
/// parameters of `landing` and `url` come with it as members of `query` and `route`.
pub fn ask(request: &[u8]) -> List<u8> {
    answer(request, &mut Notes::default())
}

/// The notes on the plan that a request asks for, a line each.
#[cfg(feature = "explain")]
pub fn explain(request: &[u8]) -> String {
    let mut notes = Notes::default();
    answer(request, &mut notes);
    notes.list().join("\n")
}

/// The configuration in a request for a plan.
pub(crate) fn setup<'a>(request: &'a Value<'a>) -> Setup<'a> {
    let call = match request.get(b"call").text() {
        b"oneLink" => Call::OneLink,
        b"direct" => Call::Direct,
        _ => Call::Page,
    };
    Setup::read(call, request.get(b"config"))
}

fn answer(request: &[u8], notes: &mut Notes) -> List<u8> {
    let request = Value::read(request);
    let mut out = List::new();
    let loaded = request.get(b"remember");
    if loaded.is_map() {
        memory::write(&Arrival::read(loaded), &mut out);
        return out;
    }
    let setup = setup(&request);
    let arrival = Arrival::read(request.get(b"visit"));
    notes.check(&setup);
    plan::write(&setup, &arrival, notes, (), &mut out);
    out
}
