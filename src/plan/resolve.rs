//! What a rule gives for what came in.

use crate::config::rules::RuleView;
use crate::visit::incoming::Incoming;
use crate::wire::Value;

/// The value that a rule gives: that of its first key that has one, or the override for it; without any, the
/// rule's default.
pub(crate) fn resolve<'a>(rule: RuleView<'a>, incoming: &Incoming<'a>) -> &'a Value<'a> {
    for key in rule.keys().items() {
        let value = incoming.get(key.text());
        if !value.is_none() {
            return rule.overridden(value);
        }
    }
    rule.default_value()
}
