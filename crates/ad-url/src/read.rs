//! Reads an address back into what somebody wanted when it was made.

use percent_encoding::percent_decode_str;

use crate::address::{Address, Pair};
use crate::build::{Extra, Wanted};
use crate::kind::{DIRECT, Kind};
use crate::parameter::{self, MEDIA_SOURCE, Parameter};
use crate::value::{Is, Written, macros};

/// What [`build`](crate::build) makes an address of, so that it can be changed in a form. Mistakes in the address stay in
/// its values: [`check`](crate::check) it first, and read what is repaired. An address that says nothing of an ad yet, such
/// as that of a page, is to say all that the guide has.
///
/// ```
/// use smart_script_ad_url::{Wanted, build, read};
/// let wanted = Wanted { base: "https://brand.example/game".into(), prefix: "web_".into(), ..Wanted::default() };
/// assert_eq!(read(&build(&wanted).url), wanted);
/// ```
#[must_use]
pub fn read(url: &str) -> Wanted {
    let address = Address::read(url);
    let kind = if address.kind == Kind::Unknown { Kind::LandingPage } else { address.kind };
    let mut wanted = Wanted { kind, lower_case: is_lower_case(&address), ..Wanted::default() };
    let is_made = |pair: &Pair| parameter::of(kind).any(|it| it.name_in(kind) == pair.called);
    let has_none = !address.pairs.iter().any(is_made);
    for parameter in parameter::of(kind).filter(|_| !has_none) {
        let pair = address.value(parameter.name_in(kind));
        let text = pair.map(|it| plain(address.part(&it.value))).unwrap_or_default();
        match parameter.id {
            "redirect" => wanted.redirect = text,
            "campaign" => campaign(&mut wanted, parameter, text),
            "mediaSource" if text == MEDIA_SOURCE => {}
            id if !is_usual(&wanted, parameter, &text) => {
                wanted.values.insert(id.to_owned(), text);
            }
            _ => {}
        }
    }
    let first = address.pairs.iter().position(is_made).unwrap_or(address.pairs.len());
    let (own, others) = address.pairs.split_at(first);
    let extra = others.iter().filter(|it| !is_made(it));
    wanted.extra =
        extra.map(|it| Extra { name: it.called.clone(), value: plain(address.part(&it.value)) }).collect();
    match kind {
        Kind::SinglePlatform | Kind::Apk => wanted.app_id = segment(&address, 1),
        Kind::Direct if url.trim_start().starts_with(DIRECT) => {
            wanted.platform = segment(&address, 5);
            wanted.app_id = segment(&address, 6);
        }
        Kind::Direct => {}
        _ => wanted.base = base(&address, own),
    }
    wanted
}

/// The value that a parameter has unless somebody wants another.
fn is_usual(wanted: &Wanted, parameter: &Parameter, text: &str) -> bool {
    parameter.tiktok_macro.is_some_and(|name| text == wanted.written(name))
}

/// The campaign's name, with what stands in front of its macro and behind.
fn campaign(wanted: &mut Wanted, parameter: &Parameter, text: String) {
    let name = wanted.written(parameter.tiktok_macro.unwrap_or_default());
    match text.split_once(&name) {
        Some((prefix, suffix)) if macros(&text, 0..text.len()).len() == 1 => {
            wanted.prefix = prefix.to_owned();
            wanted.suffix = suffix.to_owned();
        }
        _ => {
            wanted.values.insert(parameter.id.to_owned(), text);
        }
    }
}

/// Whether the macros of an address are in lower case.
fn is_lower_case(address: &Address) -> bool {
    let written = |it: &Pair| macros(address.text, it.value.clone());
    let mut all = address
        .pairs
        .iter()
        .flat_map(written)
        .filter(|it: &Written| matches!(it.is, Is::Macro(_) | Is::OtherCase(_)));
    all.next().is_some_and(|it| matches!(it.is, Is::OtherCase(_)))
}

/// A part of the path.
fn segment(address: &Address, index: usize) -> String {
    plain(address.part(&address.path).split('/').nth(index).unwrap_or_default())
}

/// The address without what is made anew.
fn base(address: &Address, own: &[Pair]) -> String {
    let start = address.text[..address.path.end].trim_start();
    let own: Vec<_> = own.iter().map(|it| address.part(&it.whole())).collect();
    let fragment = match (&address.fragment, &address.hidden) {
        (Some(fragment), Some(hidden)) => &address.text[fragment.start..hidden.start.max(fragment.start)],
        (Some(fragment), None) => address.part(fragment),
        _ => "",
    };
    let question = if own.is_empty() { "" } else { "?" };
    [start, question, &own.join("&"), fragment].concat()
}

/// A value without escapes.
fn plain(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
