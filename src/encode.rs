//! The encode sets, each with what it is for.

use crate::address::cut;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What `encodeURIComponent` escapes: all but letters, digits and `- _ . ! ~ * ' ( )`.
///
/// <https://tc39.es/ecma262/#sec-encodeuricomponent-uricomponent>
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// What may not stand in the path or the query of an address that somebody already wrote: controls,
/// blanks and quotes. Delimiters and escapes stay as written.
///
/// <https://url.spec.whatwg.org/#query-percent-encode-set>
const WRITTEN: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Appends text from outside (the visitor's address, a referrer) as one component.
pub fn push_component(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, COMPONENT));
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
    while let (plain, escape) = cut(rest, |byte| byte == b'%')
        && !escape.is_empty()
    {
        push_component(out, plain);
        let is_escape = escape.bytes().skip(1).take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        out.push_str(if is_escape { "%" } else { "%25" });
        rest = &escape[1..];
    }
    push_component(out, rest);
}

/// Appends a piece of an address that its author already wrote in an address's spelling.
pub fn push_written(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, WRITTEN));
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
}
