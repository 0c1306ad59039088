//! What is wrong in an address, and what would mend it.

use std::ops::Range;

use serde::Serialize;

use crate::rule::{Certainty, Rule, Severity};

/// Something in an address that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The name of the parameter that it is about; none where it is about the address.
    pub parameter: Option<String>,
    /// Where it begins in the address, counted as JavaScript counts, in units of UTF-16.
    pub at: usize,
    /// How long what was found is, counted in the same way. 0 where something is missing.
    pub length: usize,
    /// What was found, what follows from it, and what to write instead.
    pub message: String,
    /// The page that the rule is from, by its title.
    pub source: &'static str,
    /// That page's address.
    #[serde(rename = "sourceUrl")]
    pub source_url: &'static str,
    /// How sure the rule is.
    pub certainty: Certainty,
    /// What mends it; nothing where only a person knows.
    pub edits: Vec<Edit>,
}

/// A change of an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Edit {
    /// Where it begins, in units of UTF-16.
    pub at: usize,
    /// How much is replaced, in units of UTF-16.
    pub length: usize,
    /// What comes there.
    pub text: String,
}

/// How often a rule is told of in one address. What is mended is all that breaks it.
const MOST_OF_A_RULE: usize = 200;

/// Findings as they are made: places are in bytes.
pub(crate) struct Findings<'a> {
    pub found: Vec<Found>,
    text: &'a str,
    /// Whether anybody reads the messages.
    is_told: bool,
    /// How often each rule was broken.
    counts: Vec<(&'static str, usize)>,
}

/// A finding whose places are in bytes.
pub(crate) struct Found {
    pub rule: &'static Rule,
    pub parameter: Option<String>,
    pub at: Range<usize>,
    pub message: String,
    pub edits: Vec<(Range<usize>, String)>,
}

impl<'a> Findings<'a> {
    pub fn new(text: &'a str, is_told: bool) -> Self {
        Self { found: Vec::new(), text, is_told, counts: Vec::new() }
    }

    /// Adds a finding. The message is only made where somebody reads it.
    pub fn add(
        &mut self,
        rule: &'static Rule,
        parameter: Option<String>,
        at: Range<usize>,
        edits: Vec<(Range<usize>, String)>,
        message: impl FnOnce() -> String,
    ) {
        let is_told = self.is_told && self.count(rule) <= MOST_OF_A_RULE;
        let message = if is_told { message() } else { String::new() };
        self.found.push(Found { rule, parameter, at, message, edits });
    }

    /// Counts that a rule is broken once more.
    fn count(&mut self, rule: &'static Rule) -> usize {
        match self.counts.iter_mut().find(|it| it.0 == rule.id) {
            Some(it) => {
                it.1 += 1;
                it.1
            }
            None => {
                self.counts.push((rule.id, 1));
                1
            }
        }
    }

    /// The address after all changes. Of changes that overlap, only the first is made.
    pub fn mended(&self) -> String {
        let mut edits: Vec<_> = self.found.iter().flat_map(|it| &it.edits).collect();
        // The sort keeps the order of what is put into the same place.
        edits.sort_by_key(|it| (it.0.start, it.0.end));
        let mut mended = String::with_capacity(self.text.len() + 64);
        let mut end = 0;
        let mut last: Option<&(Range<usize>, String)> = None;
        for edit in edits {
            // Two rules may ask for the same.
            if edit.0.start < end || last == Some(edit) {
                continue;
            }
            mended.push_str(&self.text[end..edit.0.start]);
            push_joined(&mut mended, &edit.1);
            end = edit.0.end;
            last = Some(edit);
        }
        mended.push_str(&self.text[end..]);
        mended
    }

    /// The findings as others get them, in the order of their places.
    pub fn told(mut self) -> Vec<Finding> {
        self.found.retain(|it| !it.message.is_empty());
        self.found.sort_by_key(|it| it.at.start);
        let units = Units::of(self.text, &self.found);
        let found = self.found.into_iter().map(|it| Finding {
            rule: it.rule.id,
            severity: it.rule.severity,
            parameter: it.parameter,
            at: units.at(it.at.start),
            length: units.at(it.at.end) - units.at(it.at.start),
            message: it.message,
            source: it.rule.source,
            source_url: it.rule.url,
            certainty: it.rule.certainty,
            edits: it
                .edits
                .into_iter()
                .map(|(range, text)| Edit {
                    at: units.at(range.start),
                    length: units.at(range.end) - units.at(range.start),
                    text,
                })
                .collect(),
        });
        found.collect()
    }
}

/// Appends what an edit says. A parameter that is added begins with `&`, which is right in most places.
fn push_joined(mended: &mut String, text: &str) {
    match text.strip_prefix('&').filter(|it| !it.is_empty()) {
        Some(parameter) if mended.ends_with(['?', '&']) => mended.push_str(parameter),
        Some(parameter) if !mended.contains('?') => {
            mended.push('?');
            mended.push_str(parameter);
        }
        _ => mended.push_str(text),
    }
}

/// Places in a text in units of UTF-16. All that are asked for are counted in one go over the text.
struct Units(Vec<(usize, usize)>);

impl Units {
    fn of(text: &str, found: &[Found]) -> Self {
        let edits = found.iter().flat_map(|it| &it.edits).map(|it| &it.0);
        let ranges = found.iter().map(|it| &it.at).chain(edits);
        let mut places: Vec<_> = ranges.flat_map(|it| [it.start, it.end]).collect();
        places.sort_unstable();
        places.dedup();
        let (mut end, mut units) = (0, 0);
        Self(
            places
                .into_iter()
                .map(|place| {
                    units += text[end..place].encode_utf16().count();
                    end = place;
                    (place, units)
                })
                .collect(),
        )
    }

    fn at(&self, place: usize) -> usize {
        self.0.binary_search_by_key(&place, |it| it.0).map_or(0, |index| self.0[index].1)
    }
}
