//! Escapes of addresses: the encode sets, each with what it is for, and decoding.
//!
//! `form_urlencoded` and `percent-encoding` do the same, and are what the tests compare with; in a
//! page they weigh 1.1 KB more (HACKING.md).

use crate::address::{cut, cut_at};

/// What `encodeURIComponent` leaves: letters, digits and `- _ . ! ~ * ' ( )`.
///
/// <https://tc39.es/ecma262/#sec-encodeuricomponent-uricomponent>
fn stays_in_component(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')')
}

/// What may stand in the path or the query of an address that somebody already wrote: all but
/// controls, blanks and quotes. Delimiters and escapes stay as written.
///
/// <https://url.spec.whatwg.org/#query-percent-encode-set>
fn stays_as_written(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'#' | b'<' | b'>' | b'^' | b'`' | b'{'..=b'}')
}

fn push_escaped(out: &mut String, text: &str, stays: fn(u8) -> bool) {
    if text.bytes().all(stays) {
        return out.push_str(text);
    }
    for byte in text.bytes() {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
}

/// Appends text from outside (the visitor's address, a referrer) as one component.
pub fn push_component(out: &mut String, text: &str) {
    push_escaped(out, text, stays_in_component);
}

/// [`push_component`] into a text of its own.
pub fn encoded(text: &str) -> String {
    let mut out = String::new();
    push_component(&mut out, text);
    out
}

/// Appends text that the page's author wrote as one component: a `%XX` already in it is kept,
/// everything else is escaped. Doing it twice changes nothing.
pub fn push_literal(out: &mut String, text: &str) {
    let mut rest = text;
    while let (plain, escape) = cut(rest, b'%')
        && !escape.is_empty()
    {
        push_component(out, plain);
        rest = &escape[1..];
        out.push_str(if escaped_byte(rest.as_bytes()).is_some() { "%" } else { "%25" });
    }
    push_component(out, rest);
}

/// Appends a piece of an address that its author already wrote in an address's spelling.
pub fn push_written(out: &mut String, text: &str) {
    push_escaped(out, text, stays_as_written);
}

/// Takes the escapes out of a text: a bad one stays as it is, and what is no UTF-8 then becomes
/// U+FFFD. In a form's spelling, as queries have it, a plus is a blank.
///
/// <https://url.spec.whatwg.org/#urlencoded-parsing>
pub fn decoded(text: &str, is_form: bool) -> String {
    let (plain, escaped) = cut_at(text, [b'%', b'+']);
    if escaped.is_empty() {
        return plain.to_owned();
    }
    let mut bytes = plain.as_bytes().to_vec();
    let mut rest = escaped.as_bytes();
    while let [byte, after @ ..] = rest {
        rest = after;
        bytes.push(match byte {
            b'+' if is_form => b' ',
            b'%' if let Some(byte) = escaped_byte(after) => {
                rest = &after[2..];
                byte
            }
            _ => *byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte that two hex digits at the start of a text stand for.
fn escaped_byte(text: &[u8]) -> Option<u8> {
    let digit = |index: usize| char::from(*text.get(index)?).to_digit(16);
    Some((digit(0)? << 4 | digit(1)?) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> String {
        let mut out = String::new();
        push_literal(&mut out, text);
        out
    }

    #[test]
    fn literal_text_keeps_its_escapes_and_escapes_the_rest() {
        for (text, want) in [
            ("", ""),
            ("plain", "plain"),
            ("a b&c=d#e", "a%20b%26c%3Dd%23e"),
            ("50% off", "50%25%20off"),
            ("a%20b%26c", "a%20b%26c"),
            ("%", "%25"),
            ("%4", "%254"),
            ("%zz%41", "%25zz%41"),
            ("a+b", "a%2Bb"),
            ("é", "%C3%A9"),
            ("%é", "%25%C3%A9"),
        ] {
            assert_eq!(literal(text), want, "{text}");
            assert_eq!(literal(want), want, "{text} twice");
        }
    }

    #[test]
    fn agrees_with_the_libraries() {
        for text in
            ["", "a b+c&d=e", "%41%zz%4", "100%25 off", "%E9%FF", "é🎉", "%F0%9F%8E%89", "+%2B%20", "%%41"]
        {
            let form: Vec<_> = form_urlencoded::parse(text.as_bytes()).collect();
            let own = crate::pairs::Pairs::of(text).list;
            let own: Vec<_> = own.into_iter().map(|pair| (pair.name.into(), pair.value.into())).collect();
            assert_eq!(form, own, "{text}");
            let plain = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
            assert_eq!(decoded(text, false), plain, "{text}");
            assert_eq!(decoded(&encoded(text), false), text, "{text}");
        }
    }
}
