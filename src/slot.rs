//! The things a rule can give a value for, whatever a family of links calls them.

/// One of them. Behind `AfSub5` are those the old script has no name for.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) enum Slot {
    MediaSource,
    Campaign,
    Channel,
    Ad,
    AdSet,
    DeepLinkValue,
    AfSub1,
    AfSub2,
    AfSub3,
    AfSub4,
    AfSub5,
    CampaignId,
    AdSetId,
    AdId,
}

impl Slot {
    pub const ALL: [Slot; 14] = [
        Slot::MediaSource,
        Slot::Campaign,
        Slot::Channel,
        Slot::Ad,
        Slot::AdSet,
        Slot::DeepLinkValue,
        Slot::AfSub1,
        Slot::AfSub2,
        Slot::AfSub3,
        Slot::AfSub4,
        Slot::AfSub5,
        Slot::CampaignId,
        Slot::AdSetId,
        Slot::AdId,
    ];
}

/// What a configuration calls each [`Slot`], in the same order.
pub(crate) const SLOT_NAMES: [&str; 14] = [
    "mediaSource",
    "campaign",
    "channel",
    "ad",
    "adSet",
    "deepLinkValue",
    "afSub1",
    "afSub2",
    "afSub3",
    "afSub4",
    "afSub5",
    "campaignId",
    "adSetId",
    "adId",
];

/// AppsFlyer's raw-data slots, which all families call the same.
pub(crate) const AF_SUBS: [(&str, Slot); 5] = [
    ("af_sub1", Slot::AfSub1),
    ("af_sub2", Slot::AfSub2),
    ("af_sub3", Slot::AfSub3),
    ("af_sub4", Slot::AfSub4),
    ("af_sub5", Slot::AfSub5),
];
