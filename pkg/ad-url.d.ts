/** What an ad's address is to say. Whatever is left out is as in AppsFlyer's guide. */
export type PartlyWanted = Partial<Omit<Wanted, "extra">> & { extra?: Partial<Extra>[] };


/**
 * A change of an address.
 */
export interface Edit {
    /**
     * Where it begins, in units of UTF-16.
     */
    at: number;
    /**
     * How much is replaced, in units of UTF-16.
     */
    length: number;
    /**
     * What comes there.
     */
    text: string;
}

/**
 * A macro of TikTok's.
 */
export interface Macro {
    /**
     * Its name, without the two underscores on each side.
     */
    name: string;
    /**
     * What TikTok puts in its place.
     */
    meaning: string;
    /**
     * A value as TikTok puts it there.
     */
    sample: string;
    /**
     * How sure it is that there is such a macro.
     */
    certainty: Certainty;
}

/**
 * A parameter of an address, as a row of TikTok's form “Build URL parameters”.
 */
export interface Row {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its value, as it is typed there.
     */
    value: string;
    /**
     * What it is for; empty for one of one's own.
     */
    purpose: string;
    /**
     * The macro in it, without underscores.
     */
    macro: string | null;
}

/**
 * A parameter of one's own.
 */
export interface Extra {
    /**
     * Its name.
     */
    name?: string;
    /**
     * Its value, as it is to arrive. TikTok's macros in it are written as they are.
     */
    value?: string;
}

/**
 * A parameter with which a visitor arrives.
 */
export interface Arrived {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its value, without escapes.
     */
    value: string;
    /**
     * Who wrote it.
     */
    from: Origin;
}

/**
 * A rule for the addresses of ads.
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
     * How bad it is to break it.
     */
    severity: Severity;
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
 * A visitor to try an address with.
 */
export interface Visitor {
    /**
     * What TikTok puts in the place of macros, by their names. Those that aren't here have samples.
     */
    values?: Map<string, string>;
    /**
     * The click's id.
     */
    clickId?: string;
    /**
     * Whether TikTok adds `utm_source`, `utm_medium`, `utm_id` and `utm_campaign`.
     */
    isAttached?: boolean;
}

/**
 * An address that was checked.
 */
export interface Checked {
    /**
     * The address, as it was given.
     */
    url: string;
    /**
     * What it leads to.
     */
    kind: Kind;
    /**
     * Whether there is no mistake in it by which something is lost: no finding of the severity `error`.
     */
    ok: boolean;
    /**
     * What was found, in the order of the places.
     */
    findings: Finding[];
    /**
     * The address with everything mended that can be mended without asking. A value that no finding names is as it was.
     */
    repaired: string;
}

/**
 * An address, and what it consists of.
 */
export interface Built {
    /**
     * The address. It is there with mistakes in it, too, as people want to see what they are making.
     */
    url: string;
    /**
     * The parameters in the order of TikTok's form: those that TikTok fills by itself, then the others.
     */
    rows: Row[];
    /**
     * What can't be as it is wanted.
     */
    errors: Mistake[];
    /**
     * What a check finds in the address.
     */
    findings: Finding[];
}

/**
 * How bad it is to break a rule.
 */
export type Severity = "error" | "warning" | "note";

/**
 * How sure a rule is.
 */
export type Certainty = "documented" | "excerpt" | "assumed";

/**
 * Something in an address that breaks a rule.
 */
export interface Finding {
    /**
     * The rule's name.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: Severity;
    /**
     * The name of the parameter that it is about; none where it is about the address.
     */
    parameter: string | null;
    /**
     * Where it begins in the address, counted as JavaScript counts, in units of UTF-16.
     */
    at: number;
    /**
     * How long what was found is, counted in the same way. 0 where something is missing.
     */
    length: number;
    /**
     * What was found, what follows from it, and what to write instead.
     */
    message: string;
    /**
     * The page that the rule is from, by its title.
     */
    source: string;
    /**
     * That page's address.
     */
    sourceUrl: string;
    /**
     * How sure the rule is.
     */
    certainty: Certainty;
    /**
     * What mends it; nothing where only a person knows.
     */
    edits: Edit[];
}

/**
 * Something that an ad's address says of the ad.
 */
export interface Parameter {
    /**
     * Its name in configurations: the member of `afParameters` that has the rule for it.
     */
    id: string;
    /**
     * What people call it.
     */
    title: string;
    /**
     * What it is for.
     */
    purpose: string;
    /**
     * Its name in the addresses of landing pages and in most links.
     */
    name: string;
    /**
     * Its name in links for PC, console and TV.
     */
    directName: string;
    /**
     * The macro with which TikTok fills it; none where the text is the same for all ads.
     */
    macro: string | null;
}

/**
 * Something that can't be as it is wanted.
 */
export interface Mistake {
    /**
     * What it is about: a member of what is wanted, such as `base`, or `extra[0].name`.
     */
    path: string;
    /**
     * What was found, and what to write instead.
     */
    message: string;
}

/**
 * The address with which a visitor arrives.
 */
export interface Arrival {
    /**
     * The address.
     */
    url: string;
    /**
     * Its parameters.
     */
    parameters: Arrived[];
}

/**
 * What an ad's address is to say. Whatever is left out is as in AppsFlyer's guide.
 */
export interface Wanted {
    /**
     * What the ad leads to.
     */
    kind?: Kind;
    /**
     * The page's address, or the OneLink's with its template. Other links have none.
     */
    base?: string;
    /**
     * The platform of a link for PC, console or TV.
     */
    platform?: string;
    /**
     * The app's id on that platform or in that store.
     */
    appId?: string;
    /**
     * Where AppsFlyer leads on to: the store's page or the APK.
     */
    redirect?: string;
    /**
     * Whether macros are in lower case, as in AppsFlyer's guide, and not in upper case, as everywhere else.
     */
    lowerCase?: boolean;
    /**
     * A text in front of the campaign's name, such as its type: `web_`.
     */
    prefix?: string;
    /**
     * A text behind the campaign's name, such as its type: `_web`.
     */
    suffix?: string;
    /**
     * Other values than the guide's, by the parameters' ids (`campaign`, `adSet`, …). An empty one leaves the parameter out.
     */
    values?: Map<string, string>;
    /**
     * More parameters.
     */
    extra?: Extra[];
}

/**
 * What an ad's address leads to, which decides by which names AppsFlyer and the page know its parameters.
 */
export type Kind = "landing-page" | "onelink" | "single-platform" | "apk" | "direct" | "unknown";

/**
 * Who wrote a value with which a visitor arrives.
 */
export type Origin = "macro" | "fixed" | "attached" | "left-as-it-is";


/**
 * The address with which a visitor arrives, after TikTok has put its values in the place of macros.
 *
 * # Errors
 *
 * It throws an error if the visitor isn't of the right shape.
 */
export function arrive(url: string | URL, visitor?: Partial<Visitor>): Arrival;

/**
 * Makes the address of an ad.
 *
 * # Errors
 *
 * It throws an error if what is wanted isn't of the right shape.
 */
export function build(wanted: PartlyWanted): Built;

/**
 * Checks the address that an ad leads to. It takes any text, and never throws.
 */
export function check(url: string | URL): Checked;

/**
 * What an ad can lead to.
 */
export function kinds(): Kind[];

/**
 * TikTok's macros.
 */
export function macros(): Macro[];

/**
 * An address with one of its findings mended, by its place in the list.
 */
export function mend(url: string | URL, finding: number): string;

/**
 * What addresses say of an ad, and under which names.
 */
export function parameters(): Parameter[];

/**
 * What an address was made of, so that it can be changed in a form.
 */
export function read(url: string | URL): Wanted;

/**
 * The rules of the check, each with its source.
 */
export function rules(): Rule[];
