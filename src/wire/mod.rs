//! The wire format, in which callers that aren't Rust pass values into the program: a tree of values as one
//! text, in which nothing is escaped.
//!
//! It is public for crates that call [`ask`](crate::ask) and need to write a request; programs in Rust use
//! [`plan`](crate::plan()) and never see it. It may change with any version.
//!
//! A value is its name and its text, each followed by U+FFFF, which is a character of no text
//! (<https://www.unicode.org/faq/private_use.html#nonchar1>). The text begins with the kind of the value:
//!
//! | kind | value | text |
//! | --- | --- | --- |
//! | `"` | a string that the author of the page wrote | the string |
//! | `=` | a string from outside, such as a visitor's address | the string |
//! | `~` | the same, of a parameter that only a person would take for one | the string |
//! | `0` | a number | as JavaScript prints it; empty for zero |
//! | `?` | a boolean | `true`; empty for false |
//! | `-` | null | |
//! | `[` | a list, whose items follow, each with an empty name | |
//! | `{` | an object, whose members follow; a name may be repeated | |
//! | `}` | the end of the last list or object | |
//!
//! A parser for JSON would weigh 1.1 KB more on a page (HACKING.md), where JavaScript has one already.

#[cfg(feature = "api")]
pub(crate) mod json;
#[cfg(feature = "api")]
pub mod write;

use smart_script_list::List;

use crate::text::{cut, same, whole_number};

/// A value, with its members. Reading never fails: what is missing at the end of a text is absent.
#[derive(Debug)]
pub(crate) struct Value<'a> {
    pub name: &'a [u8],
    kind: u8,
    text: &'a [u8],
    members: List<Value<'a>>,
}

/// An absent value.
pub(crate) static NULL: Value = Value { name: b"", kind: b'-', text: b"", members: List::new() };

/// How deep values can be nested: more than any caller needs, and no more than the stack can take. What is
/// deeper, and everything after it, is absent.
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

    /// The last member with a name, as in JavaScript, or [`NULL`].
    pub fn get(&self, name: &[u8]) -> &Value<'a> {
        self.member(name).unwrap_or(&NULL)
    }

    /// The last member with a name, or `None`. So a member that is null differs from a missing one.
    pub fn member(&self, name: &[u8]) -> Option<&Value<'a>> {
        self.members.iter().rev().find(|member| same(member.name, name))
    }

    /// A string that the author of the page wrote.
    pub const fn literal(text: &'a [u8]) -> Value<'a> {
        Value { name: b"", kind: b'"', text, members: List::new() }
    }

    /// A string from outside.
    pub fn incoming(text: &'a [u8]) -> Value<'a> {
        Value { kind: b'=', ..Value::literal(text) }
    }

    /// The text of a string; empty for any other value.
    pub fn text(&self) -> &'a [u8] {
        if self.is_text() { self.text } else { b"" }
    }

    /// Whether JavaScript counts it as false.
    #[inline(never)]
    pub fn is_falsy(&self) -> bool {
        self.text.is_empty() && !self.is_map() && !self.is_list()
    }

    /// Whether it counts as no value for a parameter.
    pub fn is_none(&self) -> bool {
        self.printed().is_empty()
    }

    /// A scalar as JavaScript prints it; empty for one that counts as false there.
    pub fn printed(&self) -> &'a [u8] {
        self.text
    }

    /// The whole part of a number, or of one that is written as a string; above 10^15 it counts as 10^15.
    pub fn number(&self) -> Option<u64> {
        if self.kind == b'0' && self.text.is_empty() {
            return Some(0);
        }
        whole_number(cut(self.text, b'.').0)
    }

    /// The items of a list; a string counts as a list with one item.
    pub fn items(&self) -> &[Value<'a>] {
        match self.kind {
            b'[' => &self.members,
            b'"' | b'=' => std::slice::from_ref(self),
            _ => &[],
        }
    }

    /// The members of an object, or the items of a list.
    pub fn inner(&self) -> &[Value<'a>] {
        &self.members
    }

    /// An object's members, in the order written.
    pub fn members(&self) -> &[Value<'a>] {
        if self.is_map() { &self.members } else { &[] }
    }

    pub fn is_null(&self) -> bool {
        self.kind == b'-'
    }

    /// The kind of value, in words.
    #[cfg(feature = "explain")]
    pub fn kind(&self) -> &'static str {
        match self.kind {
            b'?' => "a boolean",
            b'0' => "a number",
            b'"' | b'=' | b'~' => "a string",
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
        self.kind == b'"' || self.is_incoming()
    }

    /// Whether it came from outside.
    pub fn is_incoming(&self) -> bool {
        self.kind == b'=' || self.is_found()
    }

    /// Whether it came from outside, where only a person would take it for a parameter.
    pub fn is_found(&self) -> bool {
        self.kind == b'~'
    }

    pub fn is_true(&self) -> bool {
        self.kind == b'?' && !self.text.is_empty()
    }

    pub fn is_false(&self) -> bool {
        self.kind == b'?' && self.text.is_empty()
    }
}

/// Ends a name or a text; no character of any text.
pub(crate) const END: &[u8] = "\u{ffff}".as_bytes();

/// Takes the part before the next U+FFFF off a text.
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

/// Writes a literal value as wire text, at compile time.
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

#[cfg(all(test, feature = "api"))]
mod tests {
    use super::write::Source;
    use super::*;

    #[test]
    fn reads_what_is_written() {
        let json = serde_json::json!({
            "a": [1, -2.5, {"b": "c\u{ffff}d"}, null], "": true, "e": false, "f": null, "é": "🎉", "z": [[], {}]
        });
        let wire = write::value(&json, Source::Author);
        let wire = wire.as_bytes();
        let value = Value::read(wire);
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
            let want: &[u8] = if call.is_empty() { b"" } else { b"\n" };
            assert!(crate::ask(request.as_bytes()).starts_with(want));
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
            let json: serde_json::Value = serde_json::from_str(json).unwrap();
            let wire = write::value(&json, Source::Author);
            assert_eq!(Value::read(wire.as_bytes()).printed(), want.as_bytes(), "{json}");
        }
    }
}
