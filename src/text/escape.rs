//! Percent-encoding, with a set of characters for each purpose, and decoding.
//!
//! The tests compare it with the crate `percent-encoding`, which would weigh 1.1 KB more on a page
//! (HACKING.md).

use smart_script_list::List;

use super::{HEX, push};

/// A set of ASCII characters that aren't escaped, with a bit for each.
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

/// What `encodeURIComponent` doesn't escape: letters, digits and `- _ . ! ~ * ' ( )`.
///
/// <https://tc39.es/ecma262/#sec-encodeuricomponent-uricomponent>
static COMPONENT: Stays = stays(b'!', b'~', b"\"#$%&+,/:;<=>?@[\\]^`{|}");

/// What isn't escaped in the path or the query of an address that somebody has written: everything but
/// controls, blanks, quotes, brackets and braces. Delimiters and escapes stay as written.
///
/// <https://url.spec.whatwg.org/#query-percent-encode-set>
static WRITTEN: Stays = stays(b'!', b'~', b"\"#<>^`{|}");

fn push_escaped(out: &mut List<u8>, text: &[u8], stays: &Stays) {
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

/// Appends text from outside, such as a value of the visitor's address, as one component.
pub fn push_component(out: &mut List<u8>, text: &[u8]) {
    push_escaped(out, text, &COMPONENT);
}

/// [`push_component`] into a text of its own.
pub fn component(text: &[u8]) -> List<u8> {
    let mut out = List::new();
    push_component(&mut out, text);
    out
}

/// Appends text that the author wrote, plain or escaped, as one component. Escaping its result once more
/// changes nothing.
pub fn push_literal(out: &mut List<u8>, text: &[u8]) {
    push_component(out, &decoded(text, false));
}

/// Appends a piece of an address as it was written, with its delimiters and escapes.
pub fn push_written(out: &mut List<u8>, text: &[u8]) {
    push_escaped(out, text, &WRITTEN);
}

/// Decodes the escapes in a text; a malformed one stays as it is. With `is_form`, a plus is a blank, as in
/// queries.
pub fn decoded(text: &[u8], is_form: bool) -> List<u8> {
    let mut out = List::new();
    let mut rest = text;
    while let [byte, behind @ ..] = rest {
        rest = behind;
        out.push(match byte {
            b'+' if is_form => b' ',
            b'%' if let Some(byte) = escaped_byte(behind) => {
                rest = &behind[2..];
                byte
            }
            _ => *byte,
        });
    }
    out
}

/// The byte that two hex digits at the start of a text stand for.
fn escaped_byte(text: &[u8]) -> Option<u8> {
    let digit = |index: usize| char::from(*text.get(index)?).to_digit(16);
    Some((digit(0)? << 4 | digit(1)?) as u8)
}

/// Writes a string as JSON.
pub fn push_json(out: &mut List<u8>, text: &[u8]) {
    out.push(b'"');
    for &byte in text {
        if byte < b' ' {
            push(out, if byte < 16 { b"\\u000" } else { b"\\u001" });
            out.push(HEX[usize::from(byte & 15)]);
        } else {
            if matches!(byte, b'"' | b'\\') {
                out.push(b'\\');
            }
            out.push(byte);
        }
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> String {
        let mut out = List::new();
        push_literal(&mut out, text.as_bytes());
        String::from_utf8(out.to_vec()).unwrap()
    }

    #[test]
    fn literal_text_may_be_escaped_already() {
        for (text, want) in [
            ("", ""),
            ("plain", "plain"),
            ("a b&c=d#e", "a%20b%26c%3Dd%23e"),
            ("50% off", "50%25%20off"),
            ("a%20b%26c", "a%20b%26c"),
            ("%", "%25"),
            ("%4", "%254"),
            ("%zz%41", "%25zzA"),
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
            ["", "a b+c&d=e", "%41%zz%4", "100%25 off", "é🎉", "%F0%9F%8E%89", "+%2B%20", "%%41", "%FF"]
        {
            let bytes = text.as_bytes();
            let plain: Vec<u8> = percent_encoding::percent_decode(bytes).collect();
            assert_eq!(*decoded(bytes, false), *plain, "{text}");
            assert_eq!(*decoded(&component(bytes), false), *bytes, "{text}");
        }
    }

    #[test]
    fn keeps_what_the_standards_keep() {
        for byte in 0..=127u8 {
            let text = char::from(byte).to_string();
            let as_in_uri = byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte);
            assert_eq!(*component(text.as_bytes()) == *text.as_bytes(), as_in_uri, "{text:?}");
        }
    }
}
