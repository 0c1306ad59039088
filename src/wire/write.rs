//! Writes values that serde can serialize in the [wire format](super).

use std::fmt::{self, Display};

use super::Value;
use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    SerializeTupleStruct, Serializer,
};

/// Where the strings in a value come from, which decides how they are escaped on their way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// The author of the page wrote them. They may contain escapes, which stay as they are.
    Author,
    /// They came with the visitor. Every character is escaped.
    Visitor,
    /// The same, of parameters that only a person would take for some. What nobody looks for is not stored.
    Found,
}

/// Writes a value without a name, such as a request.
#[must_use]
pub fn value(value: &(impl Serialize + ?Sized), source: Source) -> String {
    member("", value, source)
}

/// Writes a value as the member of an object. A value that the format can't express, such as bytes, is
/// written as null.
#[must_use]
pub fn member(name: &str, value: &(impl Serialize + ?Sized), source: Source) -> String {
    let mut writer = Writer { out: String::new(), name: name.to_owned(), source };
    let start = writer.out.len();
    if value.serialize(&mut writer).is_err() {
        writer.out.truncate(start);
        writer.name = name.to_owned();
        writer.scalar("-", "");
    }
    writer.out
}

/// Begins an object. Objects that are still open at the end of a request needn't be ended.
#[must_use]
pub fn begin(name: &str) -> String {
    word(name) + &word("{")
}

/// Begins a list, whose items have empty names. It is ended like an object.
pub(crate) fn begin_list(name: &str) -> String {
    word(name) + &word("[")
}

/// Ends the object that was begun last.
#[must_use]
pub fn end() -> String {
    word("") + &word("}")
}

/// Writes a value that was read.
pub(crate) fn copy(value: &Value) -> String {
    named(&String::from_utf8_lossy(value.name), value)
}

/// Writes a value that was read, under another name.
pub(crate) fn named(name: &str, value: &Value) -> String {
    let Value { kind, text, members, .. } = value;
    let mut wire = word(name);
    wire.push(char::from(*kind));
    wire += &word(&String::from_utf8_lossy(text));
    if value.is_map() || value.is_list() {
        wire.extend(members.iter().map(copy));
        wire += &end();
    }
    wire
}

/// A name or a text, with the character that ends it. That character itself is replaced.
fn word(text: &str) -> String {
    text.replace('\u{ffff}', "\u{fffd}") + "\u{ffff}"
}

/// A value that the format can't express.
#[derive(Debug)]
struct Unwritable;

impl Display for Unwritable {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a value that the wire has no word for")
    }
}

impl std::error::Error for Unwritable {}

impl Error for Unwritable {
    fn custom<T: Display>(_: T) -> Unwritable {
        Unwritable
    }
}

type Written = Result<(), Unwritable>;

struct Writer {
    out: String,
    /// The name of the next value.
    name: String,
    source: Source,
}

impl Writer {
    fn scalar(&mut self, kind: &str, text: &str) {
        let name = std::mem::take(&mut self.name);
        self.out += &word(&name);
        self.out += &word(&format!("{kind}{text}"));
    }

    fn number(&mut self, number: impl Display, is_zero: bool) -> Written {
        self.scalar("0", &if is_zero { String::new() } else { number.to_string() });
        Ok(())
    }

    fn begin(&mut self, kind: &str) -> Result<&mut Writer, Unwritable> {
        self.scalar(kind, "");
        Ok(self)
    }
}

macro_rules! integers {
    ($($method:ident: $type:ty),*) => {$(
        fn $method(self, number: $type) -> Written {
            self.number(number, number == 0)
        }
    )*};
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = &'a mut Writer;
    type SerializeTuple = &'a mut Writer;
    type SerializeTupleStruct = &'a mut Writer;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = &'a mut Writer;
    type SerializeStruct = &'a mut Writer;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    integers!(
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    );

    fn serialize_bool(self, is_true: bool) -> Written {
        self.scalar("?", if is_true { "true" } else { "" });
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Written {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Written {
        if number.is_finite() { self.number(number, number == 0.0) } else { self.serialize_unit() }
    }

    fn serialize_char(self, letter: char) -> Written {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Written {
        let kind = match self.source {
            Source::Author => "\"",
            Source::Visitor => "=",
            Source::Found => "~",
        };
        self.scalar(kind, text);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Unwritable)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.scalar("-", "");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        Err(Unwritable)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<&'a mut Writer, Unwritable> {
        self.begin("[")
    }

    fn serialize_tuple(self, _: usize) -> Result<&'a mut Writer, Unwritable> {
        self.begin("[")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<&'a mut Writer, Unwritable> {
        self.begin("[")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<&'a mut Writer, Unwritable> {
        self.begin("{")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<&'a mut Writer, Unwritable> {
        self.begin("{")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
}

macro_rules! lists {
    ($($trait:ident: $method:ident),*) => {$(
        impl $trait for &mut Writer {
            type Ok = ();
            type Error = Unwritable;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                self.out += &end();
                Ok(())
            }
        }
    )*};
}

lists!(SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field);

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        name.clone_into(&mut self.name);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.out += &end();
        Ok(())
    }
}

impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        // The key is written as a string with an empty name, of which only the text is taken.
        let mut key_writer = Writer { out: String::new(), name: String::new(), source: Source::Author };
        key.serialize(&mut key_writer)?;
        let text = key_writer.out.strip_prefix("\u{ffff}\"").and_then(|key| key.strip_suffix('\u{ffff}'));
        text.ok_or(Unwritable)?.clone_into(&mut self.name);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.out += &end();
        Ok(())
    }
}
