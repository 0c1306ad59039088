//! The kinds of values that members of a configuration's objects can have.

use std::marker::PhantomData;

#[cfg(feature = "explain")]
use super::declaration::Wants;
use super::words::Words;
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

/// Declares a type for each kind: its name, its description, and how decisions read it.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $name:ident, $wants:expr, $view:ty, $read:expr;)*) => {$(
        $(#[doc = $doc])*
        pub(crate) enum $name {}

        impl Kind for $name {
            type View<'a> = $view;

            fn view<'a>(value: &'a Value<'a>) -> $view {
                let read: fn(&'a Value<'a>) -> $view = $read;
                read(value)
            }

            #[cfg(feature = "explain")]
            const WANTS: Wants = $wants;
        }
    )*};
}

kinds! {
    /// A string; any other value reads as an empty one.
    Text, Wants::Text, &'a [u8], |value| value.text();
    /// A string, or a number as JavaScript prints it.
    Scalar, Wants::Scalar, &'a Value<'a>, |value| value;
    /// A string. A number is read too, as JavaScript prints it.
    Printed, Wants::Printed, &'a Value<'a>, |value| value;
    /// An address that browsers count as secure.
    Address, Wants::Address, &'a [u8], |value| value.text();
    /// Where a call to action leads by itself.
    Anchor, Wants::Address, &'a Value<'a>, |value| value;
    /// A OneLink's address.
    Template, Wants::Template, &'a [u8], |value| value.text();
    /// A boolean.
    Flag, Wants::Flag, &'a Value<'a>, |value| value;
    /// A boolean, or `gpc`.
    FlagOrGpc, Wants::FlagOr("gpc"), &'a Value<'a>, |value| value;
    /// A boolean, or `url`.
    FlagOrUrl, Wants::FlagOr("url"), &'a Value<'a>, |value| value;
    /// A number.
    Number, Wants::Number, Option<u64>, |value| value.number();
    /// A list of numbers.
    Numbers, Wants::Numbers, &'a [Value<'a>], |value| value.items();
    /// A list of strings.
    Texts, Wants::Texts, &'a [Value<'a>], |value| value.items();
    /// A list of strings, or one string, which reads as a list with one item.
    OneOrMany, Wants::OneOrMany, &'a Value<'a>, |value| value;
    /// An object whose members are strings, with names that the author chooses.
    Map, Wants::Map, &'a Value<'a>, |value| value;
}

/// One of the words of a type.
pub(crate) struct Word<T>(PhantomData<T>);

impl<T: Words> Kind for Word<T> {
    type View<'a> = &'a [u8];

    fn view<'a>(value: &'a Value<'a>) -> &'a [u8] {
        value.text()
    }

    #[cfg(feature = "explain")]
    const WANTS: Wants = Wants::Word(T::declared);
}

/// A list of some of the words of a type, or one string that has them.
pub(crate) struct SomeOf<T>(PhantomData<T>);

impl<T: Words> Kind for SomeOf<T> {
    type View<'a> = &'a Value<'a>;

    fn view<'a>(value: &'a Value<'a>) -> &'a Value<'a> {
        value
    }

    #[cfg(feature = "explain")]
    const WANTS: Wants = Wants::SomeOf(T::declared);
}

/// A list of objects.
pub(crate) struct Objects<T>(PhantomData<T>);

impl<T: Kind> Kind for Objects<T> {
    type View<'a> = &'a Value<'a>;

    fn view<'a>(value: &'a Value<'a>) -> &'a Value<'a> {
        value
    }

    #[cfg(feature = "explain")]
    const WANTS: Wants = match T::WANTS {
        Wants::Object(declared) => Wants::Objects(declared),
        other => other,
    };
}

/// A string, or an object.
pub(crate) struct TextOr<T>(PhantomData<T>);

impl<T: Kind> Kind for TextOr<T> {
    type View<'a> = &'a Value<'a>;

    fn view<'a>(value: &'a Value<'a>) -> &'a Value<'a> {
        value
    }

    #[cfg(feature = "explain")]
    const WANTS: Wants = match T::WANTS {
        Wants::Object(declared) => Wants::TextOr(declared),
        other => other,
    };
}

/// One of the words of a type, or an object.
pub(crate) struct WordOr<W, T>(PhantomData<(W, T)>);

impl<W: Words, T: Kind> Kind for WordOr<W, T> {
    type View<'a> = &'a Value<'a>;

    fn view<'a>(value: &'a Value<'a>) -> &'a Value<'a> {
        value
    }

    #[cfg(feature = "explain")]
    const WANTS: Wants = match T::WANTS {
        Wants::Object(declared) => Wants::WordOr(W::declared, declared),
        other => other,
    };
}
