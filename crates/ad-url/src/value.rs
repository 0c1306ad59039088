//! What is written in a value: macros, escapes, and what is left in between.

use std::ops::Range;

use crate::tiktok_macro::{self, Macro};

/// A macro in a value, or what somebody took for one. Places are in the address.
#[derive(Debug, PartialEq)]
pub(crate) struct Written {
    pub at: Range<usize>,
    pub is: Is,
}

/// What something that looks like a macro is.
#[derive(Debug, PartialEq)]
pub(crate) enum Is {
    /// TikTok's, as it has to be.
    Macro(&'static Macro),
    /// TikTok's, in another case.
    OtherCase(&'static Macro),
    /// TikTok's, with another number of underscores.
    Underscores(&'static Macro),
    /// None of TikTok's, with what was probably meant.
    Unknown(Option<&'static Macro>),
    /// One of another network, with TikTok's for the same.
    Foreign(Option<&'static Macro>),
    /// Something that a guide wants filled in.
    Placeholder,
}

/// Macros of Google's whose braces are single, by the beginnings of their names.
const VALUE_TRACK: [&str; 22] = [
    "campaignid",
    "adgroupid",
    "creative",
    "keyword",
    "matchtype",
    "network",
    "device",
    "devicemodel",
    "gclid",
    "gbraid",
    "wbraid",
    "placement",
    "target",
    "targetid",
    "lpurl",
    "adposition",
    "feeditemid",
    "extensionid",
    "loc_physical_ms",
    "loc_interest_ms",
    "random",
    "ignore",
];

/// The longest name of a macro that is looked at.
const LONGEST: usize = 64;

/// The macros in a part of an address, in their order.
pub(crate) fn macros(text: &str, part: Range<usize>) -> Vec<Written> {
    let mut written = braced(text, part.clone());
    let mut from = part.start;
    let mut more = Vec::new();
    for it in &written {
        parted(text, from..it.at.start, &mut more);
        from = it.at.end;
    }
    parted(text, from..part.end, &mut more);
    written.append(&mut more);
    written.sort_by_key(|it| it.at.start);
    from = part.start;
    for it in &written {
        underscored(text, from..it.at.start, &mut more);
        from = it.at.end;
    }
    underscored(text, from..part.end, &mut more);
    written.append(&mut more);
    written.sort_by_key(|it| it.at.start);
    written
}

/// The longest of the marks that a text begins with, as it is written or escaped.
fn mark<'a>(text: &[u8], marks: &[(&'a str, &'a str)]) -> Option<(usize, &'a str)> {
    marks.iter().find_map(|(start, end)| begins(text, start).map(|length| (length, *end)))
}

/// Whether a text begins with what macros of other networks begin with.
fn is_start(text: &[u8]) -> bool {
    ["{", "<", "["].iter().any(|it| begins(text, it).is_some())
}

/// How much of a text is this mark, each character of which may be escaped.
fn begins(bytes: &[u8], mark: &str) -> Option<usize> {
    let mut at = 0;
    for wanted in mark.bytes() {
        let escape = [b'%', HEX[usize::from(wanted >> 4)], HEX[usize::from(wanted & 15)]];
        if bytes.len() >= at + 3 && bytes[at..at + 3].eq_ignore_ascii_case(&escape) {
            at += 3;
        } else if bytes.get(at) == Some(&wanted) {
            at += 1;
        } else {
            return None;
        }
    }
    Some(at)
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Macros in braces and the like, which are those of other networks.
fn braced(text: &str, part: Range<usize>) -> Vec<Written> {
    let marks = [("{{", "}}"), ("${", "}"), ("{", "}"), ("%%", "%%"), ("[[", "]]"), ("<", ">")];
    let mut written = Vec::new();
    let mut at = part.start;
    while at < part.end {
        let rest = &text[at..part.end];
        let first = rest.as_bytes()[0];
        let Some((start, mark_end)) =
            b"{$%[<".contains(&first).then(|| mark(rest.as_bytes(), &marks)).flatten()
        else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let inside = &rest[start..];
        // What is in between is short and has no other marks.
        let mut end = None;
        for (index, byte) in inside.bytes().enumerate().take(LONGEST * 3) {
            if (byte == mark_end.as_bytes()[0] || byte == b'%')
                && begins(&inside.as_bytes()[index..], mark_end).is_some()
            {
                end = Some(index);
                break;
            }
            let is_other = matches!(byte, b'&' | b'?' | b'#') && mark_end != "}";
            if is_other || is_start(&inside.as_bytes()[index..]) {
                break;
            }
        }
        let Some(end) = end.filter(|it| *it > 0) else {
            at += start;
            continue;
        };
        let length = start + end + begins(&inside.as_bytes()[end..], mark_end).unwrap_or_default();
        let name = &inside[..end];
        let is_name = name.bytes().all(|it| it.is_ascii_alphanumeric() || b"_.-: ".contains(&it));
        if mark_end == "}" && (name.contains(['"', '\'']) || name.contains("%22")) {
            // JSON, and no name.
            at += start;
            continue;
        }
        let is = if mark_end == "}" && first != b'$' {
            let plain = name.to_ascii_lowercase();
            if VALUE_TRACK
                .iter()
                .any(|it| plain == *it || plain.strip_prefix(it).is_some_and(|it| it.starts_with(':')))
            {
                Is::Foreign(tiktok_macro::meant(name))
            } else {
                Is::Placeholder
            }
        } else if mark_end == ">" {
            Is::Placeholder
        } else if is_name {
            Is::Foreign(tiktok_macro::meant(name))
        } else {
            at += start;
            continue;
        };
        written.push(Written { at: at..at + length, is });
        at += length;
    }
    written
}

/// Macros whose words are parted by something else than an underscore.
fn parted(text: &str, part: Range<usize>, written: &mut Vec<Written>) {
    let mut at = part.start;
    while let Some(found) = text[at..part.end].find("__") {
        let start = at + found + 2;
        let rest = &text[start..part.end];
        if !rest.starts_with(|it: char| it.is_ascii_alphanumeric()) {
            // Of more underscores than two, the last two belong to the macro.
            at = start - 1;
            continue;
        }
        let is_inside = |it: char| it.is_ascii_alphanumeric() || "_-. +%".contains(it);
        let length = rest
            .char_indices()
            .take(LONGEST)
            .take_while(|it| is_inside(it.1))
            .map(|it| it.0 + it.1.len_utf8());
        let length = length.last().unwrap_or_default();
        let end = rest[..length].find("__").filter(|it| *it > 0);
        let name = &rest[..end.unwrap_or_default()];
        let plain = name.replace("%20", " ").replace("%2520", " ");
        let is_parted = plain.contains(['-', '.', ' ', '+']);
        match tiktok_macro::meant(&plain).filter(|_| is_parted) {
            Some(it) => {
                let end = start + name.len() + 2;
                written.push(Written { at: start - 2..end, is: Is::Unknown(Some(it)) });
                at = end;
            }
            None => at = start,
        }
    }
}

/// Macros between underscores.
fn underscored(text: &str, part: Range<usize>, written: &mut Vec<Written>) {
    let bytes = text.as_bytes();
    let is_word = |it: u8| it.is_ascii_alphanumeric() || it == b'_';
    let mut at = part.start;
    while at < part.end {
        if !is_word(bytes[at]) {
            at += 1;
            continue;
        }
        let mut end = at;
        while end < part.end && is_word(bytes[end]) {
            end += 1;
        }
        // The digits of an escape are no part of a word.
        if at > part.start && bytes[at - 1] == b'%' {
            at = (at + 2).min(end);
        }
        word(text, at..end, written);
        at = end;
    }
}

/// Macros in a run of letters, digits and underscores.
fn word(text: &str, run: Range<usize>, written: &mut Vec<Written>) {
    let first = written.len();
    let bytes = text.as_bytes();
    let mut from = run.start;
    let mut at = run.start;
    while at + 4 < run.end {
        if &bytes[at..at + 2] != b"__" {
            at += 1;
            continue;
        }
        // Of more underscores than two, the last two belong to the macro.
        if bytes[at + 2] == b'_' {
            at += 1;
            continue;
        }
        let start = at + 2;
        let Some(length) = bytes[start..run.end].windows(2).take(LONGEST).position(|it| it == b"__") else {
            break;
        };
        let name = &text[start..start + length];
        let end = start + length + 2;
        let is_whole = at == run.start && end == run.end;
        let is_upper = !name.bytes().any(|it| it.is_ascii_lowercase());
        let is = match tiktok_macro::find(name) {
            Some(it) if it.name == name => Is::Macro(it),
            Some(it) => Is::OtherCase(it),
            None if is_whole || is_upper => Is::Unknown(tiktok_macro::meant(name)),
            None => {
                at = start;
                continue;
            }
        };
        uneven(text, from..at, written);
        written.push(Written { at: at..end, is });
        from = end;
        at = end;
    }
    uneven(text, from..run.end, written);
    // What is in a run is in its order, but for what was found between.
    written[first..].sort_by_key(|it| it.at.start);
}

/// A macro with the wrong number of underscores, if there is one.
fn uneven(text: &str, part: Range<usize>, written: &mut Vec<Written>) {
    let found = &text[part.clone()];
    if found.len() > LONGEST * 2 {
        return;
    }
    let name = found.trim_matches('_');
    let start = part.start + (found.len() - found.trim_start_matches('_').len());
    let has_underscores = name.len() < found.len();
    let is_upper = name.len() > 1 && !name.bytes().any(|it| it.is_ascii_lowercase());
    // `CID` or `os` alone may be a name like any other.
    if let Some(it) = tiktok_macro::find(name).filter(|_| has_underscores || (is_upper && name.contains('_')))
    {
        // A single underscore at one end, beside a macro, joins it to the next.
        let is_around = found.starts_with('_') && found.ends_with('_');
        if is_around || is_upper {
            written.push(Written { at: part, is: Is::Underscores(it) });
        }
        return;
    }
    if has_underscores && found.starts_with('_') && found.ends_with('_') && is_upper {
        if let Some(it) = tiktok_macro::meant(name) {
            written.push(Written { at: part, is: Is::Unknown(Some(it)) });
        }
        return;
    }
    if !name.contains('_') || !name.bytes().any(|it| it.is_ascii_uppercase()) {
        return;
    }
    // Within a longer text, only what is in upper case and has an underscore on each side.
    for it in tiktok_macro::MACROS.iter().filter(|it| it.name.contains('_')) {
        let Some(index) = name.find(it.name) else { continue };
        let (before, after) = (&name[..index], &name[index + it.name.len()..]);
        let before_ends = before.ends_with('_') || (before.is_empty() && found.starts_with('_'));
        let after_begins = after.starts_with('_') || (after.is_empty() && found.ends_with('_'));
        if before_ends && after_begins {
            // Where a text is joined by an underscore, as many are the macro's as it has on its other side.
            let leading = match before.len() - before.trim_end_matches('_').len() {
                0 => start - part.start,
                count => count,
            };
            let trailing = match after.len() - after.trim_start_matches('_').len() {
                0 => part.end - start - name.len(),
                count => count,
            };
            let both = leading.min(trailing);
            let from = start + index - if before.is_empty() { leading } else { both };
            let to = start + index + it.name.len() + if after.is_empty() { trailing } else { both };
            written.push(Written { at: from..to, is: Is::Underscores(it) });
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(value: &str) -> Vec<(&str, String)> {
        macros(value, 0..value.len())
            .into_iter()
            .map(|it| {
                let is = match it.is {
                    Is::Macro(it) => format!("macro {}", it.name),
                    Is::OtherCase(it) => format!("case {}", it.name),
                    Is::Underscores(it) => format!("underscores {}", it.name),
                    Is::Unknown(it) => format!("unknown {}", it.map_or("", |it| it.name)),
                    Is::Foreign(it) => format!("foreign {}", it.map_or("", |it| it.name)),
                    Is::Placeholder => "placeholder".to_owned(),
                };
                (&value[it.at], is)
            })
            .collect()
    }

    #[test]
    fn macros_are_found_as_people_write_them() {
        for (value, wanted) in [
            ("__CAMPAIGN_NAME__", &[("__CAMPAIGN_NAME__", "macro CAMPAIGN_NAME")][..]),
            ("__campaign_name__", &[("__campaign_name__", "case CAMPAIGN_NAME")]),
            ("web___CAMPAIGN_NAME__", &[("__CAMPAIGN_NAME__", "macro CAMPAIGN_NAME")]),
            ("__CAMPAIGN_NAME___web", &[("__CAMPAIGN_NAME__", "macro CAMPAIGN_NAME")]),
            ("__AID____CID__", &[("__AID__", "macro AID"), ("__CID__", "macro CID")]),
            ("__AID__-__cid__", &[("__AID__", "macro AID"), ("__cid__", "case CID")]),
            ("__AD_NAME__", &[("__AD_NAME__", "unknown CID_NAME")]),
            ("__BANANA__", &[("__BANANA__", "unknown ")]),
            ("_CAMPAIGN_NAME_", &[("_CAMPAIGN_NAME_", "underscores CAMPAIGN_NAME")]),
            ("_cid_", &[("_cid_", "underscores CID")]),
            ("__CAMPAIGN_NAME_", &[("__CAMPAIGN_NAME_", "underscores CAMPAIGN_NAME")]),
            ("CAMPAIGN_NAME", &[("CAMPAIGN_NAME", "underscores CAMPAIGN_NAME")]),
            ("_AD_NAME_", &[("_AD_NAME_", "unknown CID_NAME")]),
            ("_CAMPAIGN_NAME__web", &[("_CAMPAIGN_NAME_", "underscores CAMPAIGN_NAME")]),
            ("web__CAMPAIGN_NAME_", &[("_CAMPAIGN_NAME_", "underscores CAMPAIGN_NAME")]),
            ("__CAMPAIGN_NAME_web", &[("__CAMPAIGN_NAME_", "underscores CAMPAIGN_NAME")]),
            ("web_CAMPAIGN_NAME_eu", &[("_CAMPAIGN_NAME_", "underscores CAMPAIGN_NAME")]),
            ("{{campaign.name}}", &[("{{campaign.name}}", "foreign CAMPAIGN_NAME")]),
            ("%7B%7Bcampaign.name%7D%7D", &[("%7B%7Bcampaign.name%7D%7D", "foreign CAMPAIGN_NAME")]),
            ("{{adset.id}}-x", &[("{{adset.id}}", "foreign AID")]),
            ("{campaignid}", &[("{campaignid}", "foreign CAMPAIGN_ID")]),
            ("%%CACHEBUSTER%%", &[("%%CACHEBUSTER%%", "foreign ")]),
            ("{app_id}", &[("{app_id}", "placeholder")]),
            ("{https://Add-your-store-url.com}", &[("{https://Add-your-store-url.com}", "placeholder")]),
            ("summer_web", &[]),
            ("summer__sale__x", &[]),
            ("summer_2026", &[]),
            ("SUMMER_SALE", &[]),
            ("os", &[]),
            ("", &[]),
            ("____", &[]),
            ("100%25", &[]),
        ] {
            let found = found(value);
            let found: Vec<_> = found.iter().map(|(at, is)| (*at, &**is)).collect();
            assert_eq!(found, wanted, "{value}");
        }
    }
}
