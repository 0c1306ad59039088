//! What is declared of a configuration's objects, for those who check or document configurations: their
//! members, what kind of value each takes, and how it is documented.

/// A member of an object, as it is declared.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// The kind of value that it takes.
    pub wants: Wants,
    /// Whether the object is invalid without it.
    pub is_required: bool,
    /// Whether the package's TypeScript types for pages have it. Those that don't are for servers.
    pub is_for_pages: bool,
    /// The member that means nothing without this one, if there is one.
    #[cfg(feature = "docs")]
    pub needed_by: Option<&'static str>,
    /// Its documentation, line by line, in Markdown, with the feature `docs`; the modules for pages go
    /// without. An example is a line of its own, such as `` Example: `"tiktok"` ``, with the value as it is
    /// written in JavaScript.
    #[cfg(feature = "docs")]
    pub docs: &'static [&'static str],
}

/// The kind of value that a member takes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Wants {
    /// A string.
    Text,
    /// A string or a number.
    Scalar,
    /// A string; a number is taken too, as JavaScript prints it.
    Printed,
    /// An `https:` address, or an `http:` one on this machine.
    Address,
    /// An `https:` address with a OneLink's template after its host.
    Template,
    /// `true` or `false`.
    Flag,
    /// `true`, `false`, or one word.
    FlagOr(&'static str),
    /// A number that isn't negative.
    Number,
    /// A list of numbers.
    Numbers,
    /// A list of strings.
    Texts,
    /// A list of strings, or one string.
    OneOrMany,
    /// An object whose members are strings.
    Map,
    /// One of some words.
    Word(fn() -> DeclaredWords),
    /// A list of some words, or one string that contains them, separated by blanks.
    SomeOf(fn() -> DeclaredWords),
    /// An object with these members.
    Object(fn() -> Declared),
    /// A list of objects with these members.
    Objects(fn() -> Declared),
    /// One of some words, or an object with these members.
    WordOr(fn() -> DeclaredWords, fn() -> Declared),
    /// A string, or an object with these members.
    TextOr(fn() -> Declared),
}

/// An object, as it is declared.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Declared {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its name in the package's TypeScript types.
    pub typescript: &'static str,
    /// Its documentation, line by line, in Markdown, with the feature `docs`.
    #[cfg(feature = "docs")]
    pub docs: &'static [&'static str],
    /// The object whose members it has too, if it extends one.
    pub base: Option<fn() -> Declared>,
    /// Its own members.
    pub fields: &'static [Field],
}

/// A set of words, as it is declared.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeclaredWords {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its name in the package's TypeScript types, or `None` where its words stand in place of a name.
    pub typescript: Option<&'static str>,
    /// Its documentation, line by line, in Markdown, with the feature `docs`.
    #[cfg(feature = "docs")]
    pub docs: &'static [&'static str],
    /// The words, in the order of the variants in Rust.
    pub words: &'static [&'static str],
}

impl Declared {
    /// All members, beginning with those of the base.
    pub fn all_fields(&self) -> Vec<&'static Field> {
        let mut fields = self.base.map_or(Vec::new(), |base| base().all_fields());
        fields.extend(self.fields);
        fields
    }
}
