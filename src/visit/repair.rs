//! The parameters of an address as a person would read it. The shim does the same for pages and servers
//! (src/shim/engines/request.ts); tests/vectors/addresses.json has cases for both.

use url::{Url, form_urlencoded};

use crate::wire::write::Source;

/// A parameter's name and value, decoded, and whether it is one or only a person would take it for one.
type Parameter = (String, String, Source);

/// The parameters of an address: those that only a person would take for some, and then its query, as the last of a
/// name counts.
///
/// `before` is an earlier address of the page, whose parameters are found too.
pub(super) fn parameters(url: &Url, before: Option<&Url>) -> Vec<Parameter> {
    let mut found = Vec::new();
    for address in before.into_iter().chain([url]) {
        let fragment = address.fragment().map(|fragment| format!("#{fragment}")).unwrap_or_default();
        let query = cut(address.query().unwrap_or_default());
        let is_earlier = !std::ptr::eq(address, url);
        let in_fragment = cut(&fragment).concat();
        let torn = query.iter().flat_map(|pieces| &pieces[1..]).copied();
        for piece in in_fragment.into_iter().chain(torn) {
            push(&mut found, piece, Source::Found);
        }
        for pieces in &query {
            push(&mut found, pieces[0], if is_earlier { Source::Found } else { Source::Visitor });
        }
    }
    found
}

fn push(found: &mut Vec<Parameter>, piece: &str, source: Source) {
    for (name, value) in form_urlencoded::parse(bare(piece).as_bytes()).into_owned() {
        if !(name.is_empty() && value.is_empty()) {
            found.push((name, value, source));
        }
    }
}

/// Cuts a query, and what is no address in it where another query or a fragment begins with a parameter. There is at
/// least one piece for each pair.
fn cut(query: &str) -> Vec<Vec<&str>> {
    query.split('&').map(|pair| if leads_on(pair) { vec![pair] } else { pieces(pair) }).collect()
}

fn pieces(pair: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    for (at, _) in pair.match_indices(['?', '#']) {
        if begins_with_parameter(&pair[at + 1..]) {
            pieces.push(&pair[begin..at]);
            begin = at + 1;
        }
    }
    pieces.push(&pair[begin..]);
    pieces
}

/// Whether the value of a parameter is an address, plain or encoded, or a path. What follows in it is its own.
fn leads_on(pair: &str) -> bool {
    let value = pair.split_once('=').map_or("", |(_, value)| value);
    let begins_path = |text: &str| text.starts_with('/') || without_start(text, "%2F").is_some();
    let scheme = value.trim_start_matches(|letter: char| is_in_name(letter) || letter == '+');
    let behind = scheme.strip_prefix(':').or_else(|| without_start(scheme, "%3A"));
    begins_path(value) || scheme.len() < value.len() && behind.is_some_and(begins_path)
}

/// A parameter without what doesn't belong to it: HTML that was escaped once too often, and the start of a fragment. What
/// is a place in the page, or a route, is none.
fn bare(mut piece: &str) -> &str {
    let escape =
        |text| ["amp;", "amp%3B", "#38;", "#038;"].iter().find_map(|start| without_start(text, start));
    if escape(piece).is_none()
        && let Some(fragment) = piece.strip_prefix('#')
    {
        let parameter = fragment.trim_start_matches(['!', '/']);
        return if begins_with_parameter(parameter) { parameter } else { "" };
    }
    while let Some(rest) = escape(piece) {
        piece = rest;
    }
    piece
}

fn without_start<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let is_there = text.get(..start.len())?.eq_ignore_ascii_case(start);
    is_there.then(|| &text[start.len()..])
}

fn is_in_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-')
}

/// Whether a text begins with a name of letters, digits, `_`, `.` and `-`, and an equals sign.
fn begins_with_parameter(text: &str) -> bool {
    let behind = text.trim_start_matches(is_in_name);
    behind.len() < text.len() && behind.starts_with('=')
}
