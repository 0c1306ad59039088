//! Mistakes that people make in the addresses of ads: each is found, by its rule and at its place, and mended.

use smart_script_ad_url::{Kind, RULES, check, mend};

/// An address, what is found in it, and the address after that. `…` stands for what a right address ends with.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

const REST: &str = "af_c_id=__CAMPAIGN_ID__";

const CASES: &[Case] = &[
    // The six mistakes that were seen in public.
    (
        "https://brand.example/?pid=tiktokweb_int&c=_CAMPAIGN_NAME_&…",
        &[("macro-underscores", "_CAMPAIGN_NAME_")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&af_ad=__AD_NAME__&…",
        &[("unknown-macro", "__AD_NAME__")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_ad=__CID_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb&c=x&…",
        &[("wrong-media-source", "tiktokweb")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&ttclid=__CALLBACK_PARAM__&…",
        &[("click-id-macro", "ttclid=__CALLBACK_PARAM__")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c={{campaign.name}}&…",
        &[("foreign-macro", "{{campaign.name}}")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=null&c=x&…",
        &[("missing-media-source", "pid=null")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    // Macros.
    (
        "https://brand.example/?pid=tiktokweb_int&c=__campaign_name__&…",
        &[("lower-case-macro", "__campaign_name__")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=%5F%5FCAMPAIGN_NAME%5F%5F&…",
        &[("encoded-macro", "%5F%5FCAMPAIGN_NAME%5F%5F")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=%7B%7Bcampaign.name%7D%7D&…",
        &[("foreign-macro", "%7B%7Bcampaign.name%7D%7D")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&af_adset={adgroupid}&…",
        &[("foreign-macro", "{adgroupid}")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_adset=__AID_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&tag=__BANANA__&…",
        &[("unknown-macro", "__BANANA__")],
        "https://brand.example/?pid=tiktokweb_int&c=x&tag=__BANANA__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c={campaign}&…",
        &[("placeholder", "{campaign}")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    // The media source.
    (
        "https://brand.example/?pid=tiktokglobal_int&c=x&…",
        &[("wrong-media-source", "tiktokglobal_int")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=TikTokWeb_int&c=x&…",
        &[("wrong-media-source", "TikTokWeb_int")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=newsletter&c=x&af_c_id=1",
        &[("wrong-media-source", "newsletter")],
        "https://brand.example/?pid=newsletter&c=x&af_c_id=1",
    ),
    (
        "https://brand.example/?c=x&…",
        &[("missing-media-source", "")],
        "https://brand.example/?c=x&…&pid=tiktokweb_int",
    ),
    (
        "https://brand.example/game",
        &[("missing-media-source", ""), ("missing-parameter", ""), ("missing-parameter", "")],
        "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__",
    ),
    // How an address is written.
    (
        "http://brand.example/?pid=tiktokweb_int&c=x&…",
        &[("http", "http")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "brand.example/?pid=tiktokweb_int&c=x&…",
        &[("missing-scheme", "")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "htps://brand.example/?pid=tiktokweb_int&c=x&…",
        &[("not-an-address", "htps")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        " https://brand.example/?pid=tiktokweb_int&c=summer sale&…",
        &[("space", " "), ("space", " ")],
        "https://brand.example/?pid=tiktokweb_int&c=summer%20sale&…",
    ),
    (
        "https://brand.example/?pid= tiktokweb_int &c=x&…",
        &[("space", " "), ("space", " ")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=“tiktokweb_int”&c=x&…",
        &[("smart-quote", "“"), ("smart-quote", "”")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int\u{200b}&c=x&…",
        &[("invisible-character", "\u{200b}")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int%E2%80%8B&c=x&…",
        &[("invisible-character", "%E2%80%8B")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&amp;c=x&amp;…",
        &[("html-entity", "&amp;"), ("html-entity", "&amp;")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&#38;c=x&…",
        &[("html-entity", "&#38;")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?lang=de?pid=tiktokweb_int&c=x&…",
        &[("second-question-mark", "?")],
        "https://brand.example/?lang=de&pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/??pid=tiktokweb_int&c=x&…",
        &[("second-question-mark", "?")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/game&pid=tiktokweb_int&c=x&…",
        &[("missing-question-mark", "&")],
        "https://brand.example/game?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/#/game?pid=tiktokweb_int&c=x&…",
        &[("behind-fragment", "?pid=tiktokweb_int&c=x&…")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…#/game",
    ),
    (
        "https://brand.example/?lang=de#pid=tiktokweb_int&c=x&…",
        &[("behind-fragment", "#pid=tiktokweb_int&c=x&…")],
        "https://brand.example/?lang=de&pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=summer%2520sale&…",
        &[("double-encoding", "%2520")],
        "https://brand.example/?pid=tiktokweb_int&c=summer%20sale&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=50%&…",
        &[("bad-escape", "%")],
        "https://brand.example/?pid=tiktokweb_int&c=50&…",
    ),
    (
        "https%3A%2F%2Fbrand.example%2F%3Fpid%3Dtiktokweb_int%26c%3Dx%26af_c_id%3D1",
        &[("double-encoding", "https%3A%2F%2Fbrand.example%2F%3Fpid%3Dtiktokweb_int%26c%3Dx%26af_c_id%3D1")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=1",
    ),
    ("", &[("not-an-address", "")], ""),
    ("summer campaign", &[("not-an-address", "summer campaign"), ("space", " ")], "summer campaign"),
    ("mailto:me@brand.example", &[("not-an-address", "mailto")], "mailto:me@brand.example"),
    // Signs in the place of others.
    (
        "https://brand.example/?pid=tiktokweb_int%26c=x%26af_ad=y&…",
        &[("escaped-separator", "%26"), ("escaped-separator", "%26")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_ad=y&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int;c=x\\u0026af_ad=y,…",
        &[("escaped-separator", ";"), ("escaped-separator", "\\u0026"), ("escaped-separator", ",")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_ad=y&…",
    ),
    (
        "https://brand.example/?pid%3Dtiktokweb_int&c%3Dx&…",
        &[("escaped-separator", "%3D"), ("escaped-separator", "%3D")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/game%3Fpid=tiktokweb_int&c=x&…",
        &[("missing-question-mark", "%3F")],
        "https://brand.example/game?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/game/pid=tiktokweb_int&c=x&…",
        &[("missing-question-mark", "/")],
        "https://brand.example/game?pid=tiktokweb_int&c=x&…",
    ),
    (
        "(https://brand.example/?pid=tiktokweb_int&c=x&…)",
        &[("smart-quote", "(")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://https://brand.example/?pid=tiktokweb_int&c=x&…",
        &[("not-an-address", "https://")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://store.steampowered.com/app/440/?pid=tiktokweb_int",
        &[("store-page", "https://store.steampowered.com/app/440/?pid=tiktokweb_int")],
        "https://store.steampowered.com/app/440/?pid=tiktokweb_int",
    ),
    // A macro that isn't the parameter's, one whose words are parted, and one that has signs beside it.
    (
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_ID__&…",
        &[("other-macro", "__CAMPAIGN_ID__")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_ID__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=web___CAMPAIGN-NAME__&…",
        &[("unknown-macro", "__CAMPAIGN-NAME__")],
        "https://brand.example/?pid=tiktokweb_int&c=web___CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN%20NAME__&…",
        &[("unknown-macro", "__CAMPAIGN%20NAME__")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=**CAMPAIGN_NAME**&af_ad_id=__CID__?&…",
        &[
            ("forbidden-character", "**CAMPAIGN_NAME**"),
            ("macro-underscores", "CAMPAIGN_NAME"),
            ("forbidden-character", "?"),
        ],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_ad_id=__CID__&…",
    ),
    // What nobody sees, in escapes.
    (
        "https://brand.example/?pid=tiktokweb_int%20&c=a%0Ab&…",
        &[("wrong-media-source", "tiktokweb_int%20"), ("invisible-character", "%0A")],
        "https://brand.example/?pid=tiktokweb_int&c=ab&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=a%25252520b&…",
        &[("double-encoding", "%2525")],
        "https://brand.example/?pid=tiktokweb_int&c=a%20b&…",
    ),
    (
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%25253A%25252F%25252Fcdn.example%25252Fa.apk%20",
        &[("redirect-encoded-twice", "https%25253A%25252F%25252Fcdn.example%25252Fa.apk%20")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2Fcdn.example%2Fa.apk",
    ),
    (
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2F",
        &[("redirect-not-https", "https%3A%2F%2F")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2F",
    ),
    // Links for PC need these.
    (
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=&af_r=",
        &[("missing-campaign-id", "af_campaign_id="), ("missing-redirect", "af_r=")],
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=__CAMPAIGN_ID__&af_r=",
    ),
    // With what TikTok usually puts there.
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=tt_web___CAMPAIGN_ID__",
        &[("too-long", "tt_web___CAMPAIGN_ID__")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=tt_web___CAMPAIGN_ID__",
    ),
    // Parameters.
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&AF_ADSET=y&…",
        &[("misspelled-name", "AF_ADSET")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_adset=y&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&af_adste=y&…",
        &[("misspelled-name", "af_adste")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_adset=y&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&c=x&…",
        &[("repeated", "c=x")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&c=y&…",
        &[("repeated", "c=y")],
        "https://brand.example/?pid=tiktokweb_int&c=x&c=y&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=&…",
        &[("empty-value", "c=")],
        "https://brand.example/?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=sale!%3A50&…",
        &[("forbidden-character", "!%3A")],
        "https://brand.example/?pid=tiktokweb_int&c=sale__50&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&af_channel=a_very_long_name_of_a_channel&…",
        &[("too-long", "a_very_long_name_of_a_channel")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_channel=a_very_long_name_of_a_channel&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=__CAMPAIGN_ID__-__AID__",
        &[("too-long", "__CAMPAIGN_ID__-__AID__")],
        "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=__CAMPAIGN_ID__-__AID__",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&ttclid=E.C.P.abc&…",
        &[("fixed-click-id", "ttclid=E.C.P.abc")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?pid=tiktokweb_int&c=x&ttclid=__CLICKID__&…",
        &[("click-id-twice", "ttclid=__CLICKID__")],
        "https://brand.example/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://brand.example/?utm_source=tiktok&pid=tiktokweb_int&c=x&…",
        &[("utm-twice", "utm_source=tiktok")],
        "https://brand.example/?utm_source=tiktok&pid=tiktokweb_int&c=x&…",
    ),
    // AppsFlyer's links.
    (
        "https://brand.onelink.me/?pid=tiktokweb_int&c=x&…",
        &[("onelink-template", "/")],
        "https://brand.onelink.me/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://impressions.onelink.me/A1b2?pid=tiktokweb_int&c=x&…",
        &[("impression-address", "impressions.onelink.me")],
        "https://impressions.onelink.me/A1b2?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://app.appsflyer.com/?pid=tiktokweb_int&c=x&…",
        &[("app-id", "/")],
        "https://app.appsflyer.com/?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://app.appsflyer.com/{app_id}?pid=tiktokweb_int&c=x&…",
        &[("placeholder", "{app_id}")],
        "https://app.appsflyer.com/{app_id}?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://app.appsflyer.com/com.a?af_media_source=tiktokweb_int&c=x&…",
        &[("other-links-name", "af_media_source")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&…",
    ),
    (
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2Fs.example%2F",
        &[("other-links-name", "pid"), ("other-links-name", "c"), ("other-links-name", "af_c_id")],
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=1\
         &af_r=https%3A%2F%2Fs.example%2F",
    ),
    (
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/Steam/1?af_media_source=tiktokweb_int&af_campaign=x&af_r=https%3A%2F%2Fs.example%2F",
        &[("platform", "Steam"), ("missing-campaign-id", "")],
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?af_media_source=tiktokweb_int&af_campaign=x\
         &af_r=https%3A%2F%2Fs.example%2F&af_campaign_id=__CAMPAIGN_ID__",
    ),
    (
        "https://engagements.appsflyer.com/click/steam/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=1&af_r=https%3A%2F%2Fs.example%2F",
        &[("direct-path", "/click/steam/1")],
        "https://engagements.appsflyer.com/click/steam/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=1&af_r=https%3A%2F%2Fs.example%2F",
    ),
    (
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/epic/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=1",
        &[("missing-redirect", "")],
        "https://engagements.appsflyer.com/v1.0/c2s/click/app/epic/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=1",
    ),
    // Where AppsFlyer leads on to.
    (
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=http%3A%2F%2Fcdn.example%2Fa.apk",
        &[("redirect-not-https", "http%3A%2F%2Fcdn.example%2Fa.apk")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2Fcdn.example%2Fa.apk",
    ),
    (
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%253A%252F%252Fcdn.example%252Fa.apk",
        &[("redirect-encoded-twice", "https%253A%252F%252Fcdn.example%252Fa.apk")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2Fcdn.example%2Fa.apk",
    ),
    (
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2Fcdn.example%2Fa%23top",
        &[("redirect-fragment", "%23top")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2Fcdn.example%2Fa",
    ),
    (
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https://cdn.example/a#top",
        &[("redirect-fragment", "#top")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https://cdn.example/a",
    ),
    (
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_r=https://s.example/?a=1&b=2&af_c_id=1",
        &[("redirect-not-encoded", "https://s.example/?a=1&b=2")],
        "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_r=https%3A%2F%2Fs.example%2F%3Fa%3D1%26b%3D2&af_c_id=1",
    ),
];

fn whole(text: &str) -> String {
    text.replace('…', REST)
}

#[test]
fn each_is_found_and_mended() {
    let mut wrong = Vec::new();
    for (url, findings, repaired) in CASES {
        let url = whole(url);
        let checked = check(&url);
        let units: Vec<u16> = url.encode_utf16().collect();
        let found: Vec<_> = checked
            .findings
            .iter()
            .map(|it| (it.rule, String::from_utf16(&units[it.at..it.at + it.length]).unwrap()))
            .collect();
        let wanted: Vec<_> = findings.iter().map(|it| (it.0, whole(it.1))).collect();
        if found != wanted || checked.repaired != whole(repaired) {
            wrong.push(format!(
                "{url}\nfound  {found:?}\nwanted {wanted:?}\n{}\n{}",
                checked.repaired,
                whole(repaired)
            ));
        }
        assert_eq!(check(&checked.repaired).repaired, checked.repaired, "{url}");
        for finding in &checked.findings {
            assert!(
                finding.message.ends_with('.') || finding.message.contains("%2F…"),
                "{}",
                finding.message
            );
            assert!(!finding.source.is_empty() && finding.source_url.starts_with("https://"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_rule_has_a_case() {
    let long = format!("https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=1&x={}", "y".repeat(2000));
    let found: Vec<_> = CASES
        .iter()
        .flat_map(|it| it.1)
        .map(|it| it.0)
        .chain(check(&long).findings.iter().map(|it| it.rule))
        .collect();
    let missing: Vec<_> = RULES.iter().map(|it| it.id).filter(|it| !found.contains(it)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn right_addresses_have_no_findings() {
    for (url, kind) in [
        (
            "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&af_adset=__AID_NAME__&af_adset_id=__AID__&af_ad=__CID_NAME__&af_ad_id=__CID__",
            Kind::LandingPage,
        ),
        (
            "https://brand.example/?pid=tiktokweb_int&c=web___CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&lang=de#trailer",
            Kind::LandingPage,
        ),
        (
            "https://brand.example/?pid=tiktokweb_int&c=web___CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__#/game",
            Kind::LandingPage,
        ),
        (
            "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__",
            Kind::OneLink,
        ),
        (
            "https://app.appsflyer.com/id123?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__",
            Kind::SinglePlatform,
        ),
        (
            "https://app.appsflyer.com/com.a?pid=tiktokweb_int&c=x&af_c_id=1&af_r=https%3A%2F%2Fcdn.example%2Fa.apk%3Fv%3D1",
            Kind::Apk,
        ),
        (
            "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?af_media_source=tiktokweb_int&af_campaign=x&af_campaign_id=1&af_r=https%3A%2F%2Fs.example%2F%3Fu%3Da%2520b",
            Kind::Direct,
        ),
        // What is a page's own, or somebody else's address.
        ("https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=1#/game?level=2&x=1", Kind::LandingPage),
        (
            "https://brand.example/?next=/y?z=1&pid=tiktokweb_int&c=x&af_c_id=1&go=https://x.example/y?z=1",
            Kind::LandingPage,
        ),
        (
            "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=1&go=https%3A%2F%2Fx.example%2F%3Fq%3Da%2520b",
            Kind::LandingPage,
        ),
        (
            "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=1&filter={x}&variant=__control__&C=2&os=_os_",
            Kind::LandingPage,
        ),
        (
            "https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=1&deep_link_value=%7B%22a%22%3A1%7D",
            Kind::LandingPage,
        ),
        ("https://brand.example/?pid=tiktokweb_int&c=👨\u{200d}👩\u{200d}👧&af_c_id=1", Kind::LandingPage),
        ("https://brand.example/?pid=tiktokweb_int&c=نص\u{200c}متن&af_c_id=1", Kind::LandingPage),
        ("https://brand.example/?pid=tiktokweb_int&c=x&af_c_id=1&af_sub1=__CLICKID__", Kind::LandingPage),
    ] {
        let checked = check(url);
        assert_eq!((checked.findings, checked.kind, checked.ok), (vec![], kind, true), "{url}");
        assert_eq!(checked.repaired, url);
    }
}

#[test]
fn findings_can_be_mended_one_by_one() {
    let mut url = "http://brand.example/game?pid=null&c=_CAMPAIGN_NAME_".to_owned();
    for _ in 0..4 {
        assert!(!check(&url).findings.is_empty(), "{url}");
        url = mend(&url, 0);
    }
    assert_eq!(
        url,
        "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__"
    );
    assert_eq!(mend("https://brand.example", 0), "https://brand.example?pid=tiktokweb_int");
    assert_eq!(mend(&url, 7), url);
}
