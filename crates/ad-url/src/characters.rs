//! Characters that are no part of an address.

/// What is wrong with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Odd {
    /// It separates words or lines.
    Space,
    /// A quotation mark.
    Quote,
    /// Nobody sees it.
    Invisible,
}

/// What is wrong with a character that isn't escaped.
pub(crate) fn odd(character: char) -> Option<Odd> {
    match character {
        ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{a0}' | '\u{1680}' => Some(Odd::Space),
        '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Some(Odd::Space)
        }
        '"' | '«' | '»' | '‹' | '›' | '\u{2018}'..='\u{201f}' | '\u{2032}' | '\u{2033}' | '\u{ff02}' => {
            Some(Odd::Quote)
        }
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' => {
            Some(Odd::Invisible)
        }
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => Some(Odd::Invisible),
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}' => Some(Odd::Invisible),
        _ => None,
    }
}

/// How a character is called in a sentence.
pub(crate) fn named(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '\t' => "a tab".to_owned(),
        '\n' | '\r' => "a line break".to_owned(),
        '\u{a0}' => "a non-breaking space".to_owned(),
        '\u{ad}' => "a soft hyphen".to_owned(),
        '\u{200b}' => "a zero-width space".to_owned(),
        '\u{feff}' => "a byte order mark".to_owned(),
        _ if odd(character) == Some(Odd::Quote) => format!("the quotation mark {character}"),
        _ => format!("the character U+{:04X}", u32::from(character)),
    }
}

/// A text without the characters that are no part of an address.
pub(crate) fn cleaned(text: &str) -> String {
    text.chars().filter(|it| odd(*it).is_none()).collect()
}

/// Whether a character joins others, as in many scripts and pictures: nobody sees it, and everybody would miss it.
pub(crate) fn joins(character: char, previous: char) -> bool {
    is_joiner(character) && !previous.is_ascii() && odd(previous).is_none()
}

/// Whether a character is one that joins others, if there are such.
pub(crate) fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0020}'..='\u{e007f}')
}
