//! The nearest of some names to one that isn't among them.

use strsim::osa_distance;

/// The most letters of a name that are compared; none that is known has as many.
const MAX_LENGTH: usize = 64;

/// What to add to a sentence about a name or a word that isn't known: a question whether the nearest one was
/// meant, or nothing if none is near. `quote` goes around it.
pub(crate) fn did_you_mean(found: &str, known: &[&str], quote: &str) -> String {
    match nearest(found, known) {
        Some(name) => ["; did you mean ", quote, name, quote, "?"].concat(),
        None => String::new(),
    }
}

/// The name that was most likely meant: one that differs in upper and lower case, in blanks, dashes and
/// underscores, in no more than a third of its letters, or in where it ends.
pub(crate) fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let mut nearest = None;
    let mut least = usize::MAX;
    let found = letters(found);
    for name in known {
        let letters = letters(name);
        let distance = osa_distance(&found, &letters);
        let (short, long) = if found.len() < letters.len() { (&found, &letters) } else { (&letters, &found) };
        let is_near = distance * 3 <= long.len() || (short.len() > 2 && long.starts_with(&**short));
        if is_near && distance < least {
            (nearest, least) = (Some(*name), distance);
        }
    }
    nearest
}

/// Whether two names differ only in what people write in different ways.
pub(crate) fn is_spelled_alike(one: &str, other: &str) -> bool {
    letters(one) == letters(other)
}

/// A name without what people write in different ways, as far as it is compared.
fn letters(name: &str) -> String {
    let name = name.strip_prefix("data-").unwrap_or(name);
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    letters.map(|letter| char::from(letter.to_ascii_lowercase())).take(MAX_LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let known = ["oneLinkURL", "preset", "afParameters", "clickId", "observe", "urlSkipList"];
        for (found, want) in [
            ("one_link", Some("oneLinkURL")),
            ("onelinkUrl", Some("oneLinkURL")),
            ("onelink-url", Some("oneLinkURL")),
            ("Preset", Some("preset")),
            ("pre set", Some("preset")),
            ("presets", Some("preset")),
            ("perset", Some("preset")),
            ("afParamters", Some("afParameters")),
            ("click_id", Some("clickId")),
            ("observer", Some("observe")),
            ("obs", Some("observe")),
            ("colour", None),
            ("c", None),
            ("", None),
            ("\u{0}", None),
        ] {
            assert_eq!(nearest(found, &known), want, "{found}");
        }
        assert_eq!(nearest(&"pr".repeat(1_000_000), &known), None);
        assert_eq!(nearest("data-one-link", &["data-onelink", "data-observe"]), Some("data-onelink"));
        assert_eq!(nearest("tik-tok", &["tiktok"]), Some("tiktok"));
    }
}
