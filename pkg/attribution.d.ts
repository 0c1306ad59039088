/** A point in time in UTC: `2026-07-14T14:00:00.000Z`. */
export type Moment = string;

/**
 * Something that happened. What happened at the same time is ordered by `id`, so number these in the order in which they came
 * to be (`000041`, `000042`).
 */
export type Event = Happening & {
    /** Its name, which no other event has. */
    id: string;
    /** When it happened. */
    at: Moment | number;
};

/** A row of the raw data: the columns that aren't empty, in their order. */
export type Row = Record<string, string>;

/** Settings of which some may be left out. */
export type PartialSettings = {
    [Name in keyof Settings]?: Settings[Name] extends unknown[] ? Settings[Name] : Settings[Name] extends object ? Partial<Settings[Name]> : Settings[Name];
};


/**
 * A device that people install apps on.
 */
export interface Device {
    /**
     * Its name.
     */
    id: string;
    /**
     * What it is.
     */
    platform: Platform;
    /**
     * Its user agent.
     */
    userAgent: string;
    /**
     * Its network address.
     */
    ip: string;
    /**
     * Its advertising id: Android's, or Apple's IDFA.
     */
    advertisingId?: string | null;
    /**
     * Whether its owner lets apps track them.
     */
    trackingAllowed?: boolean;
}

/**
 * A launch or an event that has no row.
 */
export interface Unmatched {
    /**
     * The event's name in the ledger.
     */
    id: string;
    /**
     * What was paid, so that it isn't lost.
     */
    revenue: number | null;
    /**
     * In which currency; USD where there is none.
     */
    currency: string | null;
    /**
     * Why it has no row.
     */
    why: string;
}

/**
 * A media source's campaign. Money is in USD, as far as it was paid in USD.
 */
export interface OverviewRow {
    /**
     * The media source, as reports have it.
     */
    mediaSource: string;
    /**
     * The campaign's name.
     */
    campaign: string;
    /**
     * How often a page of it was seen.
     */
    impressions: number;
    /**
     * How often a link of it was clicked.
     */
    clicks: number;
    /**
     * How many installs it is credited for.
     */
    installs: number;
    /**
     * Installs for each click, from 0 to 1.
     */
    conversionRate: number | null;
    /**
     * How many events there were in the apps of those.
     */
    events: number;
    /**
     * What was paid in them.
     */
    revenue: number;
    /**
     * What was paid in other currencies.
     */
    otherRevenue: Record<string, number>;
    /**
     * What it has cost, if a file says so.
     */
    cost: number | null;
    /**
     * What it has cost in other currencies.
     */
    otherCost: Record<string, number>;
    /**
     * The cost of an install.
     */
    costPerInstall: number | null;
    /**
     * Revenue for each dollar of cost.
     */
    returnOnAdSpend: number | null;
}

/**
 * A postback to TikTok's Events API, or why there is none.
 */
export interface Postback {
    /**
     * The name of what it is about, a launch or an event, and which postback of that it is.
     */
    id: string;
    /**
     * That launch's or event's name.
     */
    of: string;
    /**
     * When it is sent.
     */
    time: Moment;
    /**
     * The media source under which it is sent.
     */
    partner: string;
    /**
     * The event in the app: `install`, or its name.
     */
    event: string;
    /**
     * The event's name at TikTok.
     */
    partnerEvent: string;
    /**
     * The install's name.
     */
    install: string;
    /**
     * Why it is sent, or isn't.
     */
    why: string;
    /**
     * Whether it is sent.
     */
    isSent: boolean;
    /**
     * Why it isn't sent, if it isn't.
     */
    notSent: string | null;
    /**
     * The setting that holds it back, by its path, with the member of the event's mapping behind it.
     */
    heldBy: string | null;
    /**
     * What TikTok can't know without: that there is no click id, for example.
     */
    notes: string[];
    /**
     * What had to be assumed for it.
     */
    assumptions: Assumed[];
    /**
     * The request's body.
     */
    body: Record<string, unknown> | null;
}

/**
 * A rule of AppsFlyer's or TikTok's.
 */
export interface Rule {
    /**
     * Its name.
     */
    id: string;
    /**
     * What it says.
     */
    text: string;
    /**
     * The page that it is from, by its title.
     */
    source: string;
    /**
     * That page's address.
     */
    url: string;
    /**
     * How sure it is.
     */
    certainty: Certainty;
}

/**
 * A touch that was considered for an install.
 */
export interface Considered {
    /**
     * Its name.
     */
    touch: string;
    /**
     * Whether it was a click or a view.
     */
    touchType: TouchType;
    /**
     * When it was.
     */
    touchTime: Moment;
    /**
     * The media source, as reports have it.
     */
    mediaSource: string;
    /**
     * How long before the launch it may have been, in ms.
     */
    lookbackMs: number;
    /**
     * What became of it.
     */
    outcome: Outcome;
    /**
     * Why, in a sentence.
     */
    why: string;
}

/**
 * An app of the account.
 */
export interface App {
    /**
     * Its id: the package on Android, `id` and a number on iPhones, the store's id elsewhere.
     */
    id: string;
    /**
     * AppsFlyer's name of its platform.
     */
    platform: string;
    /**
     * What people call it.
     */
    name?: string;
}

/**
 * An app's first launch on a device.
 */
export interface Install {
    /**
     * The launch's name.
     */
    id: string;
    /**
     * The device's id.
     */
    device: string;
    /**
     * The app's id.
     */
    app: string;
    /**
     * What the device is.
     */
    platform: Platform;
    /**
     * When it was launched first.
     */
    time: Moment;
    /**
     * Who is credited, as reports have it; `organic` for nobody.
     */
    mediaSource: string;
    /**
     * Whether for a click or a view.
     */
    touchType: TouchType | null;
    /**
     * How the touch was found to be this device's.
     */
    matchType: MatchType | null;
    /**
     * When the touch was.
     */
    touchTime: Moment | null;
    /**
     * The touch's name.
     */
    touch: string | null;
    /**
     * The campaign's name.
     */
    campaign: string | null;
    /**
     * The campaign's id.
     */
    campaignId: string | null;
    /**
     * The ad set's name.
     */
    adset: string | null;
    /**
     * The ad set's id.
     */
    adsetId: string | null;
    /**
     * The ad's name.
     */
    ad: string | null;
    /**
     * The ad's id.
     */
    adId: string | null;
    /**
     * The channel.
     */
    channel: string | null;
    /**
     * TikTok's click id, as the credited touch had it.
     */
    clickId: string | null;
    /**
     * The credited touch's address.
     */
    originalUrl: string | null;
    /**
     * The credited touch's window: `7d`, `24h`.
     */
    lookback: string | null;
    /**
     * The same in ms.
     */
    lookbackMs: number | null;
    /**
     * Who else has had a part in it, the newest touch first.
     */
    contributors: Contributor[];
    /**
     * Why, in a sentence.
     */
    reason: string;
    /**
     * By which rule.
     */
    rule: Rule;
    /**
     * What had to be assumed for it.
     */
    assumptions: Assumed[];
    /**
     * The touches that were considered, the newest first, and what became of each.
     */
    considered: Considered[];
}

/**
 * An assumption where its effect shows.
 */
export interface Assumed {
    /**
     * Its name.
     */
    id: string;
    /**
     * What is assumed.
     */
    text: string;
    /**
     * The value that is used.
     */
    value: string;
}

/**
 * An event of the app, and what TikTok is told of it.
 */
export interface Mapping {
    /**
     * The event's name in the app, such as `af_purchase`.
     */
    event: string;
    /**
     * Its name at TikTok, such as `Purchase`.
     */
    partnerEvent: string;
    /**
     * Of whose users it is told.
     */
    usersFrom?: UsersFrom;
    /**
     * What is told with it.
     */
    including?: Including;
    /**
     * What its values have to be.
     */
    conditions?: Condition[];
}

/**
 * AppsFlyer's kinds of links.
 */
export type LinkKind = "onelink" | "store" | "direct";

/**
 * Equal priority of views and clicks across platforms.
 */
export interface EqualPriority {
    /**
     * Whether it is on.
     */
    enabled?: boolean;
    /**
     * How many hours before the first launch a view ranks with a click: 1 to 24.
     */
    hours?: number;
}

/**
 * How a touch was found to be a device's.
 */
export type MatchType = "referrer" | "id_matching" | "probabilistic";

/**
 * How sure a rule is.
 */
export type Certainty = "documented" | "excerpt" | "assumed";

/**
 * How two values are compared. Numbers, and texts that are numbers, are compared as numbers.
 */
export type Operator = "=" | "!=" | ">" | ">=" | "<" | "<=" | "contains";

/**
 * Of whose users an event is told.
 */
export type UsersFrom = "this_partner" | "any";

/**
 * Something that had to be assumed.
 */
export interface Assumption {
    /**
     * Its name.
     */
    id: string;
    /**
     * What is assumed, and what is known of it.
     */
    text: string;
    /**
     * The value that is used.
     */
    value: string;
    /**
     * How sure it is: `assumed`, or `excerpt` where a page says so of which only an excerpt is known.
     */
    certainty: Certainty;
}

/**
 * View-through attribution.
 */
export interface ViewThrough {
    /**
     * Whether it is on.
     */
    enabled?: boolean;
    /**
     * How many hours before the first launch a view counts: 1 to 24.
     */
    hours?: number;
}

/**
 * What a device is.
 */
export type Platform = "ios" | "android" | "pc" | "console" | "tv";

/**
 * What a value of an event has to be for its postback to be sent.
 */
export interface Condition {
    /**
     * The value's name, such as `af_level`, or `af_revenue` for what was paid.
     */
    parameter: string;
    /**
     * How it is compared.
     */
    operator: Operator;
    /**
     * With what.
     */
    value: unknown;
}

/**
 * What an [`Event`] was.
 */
export type Happening = { type: "settings"; settings: Settings } | { type: "device"; device: Device } | { type: "touch"; touchType: TouchType; linkKind: LinkKind; url: string; userAgent: string; ip: string; app?: string | null; transactionId?: string | null } | { type: "launch"; device: string; app: string; referrer?: string | null } | ({ type: "event" } & DeviceEvent) | { type: "cost"; rows: CostRow[] };

/**
 * What an ad has cost on a day.
 */
export interface CostRow {
    /**
     * The day, `2026-07-14`.
     */
    date: string;
    /**
     * The media source.
     */
    mediaSource: string;
    /**
     * The campaign's name.
     */
    campaign: string;
    /**
     * The ad set's name.
     */
    adset?: string | null;
    /**
     * The ad's name.
     */
    ad?: string | null;
    /**
     * What was spent.
     */
    cost: number;
    /**
     * In which currency.
     */
    currency: string;
}

/**
 * What became of a touch that was considered.
 */
export type Outcome = "credited" | "contributor" | "outranked" | "outsideWindow" | "notCounted";

/**
 * What became of the events.
 */
export interface Report {
    /**
     * The installs, in the order of their first launches.
     */
    installs: Install[];
    /**
     * The postbacks, and those that aren't sent because of a setting, in their order.
     */
    postbacks: Postback[];
    /**
     * The rows of the raw data, in their order.
     */
    rows: Row[];
    /**
     * What can't be: events before the app's first launch, and what happened on a device that isn't known.
     */
    unmatched: Unmatched[];
}

/**
 * What is set on AppsFlyer's page of TikTok, and what else of the account counts.
 *
 * Source: "TikTok for Business: web-based campaigns",
 * <https://support.appsflyer.com/hc/en-us/articles/40496161157521>.
 */
export interface Settings {
    /**
     * Whether the partner is activated.
     */
    activated?: boolean;
    /**
     * Whether postbacks of iPhones whose owners don't allow tracking go without what tells of the device.
     */
    advancedPrivacy?: boolean;
    /**
     * TikTok's pixel, to which postbacks go.
     */
    pixelId?: string;
    /**
     * The token by which TikTok's Events API knows the account.
     */
    accessToken?: string;
    /**
     * Whether TikTok's use of personal information is limited (CCPA).
     */
    ccpa?: boolean;
    /**
     * Whether an install may be credited to a view alone.
     */
    viewThrough?: ViewThrough;
    /**
     * Whether a view ranks with a click.
     */
    equalPriority?: EqualPriority;
    /**
     * How many days before the first launch a click counts that the store or an id names: 1 to 30.
     */
    clickLookbackDays?: number;
    /**
     * What is told to TikTok.
     */
    postbacks?: Postbacks;
    /**
     * The hosts to which a link's `af_r` may lead; their subdomains count as well.
     */
    allowList?: string[];
    /**
     * The account's apps.
     */
    apps?: App[];
}

/**
 * What is told to TikTok.
 */
export interface Postbacks {
    /**
     * How many days after an install its events are told: 1 to 180.
     */
    windowDays?: number;
    /**
     * The events that are told. Installs are told without being listed.
     */
    events?: Mapping[];
}

/**
 * What is told with an event.
 */
export type Including = "values_and_revenue" | "values" | "none";

/**
 * What is wrong with a value, and where.
 */
export interface Mistake {
    /**
     * A sentence: what was found, and what to write in its place.
     */
    error: string;
    /**
     * Where it stands, such as `postbacks.events[0].including`. Empty for the whole.
     */
    path: string;
}

/**
 * What somebody did in an app.
 */
export interface DeviceEvent {
    /**
     * The device's id.
     */
    device: string;
    /**
     * The app's id.
     */
    app: string;
    /**
     * The event's name, such as `af_purchase`.
     */
    name: string;
    /**
     * What the app says of it, such as `{"af_content_id": "boat"}`.
     */
    values?: Record<string, unknown> | null;
    /**
     * What was paid, in `currency`.
     */
    revenue?: number | null;
    /**
     * The currency's three letters (ISO 4217). USD where there is none.
     */
    currency?: string | null;
}

/**
 * Whether an ad was seen or clicked.
 */
export type TouchType = "impression" | "click";

/**
 * Who else has had a part in an install.
 */
export interface Contributor {
    /**
     * The agency, which there is none of here.
     */
    partner: string | null;
    /**
     * The media source, as reports have it.
     */
    mediaSource: string;
    /**
     * The campaign's name.
     */
    campaign: string | null;
    /**
     * Whether it was a click or a view.
     */
    touchType: TouchType;
    /**
     * When it was.
     */
    touchTime: Moment;
    /**
     * Its name.
     */
    touch: string;
}


/**
 * Takes what happens in a campaign, and answers with what becomes of it.
 */
export class Ledger {
    free(): void;
    /**
     * The install of an app on a device, if there is one.
     */
    install(device: string, app: string): Install | undefined;
    /**
     * The installs alone.
     */
    installs(): Install[];
    /**
     * A ledger in which nothing has happened, with the default settings.
     */
    constructor();
    /**
     * What each campaign has brought and cost.
     */
    overview(): OverviewRow[];
    /**
     * The postbacks of a launch or an event, by its id.
     */
    postbacksOf(id: string): Postback[];
    /**
     * The postbacks alone.
     */
    postbacks(): Postback[];
    /**
     * The raw data as a CSV file.
     */
    rawData(): string;
    /**
     * Takes an event. One that is there already, by its id, changes nothing.
     *
     * # Errors
     *
     * It throws an object with `error` and `path` for an event that isn't as it has to be.
     */
    record(event: Event): void;
    /**
     * Installs, postbacks, rows and what has none. It is the whole campaign: `install` and `postbacksOf` answer about one
     * thing, without a cost that grows with the rest.
     */
    report(): Report;
    /**
     * The rows alone, all of them or those from one place to another, as `slice` takes them.
     */
    rows(from?: number | null, to?: number | null): Row[];
}

/**
 * What had to be assumed.
 */
export function assumptions(): Assumption[];

/**
 * Whole settings, with defaults for what is left out.
 *
 * # Errors
 *
 * It throws an object with `error` and `path` for settings that can't be.
 */
export function checkSettings(settings: PartialSettings): Settings;

/**
 * The columns of raw data.
 */
export function columns(): string[];

/**
 * The rules, each with its source.
 */
export function rules(): Rule[];
