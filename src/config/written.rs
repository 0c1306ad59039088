//! Configurations as text that plans read, whoever wrote them.

use std::rc::Rc;

use super::call_to_action::CallToAction;
use super::config::Config;
use super::consent::{ConsentAsker, ConsentFrom, ConsentFromView, ConsentSource};
use crate::wire::Value;
use crate::wire::write::{self, Source, begin, begin_list, copy, end, member};

/// A configuration as plans read it: one that was built in Rust, or one that a page has written in its own way.
#[derive(Clone, Debug, Default)]
pub struct WrittenConfig(Rc<str>);

impl WrittenConfig {
    /// Takes a configuration that is written in the [wire format](crate::wire) already.
    #[must_use]
    pub fn from_wire(text: impl Into<Rc<str>>) -> WrittenConfig {
        WrittenConfig(text.into())
    }

    pub(crate) fn value(&self) -> Value<'_> {
        Value::read(self.0.as_bytes())
    }

    /// The configuration with these links before its own, as the part of a request. With `has_code`, it asks for
    /// a link for QR codes after all others.
    pub(crate) fn with_links(&self, links: &[CallToAction], has_code: bool) -> String {
        let config = self.value();
        let mut wire = begin("");
        for member in config.members() {
            wire += &copy(member);
        }
        wire += &begin_list("links");
        for link in links {
            wire += &member("", link, Source::Author);
        }
        for link in config.get(b"links").items() {
            wire += &copy(link);
        }
        if has_code {
            wire += &(begin("") + &member("code", "true", Source::Author) + &end());
        }
        wire + &end() + &end()
    }

    /// Who answers for the visitor, if anybody does.
    pub(crate) fn consent_asker(&self) -> Option<ConsentAsker> {
        let config = self.value();
        let asker = config.get(b"consentFrom");
        let view = ConsentFromView(asker);
        let source = |word: &[u8]| std::str::from_utf8(word).ok()?.parse::<ConsentSource>().ok();
        if asker.is_text() {
            return Some(source(asker.text())?.into());
        }
        let mut from = ConsentFrom::new(source(view.source())?);
        from.vendor = view.vendor().and_then(|vendor| vendor.try_into().ok());
        let purpose = |purpose: &Value| purpose.number()?.try_into().ok();
        let list = |name: &[u8]| asker.get(name).is_list();
        from.purposes = list(b"purposes").then(|| view.purposes().iter().filter_map(purpose).collect());
        let text = |text: &Value| String::from_utf8_lossy(text.text()).into_owned();
        from.types = list(b"types").then(|| view.types().iter().map(text).collect());
        Some(from.into())
    }

    /// Whether parameters are also found where a person would see them.
    pub(crate) fn repairs(&self) -> bool {
        !self.value().get(b"repairAddresses").is_false()
    }

    /// The same configuration with what an earlier one said of consent, as far as this one doesn't speak of it: what
    /// asks the visitor is not undone by a configuration that leaves it out. One that speaks of consent alone changes
    /// that alone.
    pub(crate) fn with_consent_of(&self, earlier: &WrittenConfig) -> WrittenConfig {
        const ASKS: [&[u8]; 2] = [b"consent", b"consentFrom"];
        const LIMITS: [&[u8]; 1] = [b"limitDataUse"];
        let (config, before) = (&self.value(), &earlier.value());
        let is_of_consent = |name| ASKS.contains(&name) || LIMITS.contains(&name);
        let is_alone = config.is_map() && config.members().iter().all(|member| is_of_consent(member.name));
        let base = if is_alone { earlier } else { self };
        let mut wire = base.0.strip_suffix(&end()).unwrap_or(&base.0).to_owned();
        let speaks = |name: &[u8]| {
            let value = config.get(name);
            !value.is_falsy() || value.is_false() && LIMITS.contains(&name)
        };
        for names in [&ASKS[..], &LIMITS] {
            let source = if names.iter().any(|name| speaks(name)) { config } else { before };
            for said in names.iter().filter_map(|name| source.member(name)) {
                wire += &copy(said);
            }
        }
        WrittenConfig((wire + &end()).into())
    }

    /// The same configuration without links of its own.
    pub(crate) fn without_links(&self) -> WrittenConfig {
        let wire = self.0.strip_suffix(&end()).unwrap_or(&self.0);
        WrittenConfig((wire.to_owned() + &member("links", &(), Source::Author) + &end()).into())
    }
}

impl From<&Config> for WrittenConfig {
    fn from(config: &Config) -> WrittenConfig {
        WrittenConfig(write::value(config, Source::Author).into())
    }
}

impl From<Config> for WrittenConfig {
    fn from(config: Config) -> WrittenConfig {
        WrittenConfig::from(&config)
    }
}
