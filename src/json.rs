//! A small JSON reader: a configuration crosses into the program as one text.
//!
//! Numbers keep their spelling, since all this program does with one is print it; a repeated name
//! keeps its last value and half a surrogate pair becomes U+FFFD, as in a browser. HACKING.md has
//! what the alternatives weighed.

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, and what is absent.
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
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0)?;
        reader.skip_blanks();
        (reader.at == text.len()).then_some(value)
    }

    /// The member called `name`, or `Null`.
    pub fn get(&self, name: &str) -> &Json {
        match self {
            Json::Map(members) => members
                .iter()
                .rev()
                .find(|member| member.0 == name)
                .map_or(&Json::Null, |member| &member.1),
            _ => &Json::Null,
        }
    }

    /// A string's text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A scalar as JavaScript prints it, `None` for one that counts as false there.
    pub fn truthy_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) if !text.is_empty() => Some(text),
            Json::Number(digits) if digits.bytes().any(|b| matches!(b, b'1'..=b'9')) => {
                Some(digits)
            }
            Json::Bool(true) => Some("true"),
            _ => None,
        }
    }

    /// What a person calls this kind of value.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::Text(_) => "a string",
            Json::List(_) => "a list",
            Json::Map(_) => "an object",
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
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

    fn word(&mut self, word: &str, value: Json) -> Option<Json> {
        self.text.get(self.at..)?.starts_with(word).then(|| {
            self.at += word.len();
            value
        })
    }

    fn value(&mut self, depth: u32) -> Option<Json> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.skip_blanks();
        match self.peek() {
            b'"' => self.string().map(Json::Text),
            b'{' => self
                .members(b'}', |reader| {
                    reader.skip_blanks();
                    let name = reader.string()?;
                    reader.eat(b':').then_some(())?;
                    Some((name, reader.value(depth + 1)?))
                })
                .map(Json::Map),
            b'[' => self
                .members(b']', |reader| reader.value(depth + 1))
                .map(Json::List),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => self.number(),
        }
    }

    fn members<T>(&mut self, end: u8, item: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.at += 1;
        let mut items = Vec::new();
        if self.eat(end) {
            return Some(items);
        }
        loop {
            items.push(item(self)?);
            if self.eat(end) {
                return Some(items);
            }
            self.eat(b',').then_some(())?;
        }
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        while matches!(self.peek(), b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E') {
            self.at += 1;
        }
        (self.at > start).then(|| Json::Number(self.text[start..self.at].to_owned()))
    }

    fn string(&mut self) -> Option<String> {
        if self.peek() != b'"' {
            return None;
        }
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let plain = rest.find(['"', '\\'])?;
            text.push_str(&rest[..plain]);
            self.at += plain + 1;
            if rest.as_bytes()[plain] == b'"' {
                return Some(text);
            }
            let escape = self.peek();
            self.at += 1;
            text.push(match escape {
                b'"' | b'\\' | b'/' => escape as char,
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => self.unicode_escape()?,
                _ => return None,
            });
        }
    }

    fn unicode_escape(&mut self) -> Option<char> {
        let high = self.hex4()?;
        if (0xD800..0xDC00).contains(&high) && self.text.get(self.at..)?.starts_with("\\u") {
            let before = self.at;
            self.at += 2;
            let low = self.hex4()?;
            if (0xDC00..0xE000).contains(&low) {
                return char::from_u32(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
            }
            self.at = before;
        }
        Some(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
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
                serde_json::Value::Object(members) => Json::Map(
                    members
                        .iter()
                        .map(|(k, v)| (k.clone(), convert(v)))
                        .collect(),
                ),
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
        for text in [
            "", "{", "[1,]", "{\"a\"}", "nul", "\"x", "\"\\x\"", "1 2", "{a:1}", "\"\\u12",
        ] {
            assert_eq!(Json::parse(text), None, "{text}");
        }
        assert_eq!(Json::parse(&"[".repeat(100_000)), None);
    }

    #[test]
    fn half_a_surrogate_pair_becomes_the_replacement_character() {
        for text in [
            r#""\ud83c""#,
            r#""\udf89""#,
            r#""\ud83c\u0041""#,
            r#""\ud83cx""#,
        ] {
            let Some(Json::Text(read)) = Json::parse(text) else {
                panic!("{text} is a string")
            };
            assert!(read.starts_with('\u{fffd}'), "{text}");
        }
    }

    #[test]
    fn truthy_scalars_print_as_in_javascript() {
        for (text, want) in [
            ("\"\"", None),
            ("0", None),
            ("-0.0", None),
            ("false", None),
            ("null", None),
            ("[]", None),
            ("42", Some("42")),
            ("0.5", Some("0.5")),
            ("true", Some("true")),
            ("\"0\"", Some("0")),
        ] {
            assert_eq!(Json::parse(text).unwrap().truthy_text(), want, "{text}");
        }
    }
}
