/** Why a postback didn't reach TikTok, in words, and the setting that mends it. No browser is needed for that. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fixOf, unmapped } from "../../../www/campaign/fixes.js";

const PURCHASE = {
  event: "af_purchase",
  partnerEvent: "Purchase",
  usersFrom: "this_partner",
  including: "values_and_revenue",
};

const SETTINGS = {
  activated: true,
  advancedPrivacy: false,
  postbacks: { windowDays: 180, events: [PURCHASE] },
};

const including = (including) => ({
  ...SETTINGS,
  postbacks: { ...SETTINGS.postbacks, events: [{ ...PURCHASE, including }] },
});

const refused = (code, message) => ({
  event: "af_purchase",
  partnerEvent: "Purchase",
  isSent: true,
  ok: false,
  answer: { status: 200, body: { code, message } },
});

const unsent = (notSent) => ({ event: "af_purchase", isSent: false, notSent });

const NO_VALUE = "data.0.properties.value: a Purchase needs its value, a number as 9.99.";

/** The postback, the settings, and what has to be said: the words, the button, and the events or the field it changes. */
const CASES = [
  [
    refused(40002, NO_VALUE),
    including("values"),
    /doesn’t send revenue/,
    "Send values and revenue",
    { postbacks: { events: [PURCHASE] } },
  ],
  [refused(40002, NO_VALUE), SETTINGS, /the app reported none/, undefined, undefined],
  [refused(40001, "no permission"), SETTINGS, /pixel/, "Enter the pixel’s id", "pixelId"],
  [
    refused(40002, "event_source_id: it has to be a text"),
    SETTINGS,
    /pixel/,
    "Enter the pixel’s id",
    "pixelId",
  ],
  [refused(40105, "token"), SETTINGS, /token/, "Enter the access token", "accessToken"],
  [
    refused(40002, "data.0.event: unknown"),
    SETTINGS,
    /^TikTok refused it: data\.0\.event/,
    undefined,
    undefined,
  ],
  [
    { ...refused(40002, NO_VALUE), event: null, isOutside: true },
    SETTINGS,
    /^TikTok refused it: data\.0\.properties/,
    undefined,
    undefined,
  ],
  [
    unsent("TikTok isn't activated as a partner, so nothing is told."),
    { ...SETTINGS, activated: false },
    /activated/,
    "Activate the partner",
    { activated: true },
  ],
  [
    unmapped("af_level_achieved", 0),
    SETTINGS,
    /^af_level_achieved isn’t mapped/,
    "Map af_level_achieved",
    {
      postbacks: {
        events: [
          PURCHASE,
          { ...PURCHASE, event: "af_level_achieved", partnerEvent: "ViewContent", including: "none" },
        ],
      },
    },
  ],
  [
    unsent("The event doesn't meet the condition x > 3."),
    SETTINGS,
    /condition/,
    "Look at the conditions",
    "postbacks.events",
  ],
  [
    unsent("The event came 200 days after the install, 20 days outside the postback window of 180 days."),
    SETTINGS,
    /window/,
    "Look at the window",
    "postbacks.windowDays",
  ],
  [
    unsent("The event is told for users from this partner only, and this install is credited to organic."),
    SETTINGS,
    /this partner only/,
    "Send it for users from anywhere",
    { postbacks: { events: [{ ...PURCHASE, usersFrom: "any" }] } },
  ],
];

describe("what mends a postback", () => {
  for (const [postback, settings, words, label, change] of CASES) {
    test(postback.notSent ?? `${postback.answer.body.code}: ${postback.answer.body.message}`, () => {
      const fix = fixOf(postback, settings);
      assert.match(fix.words, words);
      assert.equal(fix.label, label);
      assert.deepEqual(fix.patch ?? fix.field, change);
    });
  }

  test("one that TikTok has taken needs none", () => {
    assert.equal(fixOf({ isSent: true, ok: true }, SETTINGS), null);
  });
});
