//! JSON from outside, such as what a page has stored.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::write::{Source, begin, begin_list, end, member};

/// Writes a value that is given as JSON under a name. What isn't JSON is null.
///
/// Numbers lose their fractions. `text` is what becomes of each text that isn't a name.
pub(crate) fn from_json(name: &str, json: &str, text: fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut json = serde_json::Deserializer::from_str(json);
    let written = Json { name, text, out: &mut out }.deserialize(&mut json);
    match written.and_then(|()| json.end()) {
        Ok(()) => out,
        Err(_) => member(name, &(), Source::Visitor),
    }
}

/// A value that is written while it is read.
struct Json<'a> {
    name: &'a str,
    text: fn(&str) -> String,
    out: &'a mut String,
}

impl Json<'_> {
    fn scalar<E>(self, value: &impl serde::Serialize) -> Result<(), E> {
        *self.out += &member(self.name, value, Source::Visitor);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Json<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Json<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(&())
    }

    fn visit_bool<E: Error>(self, is: bool) -> Result<(), E> {
        self.scalar(&is)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.scalar(&number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.scalar(&number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.scalar(&(number as i64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let text = (self.text)(text);
        self.scalar(&text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Json { text, out, .. } = self;
        *out += &begin_list(self.name);
        while items.next_element_seed(Json { name: "", text, out })?.is_some() {}
        *out += &end();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Json { text, out, .. } = self;
        *out += &begin(self.name);
        while let Some(name) = members.next_key::<Cow<str>>()? {
            members.next_value_seed(Json { name: &name, text, out })?;
        }
        *out += &end();
        Ok(())
    }
}
