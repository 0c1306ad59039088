//! Texts as bytes: cutting, comparing, writing. They are UTF-8, and what this program looks for in them is
//! ASCII, whose bytes are never part of another character.

pub(crate) mod address;
pub(crate) mod escape;

use smart_script_list::List;

/// Cuts a text in two, before the first occurrence of an ASCII character.
pub(crate) fn cut(text: &[u8], end: u8) -> (&[u8], &[u8]) {
    text.split_at(text.iter().position(|&byte| byte == end).unwrap_or(text.len()))
}

/// The parts of a text before and after the first occurrence of an ASCII character.
pub(crate) fn split(text: &[u8], end: u8) -> (&[u8], &[u8]) {
    let (before, rest) = cut(text, end);
    (before, rest.get(1..).unwrap_or_default())
}

/// Whether two texts are the same. It compares slices, as comparing references to them makes larger wasm.
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    *one == *other
}

/// Whether a text contains an ASCII character.
pub(crate) fn has(text: &[u8], byte: u8) -> bool {
    !cut(text, byte).1.is_empty()
}

/// Appends to a text.
#[inline(never)]
pub(crate) fn push(out: &mut List<u8>, text: &[u8]) {
    out.extend_from_slice(text);
}

/// The non-empty parts of a list with `&` between them: a query's pairs, a table of names.
pub(crate) struct Parts<'a>(pub &'a [u8]);

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        while !self.0.is_empty() {
            let (part, rest) = split(self.0, b'&');
            self.0 = rest;
            if !part.is_empty() {
                return Some(part);
            }
        }
        None
    }
}

/// The names and values of a query or a table, as they are written.
pub(crate) fn pairs(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    Parts(text).map(|pair| split(pair, b'='))
}

/// Reads a number of decimal digits; one above 10^15 counts as 10^15.
pub(crate) fn whole_number(digits: &[u8]) -> Option<u64> {
    let mut number = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = (number * 10 + u64::from(digit - b'0')).min(1_000_000_000_000_000);
    }
    (!digits.is_empty()).then_some(number)
}

/// Writes a number. The standard library's formatting would weigh 1.5 KB.
pub(crate) fn push_number(out: &mut List<u8>, number: u64) {
    if number > 9 {
        push_number(out, number / 10);
    }
    out.push(b'0' + (number % 10) as u8);
}

/// The digits of base 16.
pub(crate) const HEX: &[u8; 16] = b"0123456789ABCDEF";
