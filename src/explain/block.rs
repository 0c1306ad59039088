//! What is wrong in a JSON block that can't be read.

use serde::de::IgnoredAny;

use super::notes::Notes;

/// How much of a line is shown in front of the mistake, and behind it, in bytes.
const AROUND: usize = 24;

/// Notes where the text of a block stops being JSON, what is there, and what to write instead.
pub(super) fn check(text: &str, notes: &mut Notes) {
    const PATH: &str = "<script data-smart-script>";
    let Err(error) = serde_json::from_str::<IgnoredAny>(text) else {
        notes.add(PATH, "the block is left out, as this browser doesn't take it for JSON");
        return;
    };
    let bytes = text.as_bytes();
    let lines_before = bytes.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    let start: usize = lines_before.map(|line| line.len() + 1).sum();
    let mut at = (start + error.column().saturating_sub(1)).min(bytes.len());
    let said = error.to_string();
    let is = |part: &str| said.contains(part);
    let before = bytes[..at].iter().rposition(|byte| !byte.is_ascii_whitespace());
    let (what, instead) = if let Some(comma) = before.filter(|before| bytes[*before] == b',')
        && matches!(bytes.get(at), Some(b'}' | b']'))
    {
        // It is noticed at what comes behind it.
        at = comma;
        ("a comma behind the last item", "take it off")
    } else if is("EOF") {
        at = bytes.len();
        ("it ends too early", "a bracket, a brace or a quotation mark is not closed")
    } else if is("control character") {
        ("a line ends within a text", "close the quotation mark, or write the line's end as \\n")
    } else if is("escape") {
        ("a backslash that means nothing", "write one in a text as \\\\")
    } else {
        match bytes.get(at) {
            Some(b'\'') => ("a single quotation mark", "write double ones (\")"),
            Some(b'/' | b'#') => ("a comment", "JSON has none: take it out"),
            // Typographic quotation marks begin with this byte.
            Some(0xE2) => ("a typographic quotation mark", "write straight ones (\")"),
            _ if is("key must be a string") || is("expected ident") || is("expected value") => (
                "something without quotation marks",
                "write names and texts in double ones; numbers, true, false and null go without",
            ),
            _ if is("expected `,`") => ("no comma", "write one, or a quotation mark within a text as \\\""),
            _ if is("expected `:`") => ("no colon", "write one behind each name"),
            _ if is("trailing characters") => ("something behind the end", "the block is a single object"),
            _ => ("something that JSON does not have", "compare it with the example in the documentation"),
        }
    };
    let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    let before = bytes[..at].rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let column = String::from_utf8_lossy(before).chars().count() + 1;
    let shown = shown(before, &bytes[at..]);
    notes.add(
        PATH,
        format!(
            "the block is left out, as it is no JSON: {what} in line {line}, column {column}: {shown}; {instead}"
        ),
    );
}

/// What is on the line before and behind a mistake, with an arrow in between.
fn shown(before: &[u8], behind: &[u8]) -> String {
    let behind = behind.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let (first, last) = (before.len().saturating_sub(AROUND), behind.len().min(AROUND));
    let plain = |part: &[u8]| String::from_utf8_lossy(part).into_owned();
    let [start, end] = [first > 0, last < behind.len()].map(|is_cut| if is_cut { "…" } else { "" });
    let (before, behind) = (plain(&before[first..]), plain(&behind[..last]));
    [start, before.trim_ascii_start(), " → ", behind.trim_ascii_end(), end].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_where_what_and_what_instead() {
        for (text, place, shown, instead) in [
            ("{\"preset\": \"tiktok\",\n}", "line 1, column 20", "\"tiktok\" → ,", "take it off"),
            ("{\"a\": 1,}", "line 1, column 8", "{\"a\": 1 → ,}", "take it off"),
            ("{'a': 1}", "line 1, column 2", "{ → 'a': 1}", "double ones (\")"),
            ("{a: 1}", "line 1, column 2", "{ → a: 1}", "names and texts in double ones"),
            ("{\n  // mine\n  \"a\": 1}", "line 2, column 3", " → // mine", "a comment"),
            ("{“a”: 1}", "line 1, column 2", "{ → “a”: 1}", "straight ones"),
            ("{\"a\": 1 \"b\": 2}", "line 1, column 9", "{\"a\": 1  → \"b\": 2}", "no comma"),
            ("{\"a\": \"x\n\"}", "line 1, column 8", "→", "close the quotation mark"),
            ("{\"a\": 1", "line 1, column 8", "{\"a\": 1 →", "is not closed"),
            ("{} {}", "line 1, column 4", "{}  → {}", "a single object"),
            ("", "line 1, column 1", "→", "is not closed"),
            ("{\"a\": undefined}", "line 1, column 7", "→ undefined", "true, false and null"),
            ("{\"a\": \"\\d\"}", "line 1, column 9", "→", "backslash"),
        ] {
            let mut notes = Notes::default();
            check(text, &mut notes);
            let [note] = &notes.0[..] else { panic!("{text}: {notes:?}") };
            for want in [place, shown, instead] {
                assert!(note.message.contains(want), "{text}: {}", note.message);
            }
        }
    }

    #[test]
    fn any_text_is_explained() {
        for text in ["\u{0}", "é{", "[\"\u{ffff}", &"[".repeat(100_000), &format!("{{\"{}", "é".repeat(50))]
        {
            let mut notes = Notes::default();
            check(text, &mut notes);
            assert_eq!(notes.0.len(), 1);
        }
    }
}
