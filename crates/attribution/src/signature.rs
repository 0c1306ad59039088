//! What tells that two requests came from the same kind of device.

/// What a user agent says of the device. A browser that hides its version or model says nothing of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Signature {
    system: String,
    version: Option<String>,
    model: Option<String>,
}

impl Signature {
    /// Reads a user agent. One of no known phone is taken as a whole.
    pub fn of(user_agent: &str) -> Self {
        let lower = user_agent.to_lowercase();
        if let Some(device) = ["iphone", "ipad", "ipod"].into_iter().find(|it| lower.contains(it)) {
            return Signature {
                system: "ios".into(),
                version: between(&lower, "os ", " ")
                    .filter(|it| it.starts_with(|c: char| c.is_ascii_digit())),
                model: Some(device.into()),
            };
        }
        if let Some(rest) = lower.split_once("android").map(|(_, rest)| rest) {
            // Chrome says "Android 10; K" on every phone.
            let details = rest.split(')').next().unwrap_or_default();
            let mut parts = details.split(';').map(str::trim);
            let version = parts.next().unwrap_or_default().to_string();
            let model = parts
                .map(|it| it.split(" build").next().unwrap_or_default().trim())
                .find(|it| it.len() > 1 && *it != "wv" && !is_language(it))
                .map(String::from);
            let is_reduced = model.is_none() && details.contains("; k");
            return Signature {
                system: "android".into(),
                version: (!version.is_empty() && !is_reduced).then_some(version),
                model,
            };
        }
        Signature { system: lower, version: None, model: None }
    }

    /// Whether it is a phone's or tablet's.
    pub fn is_phone(&self) -> bool {
        self.system == "ios" || self.system == "android"
    }

    /// All that a browser on the same device may say: the whole, and less.
    pub fn with_less(&self) -> Vec<Signature> {
        let mut all = vec![self.clone()];
        if self.version.is_some() {
            all.push(Signature { version: None, ..self.clone() });
        }
        if self.model.is_some() {
            for index in 0..all.len() {
                all.push(Signature { model: None, ..all[index].clone() });
            }
        }
        all
    }
}

/// Android browsers of long ago say their language between the version and the model.
fn is_language(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 5 && bytes[2] == b'-' || text == "u"
}

fn between(text: &str, start: &str, end: &str) -> Option<String> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split(end).next()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIKTOK: &str = "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A.230803.041; wv) AppleWebKit/537.36 \
        (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 trill_320403 BytedanceWebview/d8a21c6";
    const CHROME: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36";
    const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15";

    #[test]
    fn a_phone_is_told_by_system_version_and_model() {
        let tiktok = Signature::of(TIKTOK);
        assert_eq!((tiktok.version.as_deref(), tiktok.model.as_deref()), (Some("14"), Some("pixel 8")));
        let iphone = Signature::of(IPHONE);
        assert_eq!((iphone.version.as_deref(), iphone.model.as_deref()), (Some("18_5"), Some("iphone")));
    }

    #[test]
    fn chrome_says_less_of_the_same_phone() {
        assert!(Signature::of(TIKTOK).with_less().contains(&Signature::of(CHROME)));
        assert!(!Signature::of(TIKTOK).with_less().contains(&Signature::of(IPHONE)));
        assert!(!Signature::of(TIKTOK).with_less().contains(&Signature::of(&TIKTOK.replace("14", "15"))));
        assert!(
            !Signature::of(TIKTOK)
                .with_less()
                .contains(&Signature::of(&TIKTOK.replace("Pixel 8", "Pixel 9")))
        );
    }

    #[test]
    fn another_agent_is_taken_as_a_whole() {
        assert_eq!(Signature::of("curl/8").with_less(), [Signature::of("CURL/8")]);
        assert_ne!(Signature::of("curl/8"), Signature::of("curl/9"));
        Signature::of("");
        Signature::of("Android");
        Signature::of("iPhone OS ");
    }
}
