//! Values that can be written in more than one way.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A list of texts, which can be written as one text if it has only one.
///
/// ```
/// use smart_script::{OneOrMany, Rule};
/// let one = Rule::new().keys("utm_campaign");
/// let many = Rule::new().keys(["utm_campaign", "cookie:campaign"]);
/// assert_eq!(one.keys, Some(OneOrMany::One("utm_campaign".to_owned())));
/// assert_eq!(many.keys.unwrap().as_slice().len(), 2);
/// ```
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum OneOrMany {
    /// One text, without a list around it.
    One(String),
    /// A list.
    Many(Vec<String>),
}

impl OneOrMany {
    /// The texts; a single one is a list of one.
    #[must_use]
    pub fn as_slice(&self) -> &[String] {
        match self {
            OneOrMany::One(text) => std::slice::from_ref(text),
            OneOrMany::Many(texts) => texts,
        }
    }
}

impl From<&str> for OneOrMany {
    fn from(text: &str) -> OneOrMany {
        OneOrMany::One(text.to_owned())
    }
}

impl From<String> for OneOrMany {
    fn from(text: String) -> OneOrMany {
        OneOrMany::One(text)
    }
}

impl<T: Into<String>> From<Vec<T>> for OneOrMany {
    fn from(texts: Vec<T>) -> OneOrMany {
        texts.into_iter().collect()
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for OneOrMany {
    fn from(texts: [T; N]) -> OneOrMany {
        texts.into_iter().collect()
    }
}

impl<T: Into<String>> FromIterator<T> for OneOrMany {
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> OneOrMany {
        OneOrMany::Many(texts.into_iter().map(Into::into).collect())
    }
}

/// A text, or a number that goes out as text.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Another number.
    Number(f64),
    /// A boolean: `true` goes out as `true`, and `false` counts as no value.
    Flag(bool),
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Scalar {
        Scalar::Text(text.to_owned())
    }
}

impl From<String> for Scalar {
    fn from(text: String) -> Scalar {
        Scalar::Text(text)
    }
}

impl From<i32> for Scalar {
    fn from(number: i32) -> Scalar {
        Scalar::Integer(number.into())
    }
}

impl From<i64> for Scalar {
    fn from(number: i64) -> Scalar {
        Scalar::Integer(number)
    }
}

impl From<f64> for Scalar {
    fn from(number: f64) -> Scalar {
        Scalar::Number(number)
    }
}

impl From<bool> for Scalar {
    fn from(is_true: bool) -> Scalar {
        Scalar::Flag(is_true)
    }
}

/// Declares switches that are off, on, or on under a condition.
macro_rules! switches {
    ($($(#[doc = $doc:literal])* $name:ident, $(#[doc = $variant_doc:literal])* $variant:ident = $word:literal;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            /// Never.
            #[default]
            Off,
            /// Always.
            On,
            $(#[doc = $variant_doc])*
            $variant,
        }

        impl From<bool> for $name {
            fn from(is_on: bool) -> $name {
                if is_on { $name::On } else { $name::Off }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $name::Off => serializer.serialize_bool(false),
                    $name::On => serializer.serialize_bool(true),
                    $name::$variant => serializer.serialize_str($word),
                }
            }
        }

        impl<'a> Deserialize<'a> for $name {
            fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<$name, D::Error> {
                #[derive(Deserialize)]
                #[serde(untagged)]
                enum Written {
                    Flag(bool),
                    Word(Word),
                }
                #[derive(Deserialize)]
                enum Word {
                    #[serde(rename = $word)]
                    Word,
                }
                Ok(match Written::deserialize(deserializer)? {
                    Written::Flag(is_on) => is_on.into(),
                    Written::Word(Word::Word) => $name::$variant,
                })
            }
        }
    )*};
}

switches! {
    /// Whether links and the impression go without ids.
    LimitDataUse,
    /// If the browser sends Global Privacy Control.
    WithPrivacyControl = "gpc";

    /// Whether the script explains what it does.
    Debug,
    /// In a panel, if the page's address contains `smart-script-debug`.
    ByUrl = "url";
}
