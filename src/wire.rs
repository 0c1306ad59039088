//! How values cross into the program: a tree of them as one text, in which nothing is escaped.
//!
//! A value is its name and its text, each with U+FFFF behind it, which is no character of any text
//! (<https://www.unicode.org/faq/private_use.html#nonchar1>). The text begins with the value's
//! kind: `"` a string that the page's author wrote, `=` a string from outside (the visitor's
//! address, a referrer, storage), `0` a number as JavaScript prints it (nothing for zero), `?` a
//! boolean (`true`, or nothing for false), `-` none. `[` and `{` are a list and an object: their
//! members follow, and an end mark, a value of the kind `}`. A list's members have no name; an object
//! can have a name twice. A reader of JSON weighs a page 1.1 KB more (HACKING.md), and every caller
//! has one of its own.

use crate::encode::{push_component, push_literal};
use crate::list::List;
use crate::text::{cut, same, whole_number};

/// One value, with all that is in it. Reading never fails: what is missing at the end is absent.
#[derive(Debug)]
pub(crate) struct Value<'a> {
    pub name: &'a [u8],
    kind: u8,
    text: &'a [u8],
    members: List<Value<'a>>,
}

/// What is absent.
pub(crate) static NULL: Value = Value { name: b"", kind: b'-', text: b"", members: List::new() };

/// Values inside each other: more than any caller writes, and no more than the stack bears. In a text
/// with more, what is deeper and behind it is absent.
const MAX_DEPTH: u32 = 200;

impl<'a> Value<'a> {
    pub fn read(mut wire: &'a [u8]) -> Value<'a> {
        Value::next(&mut wire, MAX_DEPTH)
    }

    fn next(rest: &mut &'a [u8], depth: u32) -> Value<'a> {
        let (name, word) = (word(rest), word(rest));
        let (&kind, text) = word.split_first().unwrap_or((&b'-', b""));
        let mut value = Value { name, kind, text, members: List::new() };
        if depth == 0 {
            *rest = b"";
        }
        if matches!(kind, b'[' | b'{') {
            while !rest.is_empty() {
                let member = Value::next(rest, depth - 1);
                if member.kind == b'}' {
                    break;
                }
                value.members.push(member);
            }
        }
        value
    }

    /// The last member of that name, as JavaScript has it, or [`NULL`].
    pub fn get(&self, name: &[u8]) -> &Value<'a> {
        self.members.iter().rev().find(|member| same(member.name, name)).unwrap_or(&NULL)
    }

    /// A string that the page's author wrote.
    pub const fn literal(text: &'a [u8]) -> Value<'a> {
        Value { name: b"", kind: b'"', text, members: List::new() }
    }

    /// A string from outside.
    pub fn incoming(text: &'a [u8]) -> Value<'a> {
        Value { kind: b'=', ..Value::literal(text) }
    }

    /// A string's text, else nothing.
    pub fn text(&self) -> &'a [u8] {
        if self.is_text() { self.text } else { b"" }
    }

    /// Whether it goes out as nothing.
    pub fn is_none(&self) -> bool {
        self.printed().is_empty()
    }

    /// Writes it as one component of an address. What came from outside is escaped; in what the
    /// page's author wrote, escapes stay.
    pub fn push_to(&self, out: &mut List<u8>) {
        (if self.is_incoming() { push_component } else { push_literal })(out, self.printed());
    }

    /// A scalar as JavaScript prints it; nothing for one that counts as false there.
    pub fn printed(&self) -> &'a [u8] {
        self.text
    }

    /// The whole part of a number, also of one written as text; more than 10^15 counts as that.
    pub fn number(&self) -> Option<u64> {
        if self.kind == b'0' && self.text.is_empty() {
            return Some(0);
        }
        whole_number(cut(self.text, b'.').0)
    }

    /// A list's items; a bare string is a list of itself.
    pub fn items(&self) -> &[Value<'a>] {
        match self.kind {
            b'[' => &self.members,
            b'"' | b'=' => std::slice::from_ref(self),
            _ => &[],
        }
    }

    /// An object's members, in the order written.
    pub fn members(&self) -> &[Value<'a>] {
        if self.is_map() { &self.members } else { &[] }
    }

    pub fn is_null(&self) -> bool {
        self.kind == b'-'
    }

    /// What a person calls this kind of value.
    #[cfg(feature = "explain")]
    pub fn kind(&self) -> &'static str {
        match self.kind {
            b'?' => "a boolean",
            b'0' => "a number",
            b'"' | b'=' => "a string",
            b'[' => "a list",
            b'{' => "an object",
            _ => "null",
        }
    }

    pub fn is_map(&self) -> bool {
        self.kind == b'{'
    }

    pub fn is_list(&self) -> bool {
        self.kind == b'['
    }

    pub fn is_text(&self) -> bool {
        self.kind == b'"' || self.kind == b'='
    }

    /// Whether it came from outside.
    pub fn is_incoming(&self) -> bool {
        self.kind == b'='
    }

    pub fn is_true(&self) -> bool {
        self.kind == b'?' && !self.text.is_empty()
    }

    pub fn is_false(&self) -> bool {
        self.kind == b'?' && self.text.is_empty()
    }
}

/// Ends a name or a text.
const END: &[u8] = "\u{ffff}".as_bytes();

/// Takes what is before the next U+FFFF off a text.
fn word<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    let mut end = 0;
    while let Some(byte) = rest.get(end)
        && !(*byte == END[0] && rest[end..].starts_with(END))
    {
        end += 1;
    }
    let (word, behind) = rest.split_at(end);
    *rest = behind.get(END.len()..).unwrap_or_default();
    word
}

/// A value written down in the program, as text.
macro_rules! wire {
    ($($value:tt)+) => { $crate::wire::named!("", $($value)+).as_bytes() };
}

macro_rules! named {
    ($name:expr, { $($member:literal: $value:tt),* $(,)? }) => {
        concat!($name, "\u{ffff}{\u{ffff}", $($crate::wire::named!($member, $value),)* "\u{ffff}}\u{ffff}")
    };
    ($name:expr, [ $($item:tt),* $(,)? ]) => {
        concat!($name, "\u{ffff}[\u{ffff}", $($crate::wire::named!("", $item),)* "\u{ffff}}\u{ffff}")
    };
    ($name:expr, $text:literal) => {
        concat!($name, "\u{ffff}\"", $text, "\u{ffff}")
    };
}
pub(crate) use {named, wire};

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_written() {
        let json = serde_json::json!({
            "a": [1, -2.5, {"b": "c\u{ffff}d"}, null], "": true, "e": false, "f": null, "é": "🎉", "z": [[], {}]
        });
        let wire = crate::json::config(&json.to_string());
        let value = Value::read(&wire);
        let items = value.get(b"a").items();
        assert_eq!(items.iter().map(Value::printed).collect::<Vec<_>>(), [&b"1"[..], b"-2.5", b"", b""]);
        assert_eq!(items[2].get(b"b").text(), "c\u{fffd}d".as_bytes());
        assert!(value.get(b"").is_true() && value.get(b"e").is_false());
        assert_eq!(value.get("é".as_bytes()).text(), "🎉".as_bytes());
        let names: Vec<_> = value.members().iter().map(|member| member.name).collect();
        assert_eq!(names, [b"a", &b""[..], b"e", b"f", "é".as_bytes(), b"z"]);
        assert_eq!(value.get(b"z").items().iter().map(|it| it.is_list()).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn any_text_is_a_value() {
        for end in 0..40 {
            let wire = wire!({ "a": ["b", { "c": "d" }], "e": "f" });
            Value::read(&wire[..end.min(wire.len())]);
        }
        assert_eq!(Value::read("\u{ffff}{\u{ffff}a\u{ffff}\"b".as_bytes()).get(b"a").text(), b"b");
        assert_eq!(Value::read(b"").printed(), b"");
    }

    #[test]
    fn a_text_may_nest_without_end() {
        let nested = "\u{ffff}[\u{ffff}".repeat(1_000_000);
        for call in ["", "call\u{ffff}\"direct\u{ffff}"] {
            let request = format!("\u{ffff}{{\u{ffff}{call}config\u{ffff}{nested}");
            assert_eq!(crate::ask(request.as_bytes()), if call.is_empty() { &b""[..] } else { b"\n" });
        }
        let at_most = "\u{ffff}[\u{ffff}".repeat(100) + "\u{ffff}\"deep\u{ffff}";
        let value = Value::read(at_most.as_bytes());
        let inside = (0..100).fold(&value, |value, _| &value.items()[0]);
        assert_eq!(inside.text(), b"deep");
    }

    #[test]
    fn truthy_scalars_print_as_in_javascript() {
        for (json, want) in [
            ("\"\"", ""),
            ("0", ""),
            ("-0.0", ""),
            ("false", ""),
            ("null", ""),
            ("[]", ""),
            ("42", "42"),
            ("0.5", "0.5"),
            ("true", "true"),
            ("\"0\"", "0"),
        ] {
            let wire = crate::json::config(json);
            assert_eq!(Value::read(&wire).printed(), want.as_bytes(), "{json}");
        }
    }
}
