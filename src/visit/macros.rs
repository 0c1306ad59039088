//! What stands in the place of a value and is none: macros that an ad network has left as they are, such as
//! `__CAMPAIGN_NAME__` in an ad's preview, and words with which programs write that they have no value.

use crate::text::Parts;

/// How programs write that they have no value.
const NOTHING: &[u8] = b"undefined&null&NaN&None&[object Object]&(not set)&(none)";

/// Whether a value, such as a campaign's name, is a macro that the ad network has left as it is: a name of letters,
/// digits, underscores and dots, in upper or lower case, between two underscores on each side, as TikTok has them
/// (`__CAMPAIGN_NAME__`), or between braces, as Meta and Snapchat (`{{campaign.name}}`) and Google (`{campaignid}`).
pub(crate) fn is_macro(value: &[u8]) -> bool {
    let is_marked = |start: &[u8], end: &[u8]| value.starts_with(start) && value.ends_with(end);
    let (is_tiktok, is_braced) = (is_marked(b"__", b"__"), is_marked(b"{", b"}"));
    let is_part =
        |&byte: &u8| byte.is_ascii_alphanumeric() || byte == b'_' || is_braced && b".{}".contains(&byte);
    value.len() > 4 && (is_tiktok || is_braced) && value.iter().all(is_part)
}

/// Whether a value is a word with which a program has written that it has none, in upper or lower case.
pub(crate) fn is_nothing(value: &[u8]) -> bool {
    Parts(NOTHING).any(|word| word.eq_ignore_ascii_case(value))
}

#[cfg(test)]
mod tests {
    use super::{is_macro, is_nothing};

    #[test]
    fn words_for_nothing_are_told_from_names() {
        for text in ["undefined", "null", "NULL", "NaN", "nan", "[object Object]", "(not set)"] {
            assert!(is_nothing(text.as_bytes()), "{text}");
        }
        for text in ["", "nullify", "undefined_sale", "nan&null", "not set"] {
            assert!(!is_nothing(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn macros_are_told_from_names() {
        for text in
            ["__campaign_name__", "__CID__", "__Aid_Name__", "__a1__", "{{campaign.name}}", "{campaignid}"]
        {
            assert!(is_macro(text.as_bytes()), "{text}");
        }
        for text in [
            "",
            "__",
            "____",
            "__a",
            "a__",
            "_a_",
            "__a b__",
            "x__cid__",
            "__summer__sale",
            "__a.b__",
            "{}",
            "{\"a\":1}",
            "{a}b",
            "summer {2026}",
        ] {
            assert!(!is_macro(text.as_bytes()), "{text}");
        }
    }
}
