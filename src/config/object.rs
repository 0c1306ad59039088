//! How the objects of a configuration are declared. Each is declared once, with `object!`, which makes of the
//! declaration
//!
//! - a view, such as `ConfigView`, from which decisions read: a pointer to the value on the wire, whose
//!   methods look members up by name,
//! - the type for callers in Rust, such as `Config`, with JSON's names for serde and a setter for each
//!   member,
//! - [`Field`]s that describe it to the checks in [`explain`](crate::explain), and to the test that writes
//!   the package's TypeScript types.

use crate::wire::Value;

/// The kind of value that a member of an object has.
pub(crate) trait Kind {
    /// How decisions read it.
    type View<'a>;

    /// Reads the value; one of another kind counts as absent.
    fn view<'a>(value: &'a Value<'a>) -> Self::View<'a>;

    /// How it is described to those who check or document configurations.
    #[cfg(feature = "explain")]
    const WANTS: Wants;
}

/// A member of an object, as it is declared.
#[cfg(feature = "explain")]
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
    /// Its documentation, line by line, in Markdown, with the feature `api`; the modules for pages go
    /// without. An example is a line of its own, such as `` Example: `"tiktok"` ``, with the value as it is
    /// written in JavaScript.
    #[cfg(feature = "api")]
    pub docs: &'static [&'static str],
}

/// The kind of value that a member takes.
#[cfg(feature = "explain")]
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
#[cfg(feature = "explain")]
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Declared {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its name in the package's TypeScript types.
    pub typescript: &'static str,
    /// Its documentation, line by line, in Markdown, with the feature `api`.
    #[cfg(feature = "api")]
    pub docs: &'static [&'static str],
    /// The object whose members it has too, if it extends one.
    pub base: Option<fn() -> Declared>,
    /// Its own members.
    pub fields: &'static [Field],
}

/// A set of words, as it is declared.
#[cfg(feature = "explain")]
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DeclaredWords {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its name in the package's TypeScript types, or `None` where its words stand in place of a name.
    pub typescript: Option<&'static str>,
    /// Its documentation, line by line, in Markdown, with the feature `api`.
    #[cfg(feature = "api")]
    pub docs: &'static [&'static str],
    /// The words, in the order of the variants in Rust.
    pub words: &'static [&'static str],
}

#[cfg(feature = "explain")]
impl Declared {
    /// All members, beginning with those of the base.
    pub fn all_fields(&self) -> Vec<&'static Field> {
        let mut fields = self.base.map_or(Vec::new(), |base| base().all_fields());
        fields.extend(self.fields);
        fields
    }
}

/// Declares an object of a configuration.
macro_rules! object {
    (
        $(#[doc = $doc:literal])*
        $(#[derive($derive:ident)])?
        $(#[typescript = $typescript:literal])?
        pub struct $name:ident / $view:ident $(: $base:ident / $base_view:ident as $base_field:ident)?;
        $(required {$(
            $(#[doc = $required_doc:literal])*
            $required:ident: $required_type:ty = $required_json:literal, $required_kind:ty;
        )*})?
        optional {$(
            $(#[doc = $field_doc:literal])*
            $(#[for_pages = $for_pages:literal])?
            $(#[setter = $setter:ident])?
            $field:ident: $field_type:ty = $json:literal, $kind:ty;
        )*}
    ) => {
        $(#[doc = $doc])*
        ///
        /// Examples are written as in the JavaScript of a page.
        #[cfg(feature = "api")]
        #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize $(, $derive)?)]
        #[non_exhaustive]
        pub struct $name {
            $($(
                $(#[doc = $required_doc])*
                #[serde(rename = $required_json)]
                pub $required: $required_type,
            )*)?
            $(
                #[doc = concat!("The members that it shares with every [`", stringify!($base), "`].")]
                #[serde(flatten)]
                pub $base_field: $base,
            )?
            $(
                $(#[doc = $field_doc])*
                #[serde(rename = $json, skip_serializing_if = "Option::is_none", default)]
                pub $field: Option<$field_type>,
            )*
        }

        #[cfg(feature = "api")]
        impl $name {
            /// Creates one that has its required members only.
            #[must_use]
            #[allow(clippy::new_without_default, reason = "some objects can't do without a member")]
            pub fn new($($($required: impl Into<$required_type>),*)?) -> $name {
                $name {
                    $($($required: $required.into(),)*)?
                    $($base_field: $base::default(),)?
                    $($field: None,)*
                }
            }

            $(
                #[doc = concat!("Sets [`", stringify!($base_field), "`](Self::", stringify!($base_field), ").")]
                #[must_use]
                pub fn $base_field(mut self, value: $base) -> Self {
                    self.$base_field = value;
                    self
                }
            )?

            $(
                #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
                #[must_use]
                pub fn $field(
                    mut self,
                    value: crate::config::object::argument!($field_type $(, $setter)?),
                ) -> Self {
                    self.$field = Some(crate::config::object::member!(value $(, $setter)?));
                    self
                }
            )*
        }

        #[doc = concat!("A [`", stringify!($name), "`] on the wire.")]
        #[derive(Clone, Copy)]
        pub(crate) struct $view<'a>(pub &'a crate::wire::Value<'a>);

        #[allow(dead_code, reason = "some members are read by the page alone")]
        impl<'a> $view<'a> {
            $($(
                $(#[doc = $required_doc])*
                pub fn $required(self) -> <$required_kind as crate::config::object::Kind>::View<'a> {
                    <$required_kind as crate::config::object::Kind>::view(self.0.get($required_json.as_bytes()))
                }
            )*)?
            $(
                #[doc = concat!("As [`", stringify!($base_view), "`].")]
                pub fn $base_field(self) -> $base_view<'a> {
                    $base_view(self.0)
                }
            )?
            $(
                $(#[doc = $field_doc])*
                pub fn $field(self) -> <$kind as crate::config::object::Kind>::View<'a> {
                    <$kind as crate::config::object::Kind>::view(self.0.get($json.as_bytes()))
                }
            )*
        }

        impl crate::config::object::Kind for $view<'static> {
            type View<'a> = $view<'a>;

            fn view<'a>(value: &'a crate::wire::Value<'a>) -> $view<'a> {
                $view(value)
            }

            #[cfg(feature = "explain")]
            const WANTS: crate::config::object::Wants = crate::config::object::Wants::Object(Self::declared);
        }

        #[cfg(feature = "explain")]
        impl $view<'static> {
            /// Describes it.
            pub fn declared() -> crate::config::object::Declared {
                use crate::config::object::{Declared, Field, Kind};
                #[allow(unused_mut, unused_assignments, reason = "not every object has a base")]
                let mut base: Option<fn() -> Declared> = None;
                $(base = Some(<$base_view<'static>>::declared);)?
                const FIELDS: &[Field] = &[
                    $($(Field {
                        name: $required_json,
                        wants: <$required_kind as Kind>::WANTS,
                        is_required: true,
                        is_for_pages: true,
                        #[cfg(feature = "api")]
                        docs: &[$($required_doc),*],
                    },)*)?
                    $(Field {
                        name: $json,
                        wants: <$kind as Kind>::WANTS,
                        is_required: false,
                        is_for_pages: [$($for_pages,)? true][0],
                        #[cfg(feature = "api")]
                        docs: &[$($field_doc),*],
                    },)*
                ];
                Declared {
                    name: stringify!($name),
                    typescript: [$($typescript,)? stringify!($name)][0],
                    #[cfg(feature = "api")]
                    docs: &[$($doc),*],
                    base,
                    fields: FIELDS,
                }
            }
        }
    };
}

/// The type of a setter's argument: anything that converts into the member, unless the declaration says
/// otherwise. A number is taken as it is, as `impl Into<u64>` would take no literal without a suffix.
#[cfg(feature = "api")]
macro_rules! argument {
    ($type:ty) => { impl Into<$type> };
    ($type:ty, exact) => { $type };
    ($type:ty, texts) => { impl IntoIterator<Item = impl Into<String>> };
    ($type:ty, pairs) => { impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> };
}

/// The member that a setter makes of its argument.
#[cfg(feature = "api")]
macro_rules! member {
    ($value:ident) => {
        $value.into()
    };
    ($value:ident, exact) => {
        $value
    };
    ($value:ident, texts) => {
        $value.into_iter().map(Into::into).collect()
    };
    ($value:ident, pairs) => {
        $value.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
    };
}

/// Declares a type with one word for each of its values.
macro_rules! words {
    (
        $(#[doc = $doc:literal])*
        $(#[typescript = $typescript:literal])?
        pub enum $name:ident {$(
            $(#[doc = $word_doc:literal])*
            $variant:ident = $word:literal,
        )*}
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "api", derive(serde::Deserialize, serde::Serialize))]
        #[non_exhaustive]
        #[allow(dead_code, reason = "on the wire they are words")]
        pub enum $name {$(
            $(#[doc = $word_doc])*
            #[cfg_attr(feature = "api", serde(rename = $word))]
            $variant,
        )*}

        #[allow(dead_code, reason = "on the wire they are words")]
        impl $name {
            /// All variants.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Their words in JSON, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word for it in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }

        #[cfg(feature = "api")]
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        #[cfg(feature = "api")]
        impl std::str::FromStr for $name {
            type Err = crate::config::values::UnknownWord;

            /// Reads the word for it in JSON.
            fn from_str(word: &str) -> Result<$name, crate::config::values::UnknownWord> {
                $name::ALL
                    .iter()
                    .copied()
                    .find(|known| known.as_str() == word)
                    .ok_or_else(|| crate::config::values::UnknownWord::new(word, $name::WORDS))
            }
        }

        #[cfg(feature = "api")]
        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.as_str().to_owned()
            }
        }

        #[cfg(feature = "explain")]
        impl crate::config::kinds::Words for $name {
            fn declared() -> crate::config::object::DeclaredWords {
                crate::config::object::DeclaredWords {
                    name: stringify!($name),
                    typescript: [$(Some($typescript),)? None][0],
                    #[cfg(feature = "api")]
                    docs: &[$($doc),*],
                    words: $name::WORDS,
                }
            }
        }

        #[cfg(not(feature = "explain"))]
        impl crate::config::kinds::Words for $name {}
    };
}

/// Declares only the view of an object: one that the program's callers write, and no author of a page.
macro_rules! view {
    (
        $(#[doc = $doc:literal])*
        $view:ident {$($(#[doc = $member_doc:literal])* $member:ident: $kind:ty = $name:literal,)*}
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $view<'a>(pub &'a crate::wire::Value<'a>);

        impl<'a> $view<'a> {$(
            $(#[doc = $member_doc])*
            pub fn $member(self) -> <$kind as crate::config::object::Kind>::View<'a> {
                <$kind as crate::config::object::Kind>::view(self.0.get($name.as_bytes()))
            }
        )*}
    };
}

#[cfg(feature = "api")]
pub(crate) use {argument, member};
pub(crate) use {object, view, words};
