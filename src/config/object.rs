//! How the objects of a configuration are declared. Each is declared once, with `object!`, which makes of the
//! declaration
//!
//! - a view, such as `ConfigView`, from which decisions read: a pointer to the value on the wire, whose
//!   methods look members up by name,
//! - the type for callers in Rust, such as `Config`, with JSON's names for serde and a setter for each
//!   member,
//! - [`Field`](super::declaration::Field)s that describe it to the checks in [`explain`](crate::explain), and
//!   to the test that writes the package's TypeScript types.

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
            $(#[needed_by = $needed_by:literal])?
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
                pub fn $required(self) -> <$required_kind as crate::config::kinds::Kind>::View<'a> {
                    <$required_kind as crate::config::kinds::Kind>::view(self.0.get($required_json.as_bytes()))
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
                pub fn $field(self) -> <$kind as crate::config::kinds::Kind>::View<'a> {
                    <$kind as crate::config::kinds::Kind>::view(self.0.get($json.as_bytes()))
                }
            )*
        }

        impl crate::config::kinds::Kind for $view<'static> {
            type View<'a> = $view<'a>;

            fn view<'a>(value: &'a crate::wire::Value<'a>) -> $view<'a> {
                $view(value)
            }

            #[cfg(feature = "explain")]
            const WANTS: crate::config::declaration::Wants = crate::config::declaration::Wants::Object(Self::declared);
        }

        #[cfg(feature = "explain")]
        impl $view<'static> {
            /// Describes it.
            pub fn declared() -> crate::config::declaration::Declared {
                use crate::config::declaration::{Declared, Field};
                use crate::config::kinds::Kind;
                #[allow(unused_mut, unused_assignments, reason = "not every object has a base")]
                let mut base: Option<fn() -> Declared> = None;
                $(base = Some(<$base_view<'static>>::declared);)?
                const FIELDS: &[Field] = &[
                    $($(Field {
                        name: $required_json,
                        wants: <$required_kind as Kind>::WANTS,
                        is_required: true,
                        is_for_pages: true,
                        #[cfg(feature = "docs")]
                        needed_by: None,
                        #[cfg(feature = "docs")]
                        docs: &[$($required_doc),*],
                    },)*)?
                    $(Field {
                        name: $json,
                        wants: <$kind as Kind>::WANTS,
                        is_required: false,
                        is_for_pages: [$($for_pages,)? true][0],
                        #[cfg(feature = "docs")]
                        needed_by: [$(Some($needed_by),)? None][0],
                        #[cfg(feature = "docs")]
                        docs: &[$($field_doc),*],
                    },)*
                ];
                Declared {
                    name: stringify!($name),
                    typescript: [$($typescript,)? stringify!($name)][0],
                    #[cfg(feature = "docs")]
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
            pub fn $member(self) -> <$kind as crate::config::kinds::Kind>::View<'a> {
                <$kind as crate::config::kinds::Kind>::view(self.0.get($name.as_bytes()))
            }
        )*}
    };
}

#[cfg(feature = "api")]
pub(crate) use {argument, member};
pub(crate) use {object, view};
