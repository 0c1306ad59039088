//! Macros that an ad network has left as they are, such as `__CAMPAIGN_NAME__` in an ad's preview.

/// Whether a value, such as a campaign's name, is a macro that the ad network has left as it is: a name in
/// upper or lower case, of letters, digits and underscores, between two underscores on each side.
pub(crate) fn is_macro(value: &[u8]) -> bool {
    value.len() > 4
        && value.starts_with(b"__")
        && value.ends_with(b"__")
        && value.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::is_macro;

    #[test]
    fn macros_are_told_from_names() {
        for text in ["__campaign_name__", "__CID__", "__Aid_Name__", "__a1__"] {
            assert!(is_macro(text.as_bytes()), "{text}");
        }
        for text in ["", "__", "____", "__a", "a__", "_a_", "__a b__", "x__cid__", "__summer__sale"] {
            assert!(!is_macro(text.as_bytes()), "{text}");
        }
    }
}
