//! The parameters of an address as a person would read it. The shim does the same for pages and servers
//! (src/shim/engines/request.ts); tests/vectors/addresses.json has cases for both.

use url::{Url, form_urlencoded};

/// The parameters of an address, decoded: those that a person would also take for some, and then its query, as the
/// last of a name counts.
pub(super) fn parameters(url: &Url) -> impl Iterator<Item = (String, String)> {
    let fragment = url.fragment().map(|fragment| format!("#{fragment}"));
    let all = fragment.unwrap_or_default() + "&" + url.query().unwrap_or_default();
    let pairs: Vec<_> = all.split('&').flat_map(pieces).map(str::to_owned).collect();
    pairs
        .into_iter()
        .flat_map(|pair| form_urlencoded::parse(pair.as_bytes()).into_owned().collect::<Vec<_>>())
}

/// What is between two ampersands, cut where a second query or a fragment begins with a parameter. A value that is an
/// address keeps its own.
fn pieces(mut pair: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    // HTML that was escaped once too often.
    while let Some(rest) = without_start(pair, "amp;").or_else(|| without_start(pair, "amp%3B")) {
        pair = rest;
    }
    for (at, _) in pair.match_indices(['?', '#']) {
        let is_in_address = pair[begin..at].split_once('=').is_some_and(|(_, value)| value.contains(':'));
        if is_in_address {
            break;
        }
        if begins_with_parameter(&pair[at + 1..]) {
            pieces.push(&pair[begin..at]);
            begin = at + 1;
        }
    }
    pieces.push(&pair[begin..]);
    // What is a place in the page, or a route, is no parameter.
    pieces.retain(|piece| !piece.starts_with('#'));
    pieces
}

fn without_start<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let is_there = text.get(..start.len())?.eq_ignore_ascii_case(start);
    is_there.then(|| &text[start.len()..])
}

/// Whether a text begins with a name of letters, digits, `_`, `.` and `-`, and an equals sign.
fn begins_with_parameter(text: &str) -> bool {
    let name = text.split('=').next().unwrap_or_default();
    let is_in_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    name.len() < text.len() && !name.is_empty() && name.bytes().all(is_in_name)
}
