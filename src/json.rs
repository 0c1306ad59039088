//! A small JSON reader: a configuration crosses into the program as one text.
//!
//! Numbers keep their spelling, since all this program does with one is print it; a repeated name
//! keeps its last value and half a surrogate pair becomes U+FFFD, as in a browser. HACKING.md has
//! what the alternatives weighed.

use crate::address::cut;

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Json {
    /// `null`, and what is absent.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it was spelled.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object's members in the order written.
    Map(Vec<(String, Json)>),
}

/// Deeper nesting than any configuration has is refused, so that no text can exhaust the stack.
const MAX_DEPTH: u32 = 16;

impl Json {
    /// Reads one JSON text; `None` when it is not JSON.
    pub fn parse(text: &str) -> Option<Json> {
        Json::read(text.as_bytes())
    }

    /// [`Json::parse`] of bytes; what is no UTF-8 in a string becomes U+FFFD.
    pub fn read(bytes: &[u8]) -> Option<Json> {
        let mut reader = Reader { bytes, at: 0 };
        let value = reader.value(0)?;
        reader.skip_blanks();
        (reader.at == bytes.len()).then_some(value)
    }

    /// The member called `name`, or `Null`.
    pub fn get(&self, name: &str) -> &Json {
        if let Json::Map(members) = self {
            for member in members.iter().rev() {
                if member.0 == name {
                    return &member.1;
                }
            }
        }
        &Json::Null
    }

    /// The member called `name`, which is `Null` from then on, or `Null`.
    pub fn take(&mut self, name: &str) -> Json {
        if let Json::Map(members) = self {
            for member in members {
                if member.0 == name {
                    return std::mem::take(&mut member.1);
                }
            }
        }
        Json::Null
    }

    /// A string's text, else nothing.
    pub fn text(&self) -> &str {
        match self {
            Json::Text(text) => text,
            _ => "",
        }
    }

    /// A scalar as JavaScript prints it; nothing for one that counts as false there.
    pub fn printed(&self) -> &str {
        match self {
            Json::Text(text) => text,
            Json::Number(digits) if digits.bytes().any(|byte| byte.wrapping_sub(b'1') < 9) => digits,
            Json::Bool(true) => "true",
            _ => "",
        }
    }

    /// A list's items; a bare string is a list of itself.
    pub fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            Json::Text(_) => std::slice::from_ref(self),
            _ => &[],
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    /// The byte here, 0 at the end, which no JSON text has in it.
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn next(&mut self) -> u8 {
        let byte = self.peek();
        self.at += 1;
        byte
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        self.skip_blanks();
        let found = self.peek() == byte;
        self.at += usize::from(found);
        found
    }

    fn value(&mut self, depth: u32) -> Option<Json> {
        self.skip_blanks();
        let start = self.at;
        match self.next() {
            b'"' => self.string().map(Json::Text),
            b'{' if depth < MAX_DEPTH => {
                let mut members = Vec::new();
                let mut more = !self.eat(b'}');
                while more {
                    let name = self.eat(b'"').then(|| self.string())??;
                    self.eat(b':').then_some(())?;
                    members.push((name, self.value(depth + 1)?));
                    more = self.eat(b',');
                    (more || self.eat(b'}')).then_some(())?;
                }
                Some(Json::Map(members))
            }
            b'[' if depth < MAX_DEPTH => {
                let mut items = Vec::new();
                let mut more = !self.eat(b']');
                while more {
                    items.push(self.value(depth + 1)?);
                    more = self.eat(b',');
                    (more || self.eat(b']')).then_some(())?;
                }
                Some(Json::List(items))
            }
            _ => {
                while matches!(self.peek(), b'0'..=b'9' | b'a'..=b'z' | b'E' | b'+' | b'-' | b'.') {
                    self.at += 1;
                }
                match &self.bytes[start..self.at.min(self.bytes.len())] {
                    b"true" => Some(Json::Bool(true)),
                    b"false" => Some(Json::Bool(false)),
                    b"null" => Some(Json::Null),
                    word @ [b'0'..=b'9' | b'-', ..] => Some(Json::Number(text(word))),
                    _ => None,
                }
            }
        }
    }

    /// The rest of a string whose opening quote is read.
    fn string(&mut self) -> Option<String> {
        let mut bytes = Vec::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0) {
                self.at += 1;
            }
            bytes.extend_from_slice(self.bytes.get(start..self.at)?);
            match self.next() {
                b'"' => return Some(text(&bytes)),
                b'\\' => match self.next() {
                    escape @ (b'"' | b'\\' | b'/') => bytes.push(escape),
                    b'b' => bytes.push(8),
                    b'f' => bytes.push(12),
                    b'n' => bytes.push(b'\n'),
                    b'r' => bytes.push(b'\r'),
                    b't' => bytes.push(b'\t'),
                    b'u' => {
                        let char = self.unicode_escape()?;
                        bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
                    }
                    _ => return None,
                },
                _ => return None,
            }
        }
    }

    fn unicode_escape(&mut self) -> Option<char> {
        let mut code = self.hex4()?;
        if code >> 10 == 0xD800 >> 10 && self.bytes.get(self.at..self.at + 2) == Some(b"\\u") {
            let before = self.at;
            self.at += 2;
            let low = self.hex4()?;
            if low >> 10 == 0xDC00 >> 10 {
                code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
            } else {
                self.at = before;
            }
        }
        Some(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex4(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.next()).to_digit(16)?;
        }
        Some(code)
    }
}

/// The whole part of a number written in digits; one over 10^15 counts as that.
pub(crate) fn whole_number(text: &str) -> Option<u64> {
    let (digits, _) = cut(text, b'.');
    let mut number = 0;
    for digit in digits.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = (number * 10 + u64::from(digit - b'0')).min(1_000_000_000_000_000);
    }
    (!digits.is_empty()).then_some(number)
}

/// Writes a string as JSON.
pub(crate) fn push_string(out: &mut String, text: &str) {
    out.push('"');
    if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        out.push_str(text);
        return out.push('"');
    }
    for char in text.chars() {
        match char {
            '"' | '\\' => {
                out.push('\\');
                out.push(char);
            }
            '\0'..' ' => {
                out.push_str(if char < '\x10' { "\\u000" } else { "\\u001" });
                out.push(char::from(b"0123456789abcdef"[char as usize & 15]));
            }
            _ => out.push(char),
        }
    }
    out.push('"');
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agrees_with_serde(text: &str) {
        fn convert(value: &serde_json::Value) -> Json {
            match value {
                serde_json::Value::Null => Json::Null,
                serde_json::Value::Bool(b) => Json::Bool(*b),
                serde_json::Value::Number(n) => Json::Number(n.to_string()),
                serde_json::Value::String(s) => Json::Text(s.clone()),
                serde_json::Value::Array(items) => Json::List(items.iter().map(convert).collect()),
                serde_json::Value::Object(members) => {
                    Json::Map(members.iter().map(|(k, v)| (k.clone(), convert(v))).collect())
                }
            }
        }
        let want: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(Json::parse(text), Some(convert(&want)), "{text}");
    }

    #[test]
    fn reads_what_serde_json_reads() {
        for text in [
            "null",
            " [ ] ",
            "{}",
            r#"{"a": [1, -2, {"b": "c"}], "d": true, "e": false, "f": null}"#,
            r#""\u00e9\ud83c\udf89\n\t\"\\\/""#,
            "\"é🎉\"",
        ] {
            agrees_with_serde(text);
        }
    }

    #[test]
    fn refuses_what_is_not_json() {
        for text in
            ["", "{", "[1,]", "{\"a\"}", "nul", "\"x", "\"\\x\"", "1 2", "{a:1}", "\"\\u12", "é", "\"\\ué\""]
        {
            assert_eq!(Json::parse(text), None, "{text}");
        }
        assert_eq!(Json::parse(&"[".repeat(100_000)), None);
    }

    #[test]
    fn half_a_surrogate_pair_becomes_the_replacement_character() {
        for text in [r#""\ud83c""#, r#""\udf89""#, r#""\ud83c\u0041""#, r#""\ud83cx""#] {
            let Some(Json::Text(read)) = Json::parse(text) else { panic!("{text} is a string") };
            assert!(read.starts_with('\u{fffd}'), "{text}");
        }
    }

    #[test]
    fn truthy_scalars_print_as_in_javascript() {
        for (text, want) in [
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
            assert_eq!(Json::parse(text).unwrap().printed(), want, "{text}");
        }
    }
}
