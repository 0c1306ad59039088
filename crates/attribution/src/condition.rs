//! Conditions on the values of an event.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a value of an event has to be for its postback to be sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Condition {
    /// The value's name, such as `af_level`, or `af_revenue` for what was paid.
    pub parameter: String,
    /// How it is compared.
    pub operator: Operator,
    /// With what.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "unknown"))]
    pub value: Value,
}

/// How two values are compared. Numbers, and texts that are numbers, are compared as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub enum Operator {
    /// They are the same.
    #[serde(rename = "=", alias = "==", alias = "equals")]
    Equals,
    /// They are not the same. A value that is missing isn't the same as any.
    #[serde(rename = "!=")]
    Differs,
    /// The event's is more.
    #[serde(rename = ">")]
    More,
    /// The event's is as much or more.
    #[serde(rename = ">=")]
    AtLeast,
    /// The event's is less.
    #[serde(rename = "<")]
    Less,
    /// The event's is as much or less.
    #[serde(rename = "<=")]
    AtMost,
    /// The event's text has the other in it.
    #[serde(rename = "contains")]
    Contains,
}

impl Condition {
    /// Whether a value meets it.
    pub fn is_met_by(&self, found: Option<&Value>) -> bool {
        let Some(found) = found else {
            return self.operator == Operator::Differs;
        };
        let (left, right) = (text(found), text(&self.value));
        let order = match (number(&left), number(&right)) {
            (Some(left), Some(right)) => left.total_cmp(&right),
            _ => left.cmp(&right),
        };
        match self.operator {
            Operator::Equals => order.is_eq(),
            Operator::Differs => order.is_ne(),
            Operator::More => order.is_gt(),
            Operator::AtLeast => order.is_ge(),
            Operator::Less => order.is_lt(),
            Operator::AtMost => order.is_le(),
            Operator::Contains => left.contains(&right),
        }
    }
}

impl std::fmt::Display for Condition {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        let operator = serde_json::to_value(self.operator).unwrap_or_default();
        write!(formatter, "{} {} {}", self.parameter, text(&operator), text(&self.value))
    }
}

/// A text that is a number.
fn number(text: &str) -> Option<f64> {
    // Adding nothing makes -0 and 0 the same.
    text.trim().parse::<f64>().ok().filter(|it| it.is_finite()).map(|it| it + 0.0)
}

/// A value as people write it.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_compared_as_numbers() {
        let is_met = |operator: &str, value: Value, found: Value| {
            let condition: Condition =
                serde_json::from_value(json!({"parameter": "level", "operator": operator, "value": value}))
                    .unwrap();
            condition.is_met_by((!found.is_null()).then_some(&found))
        };
        assert!(is_met(">=", json!(9), json!("10")));
        assert!(!is_met(">", json!(10), json!(10)));
        assert!(is_met("=", json!("gold"), json!("gold")));
        assert!(is_met("contains", json!("old"), json!("gold")));
        assert!(is_met("!=", json!("gold"), Value::Null));
        assert!(!is_met("=", json!("gold"), Value::Null));
        assert!(is_met("<", json!(2.5), json!(2)));
    }
}
