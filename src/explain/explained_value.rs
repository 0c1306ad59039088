//! A value that goes out, as it is explained.

use serde::Serialize;

use super::origin::Origin;

/// One parameter that goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExplainedValue {
    /// The outgoing name.
    pub name: String,
    /// The value, decoded.
    pub value: String,
    /// Where it came from.
    pub from: Origin,
}
