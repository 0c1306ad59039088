//! Types with one word for each of their values, and the error for words that aren't known.

#[cfg(feature = "explain")]
use super::declaration::DeclaredWords;
#[cfg(feature = "api")]
use crate::explain::nearest::did_you_mean;

/// A type with a word for each of its values.
pub(crate) trait Words {
    /// Describes it.
    #[cfg(feature = "explain")]
    fn declared() -> DeclaredWords;
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
            type Err = crate::config::words::UnknownWord;

            /// Reads the word for it in JSON.
            fn from_str(word: &str) -> Result<$name, crate::config::words::UnknownWord> {
                $name::ALL
                    .iter()
                    .copied()
                    .find(|known| known.as_str() == word)
                    .ok_or_else(|| crate::config::words::UnknownWord::new(word, $name::WORDS))
            }
        }

        #[cfg(feature = "api")]
        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.as_str().to_owned()
            }
        }

        #[cfg(feature = "explain")]
        impl crate::config::words::Words for $name {
            fn declared() -> crate::config::declaration::DeclaredWords {
                crate::config::declaration::DeclaredWords {
                    name: stringify!($name),
                    typescript: [$(Some($typescript),)? None][0],
                    #[cfg(feature = "docs")]
                    docs: &[$($doc),*],
                    words: $name::WORDS,
                }
            }
        }

        #[cfg(not(feature = "explain"))]
        impl crate::config::words::Words for $name {}
    };
}

/// A text that isn't one of the words of a type, such as a platform that isn't known.
#[cfg(feature = "api")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownWord {
    /// The text.
    pub word: String,
    /// The words that there are.
    pub known: &'static [&'static str],
}

#[cfg(feature = "api")]
impl UnknownWord {
    pub(crate) fn new(word: &str, known: &'static [&'static str]) -> UnknownWord {
        UnknownWord { word: word.to_owned(), known }
    }
}

#[cfg(feature = "api")]
impl std::fmt::Display for UnknownWord {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        let hint = did_you_mean(&self.word, self.known, "\"");
        write!(out, "{:?} is unknown; known: {}{hint}", self.word, self.known.join(", "))
    }
}

#[cfg(feature = "api")]
impl std::error::Error for UnknownWord {}

pub(crate) use words;
