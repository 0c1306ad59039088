//! Escapes of addresses: the encode sets, each with what it is for, and decoding.
//!
//! `form_urlencoded` and `percent-encoding` do the same, and are what the tests compare with; in a
//! page they weigh 1.1 KB more (HACKING.md).

use crate::text::{HEX, cut, has, push};

/// The ASCII characters that stay as they are, a bit each.
type Stays = [u32; 4];

const fn stays(first: u8, last: u8, but: &[u8]) -> Stays {
    let mut set = [0; 4];
    let mut byte = first;
    while byte <= last {
        let mut is_in = true;
        let mut at = 0;
        while at < but.len() {
            is_in &= but[at] != byte;
            at += 1;
        }
        if is_in {
            set[(byte >> 5) as usize] |= 1 << (byte & 31);
        }
        byte += 1;
    }
    set
}

/// What `encodeURIComponent` leaves: letters, digits and `- _ . ! ~ * ' ( )`.
///
/// <https://tc39.es/ecma262/#sec-encodeuricomponent-uricomponent>
static COMPONENT: Stays = stays(b'!', b'~', b"\"#$%&+,/:;<=>?@[\\]^`{|}");

/// What may stand in the path or the query of an address that somebody already wrote: all but
/// controls, blanks and quotes. Delimiters and escapes stay as written.
///
/// <https://url.spec.whatwg.org/#query-percent-encode-set>
static WRITTEN: Stays = stays(b'!', b'~', b"\"#<>^`{|}");

fn push_escaped(out: &mut Vec<u8>, text: &[u8], stays: &Stays) {
    let mut rest = text;
    loop {
        let is_escaped = |&byte: &u8| byte > 127 || stays[usize::from(byte >> 5)] >> (byte & 31) & 1 == 0;
        let (plain, escaped) = rest.split_at(rest.iter().position(is_escaped).unwrap_or(rest.len()));
        push(out, plain);
        let Some((&byte, behind)) = escaped.split_first() else { return };
        push(out, &[b'%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        rest = behind;
    }
}

/// Appends text from outside (the visitor's address, a referrer) as one component.
pub fn push_component(out: &mut Vec<u8>, text: &[u8]) {
    push_escaped(out, text, &COMPONENT);
}

/// [`push_component`] into a text of its own.
pub fn encoded(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    push_component(&mut out, text);
    out
}

/// Appends text that the page's author wrote as one component: a `%XX` already in it is kept,
/// everything else is escaped. Doing it twice changes nothing.
pub fn push_literal(out: &mut Vec<u8>, text: &[u8]) {
    let mut rest = text;
    while let (plain, [_, behind @ ..]) = cut(rest, b'%') {
        push_component(out, plain);
        push(out, if escaped_byte(behind).is_some() { b"%" } else { b"%25" });
        rest = behind;
    }
    push_component(out, rest);
}

/// Appends a piece of an address that its author already wrote in an address's spelling.
pub fn push_written(out: &mut Vec<u8>, text: &[u8]) {
    push_escaped(out, text, &WRITTEN);
}

/// Takes the escapes out of a text: a bad one stays as it is, and what is no UTF-8 then becomes
/// U+FFFD. In a form's spelling, as queries have it, a plus is a blank.
///
/// <https://url.spec.whatwg.org/#urlencoded-parsing>
pub fn decoded(text: &[u8], is_form: bool) -> Vec<u8> {
    let mut out = Vec::new();
    let mut is_ascii = true;
    let mut rest = text;
    while let [byte, behind @ ..] = rest {
        rest = behind;
        let byte = match byte {
            b'+' if is_form => b' ',
            b'%' if let Some(byte) = escaped_byte(behind) => {
                rest = &behind[2..];
                byte
            }
            _ => *byte,
        };
        is_ascii &= byte < 128;
        out.push(byte);
    }
    if is_ascii { out } else { repaired(&out) }
}

/// The byte that two hex digits at the start of a text stand for.
fn escaped_byte(text: &[u8]) -> Option<u8> {
    let digit = |index: usize| char::from(*text.get(index)?).to_digit(16);
    Some((digit(0)? << 4 | digit(1)?) as u8)
}

/// The text with U+FFFD for each longest piece that begins a character and does not end it.
///
/// <https://encoding.spec.whatwg.org/#utf-8-decoder>
fn repaired(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let [lead, behind @ ..] = rest {
        // How many bytes follow, and which the first of them may be.
        let (more, low, high) = match lead {
            0..0x80 => (0, 0, 0),
            0xC2..0xE0 => (1, 0x80, 0xBF),
            0xE0 => (2, 0xA0, 0xBF),
            0xED => (2, 0x80, 0x9F),
            0xE1..0xF0 => (2, 0x80, 0xBF),
            0xF0 => (3, 0x90, 0xBF),
            0xF1..0xF4 => (3, 0x80, 0xBF),
            0xF4 => (3, 0x80, 0x8F),
            _ => (4, 1, 0),
        };
        let (mut low, mut high) = (low, high);
        let mut length = 0;
        while length < more && behind.get(length).is_some_and(|&byte| low <= byte && byte <= high) {
            (low, high) = (0x80, 0xBF);
            length += 1;
        }
        let (character, behind) = rest.split_at(length + 1);
        push(&mut out, if length == more { character } else { "\u{fffd}".as_bytes() });
        rest = behind;
    }
    out
}

/// Whether two names that an author wrote are the same one, plain or escaped.
pub fn is_same_name(one: &[u8], other: &[u8]) -> bool {
    one == other || ((has(one, b'%') || has(other, b'%')) && decoded(one, false) == decoded(other, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> String {
        let mut out = Vec::new();
        push_literal(&mut out, text.as_bytes());
        String::from_utf8(out).unwrap()
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
        let wide = (0..=255u32).flat_map(|lead| {
            [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
                .map(|second| format!("%{lead:02X}%{second:02X}%80%BFx%{lead:02X}"))
        });
        let texts =
            ["", "a b+c&d=e", "%41%zz%4", "100%25 off", "%E9%FF", "é🎉", "%F0%9F%8E%89", "+%2B%20", "%%41"];
        for text in texts.map(String::from).into_iter().chain(wide) {
            let form: Vec<_> = form_urlencoded::parse(text.as_bytes()).collect();
            let own: Vec<_> = crate::text::pairs(text.as_bytes())
                .map(|(name, value)| {
                    [name, value].map(|part| String::from_utf8(decoded(part, true)).unwrap().into())
                })
                .map(|[name, value]| (name, value))
                .collect();
            assert_eq!(form, own, "{text}");
            let plain = percent_encoding::percent_decode_str(&text).decode_utf8_lossy();
            assert_eq!(decoded(text.as_bytes(), false), plain.as_bytes(), "{text}");
            assert_eq!(decoded(&encoded(text.as_bytes()), false), text.as_bytes(), "{text}");
        }
    }

    #[test]
    fn keeps_what_the_standards_keep() {
        for byte in 0..=127u8 {
            let text = char::from(byte).to_string();
            let as_in_uri = byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte);
            assert_eq!(encoded(text.as_bytes()) == text.as_bytes(), as_in_uri, "{text:?}");
        }
    }
}
