/** `smart-script url`: addresses of ads are made and checked, one or thousands. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { describe, test } from "node:test";
import { excerpt } from "../../cli/url/excerpt.mjs";
import { asked, cli, folder, piped, spawned } from "./harness.mjs";

const GUIDE =
  "pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&af_adset=__AID_NAME__&af_adset_id=__AID__&af_ad=__CID_NAME__&af_ad_id=__CID__";
const GOOD = `https://brand.example/game?${GUIDE}`;
const BAD = "https://brand.example/game?pid=tiktokweb&c=_CAMPAIGN_NAME_&af_c_id=__CAMPAIGN_ID__";
const REPAIRED = "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__";

describe("url build", () => {
  test("the program prints the address alone", async () => {
    const url = `${GOOD}\n`;
    assert.deepEqual(await cli("url", "build", "https://brand.example/game"), {
      status: 0,
      stdout: url,
      stderr: "",
    });
  });

  for (const [what, args, url] of [
    ["a landing page", ["https://brand.example/game"], GOOD],
    ["the guide's lower case", ["https://brand.example/game", "--lower-case"], GOOD.replace(/__\w+?__/g, (it) => it.toLowerCase())], // prettier-ignore
    ["a campaign's type", ["brand.example/game", "--prefix", "web_"], GOOD.replace("c=", "c=web_")],
    ["a OneLink", ["https://brand.onelink.me/A1b2"], `https://brand.onelink.me/A1b2?${GUIDE}`],
    [
      "PC, console and TV",
      ["--platform", "steam", "--app-id", "440", "--redirect", "https://store.steampowered.com/app/440/"],
      "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/440?af_media_source=tiktokweb_int&af_campaign_id=__CAMPAIGN_ID__&af_campaign=__CAMPAIGN_NAME__&af_adset=__AID_NAME__&af_adset_id=__AID__&af_ad=__CID_NAME__&af_ad_id=__CID__&af_r=https%3A%2F%2Fstore.steampowered.com%2Fapp%2F440%2F",
    ],
    [
      "a platform in another spelling",
      ["--platform", "PS5", "--app-id", "440", "--redirect", "https://a.example/", "--without", "campaign"],
      "https://engagements.appsflyer.com/v1.0/c2s/click/app/playstation/440?af_media_source=tiktokweb_int&af_campaign_id=__CAMPAIGN_ID__&af_adset=__AID_NAME__&af_adset_id=__AID__&af_ad=__CID_NAME__&af_ad_id=__CID__&af_r=https%3A%2F%2Fa.example%2F",
    ],
    [
      "an APK, by what it redirects to",
      ["--app-id", "com.example.app", "--redirect", "https://cdn.example/game.apk"],
      `https://app.appsflyer.com/com.example.app?${GUIDE}&af_r=https%3A%2F%2Fcdn.example%2Fgame.apk`,
    ],
    [
      "one platform, by the link itself",
      ["https://app.appsflyer.com/id123"],
      `https://app.appsflyer.com/id123?${GUIDE}`,
    ],
    [
      "one platform, by the link itself, and where that leads on to",
      ["https://app.appsflyer.com/id123", "--app-id=id123", "--set", "redirect=https://a.example"],
      `https://app.appsflyer.com/id123?${GUIDE}&af_r=https%3A%2F%2Fa.example`,
    ],
    [
      "one platform, without where its link leads on to",
      ["https://app.appsflyer.com/id123?af_r=https://a.example", "--without", "redirect"],
      `https://app.appsflyer.com/id123?${GUIDE}`,
    ],
    [
      "a template, filled in by an option",
      ["https://app.appsflyer.com/{app_id}", "--app-id", "id123"],
      `https://app.appsflyer.com/id123?${GUIDE}`,
    ],
    [
      "AppsFlyer's own template for one platform",
      ["--lower-case", "--app-id", "{app_id}", "--redirect", "{https://Add-your-store-url.com}"],
      `https://app.appsflyer.com/{app_id}?${GUIDE.replace(/__\w+?__/g, (it) => it.toLowerCase())}&af_r={https://Add-your-store-url.com}`,
    ],
    [
      "values, parameters left out and added",
      ["https://brand.example/", "--set", "campaign=summer web", "--set=af_adset=players", "--without", "af_adset_id", "--without", "ad", "--without=adId", "--add", "af_channel=__PLACEMENT__", "--add", "note=a=b"], // prettier-ignore
      "https://brand.example/?pid=tiktokweb_int&c=summer%20web&af_c_id=__CAMPAIGN_ID__&af_adset=players&af_channel=__PLACEMENT__&note=a%3Db",
    ],
  ]) {
    test(`${what}: the address alone is printed`, async () => {
      const { status, stdout } = await asked("url", "build", ...args);
      assert.equal(stdout, `${url}\n`);
      assert.equal(status, 0);
    });
  }

  test("a warning goes to the other output, once for all parameters that it is about", async () => {
    const { stderr } = await asked("url", "build", "https://brand.example/game", "--lower-case");
    assert.equal(stderr.match(/lower-case-macro/g).length, 1);
    assert.match(stderr.replace(/\s+/g, " "), /also in af_c_id, af_adset/);
  });

  test("the rows are those of TikTok's form, in its order", async () => {
    const { stdout } = await asked("url", "build", "https://brand.example/", "--rows", "--without", "adSetId", "--add", "utm_source=tiktok"); // prettier-ignore
    const rows = stdout
      .trim()
      .split("\n")
      .map((row) => row.split(/ +/));
    assert.deepEqual(rows.slice(0, 3), [
      ["utm_source", "tiktok"],
      ["pid", "tiktokweb_int"],
      ["c", "__CAMPAIGN_NAME__"],
    ]);
  });

  test("platforms are taken in any case and spelling, and none is guessed", async () => {
    const rest = ["--app-id", "440", "--redirect", "https://a.example/"];
    for (const [word, platform] of Object.entries({
      Steam: "steam",
      "Nintendo Switch": "switch",
      "LG webOS": "webos",
      Oculus: "quest",
    })) {
      const { stdout } = await asked("url", "build", "--platform", word, ...rest);
      assert.match(stdout, new RegExp(`/app/${platform}/440\\?`), word);
    }
    const { status, stdout, stderr } = await asked("url", "build", "--platform", "Stem", ...rest);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /^--platform: .*Stem\. Write steam\.$/m);
  });

  test("places to fill in are warned of, and don't hide a mistake", async () => {
    const [template, wrong] = await Promise.all([
      asked("url", "build", "--app-id", "{app_id}", "--redirect", "{store}"),
      asked("url", "build", "--app-id", "{app_id}", "--redirect", "http://a.example"),
    ]);
    assert.equal(template.status, 0);
    assert.match(template.stderr, /^warning: --app-id: {app_id} is to be filled in/m);
    assert.match(template.stderr, /^warning: --redirect: {store} is to be filled in/m);
    assert.deepEqual([wrong.status, wrong.stdout], [1, ""]);
  });

  test("a mistake ends with 1, names its option, and no address is printed", async () => {
    const [direct, name] = await Promise.all([
      asked("url", "build", "--platform", "stem", "--app-id", "440"),
      asked("url", "build", "https://brand.example/", "--add", "pid=1"),
    ]);
    assert.deepEqual([direct.status, direct.stdout], [1, ""]);
    assert.match(direct.stderr, /^--platform: .*stem/m);
    assert.match(direct.stderr, /^--redirect: /m);
    assert.deepEqual([name.status, name.stdout], [1, ""]);
    assert.match(name.stderr, /^--add pid=1: pid is in the address already/m);
  });

  test("as JSON there is all of it, with a mistake as well", async () => {
    const { status, stdout } = await asked("url", "build", "--platform", "steam", "--json");
    const { url, kind, rows, errors, findings } = JSON.parse(stdout);
    assert.equal(status, 1);
    assert.match(url, /^https:\/\/engagements\.appsflyer\.com\//);
    assert.equal(kind, "direct");
    assert.equal(rows[0].name, "af_media_source");
    assert.ok(errors.some(({ path }) => path === "appId"));
    assert.ok(Array.isArray(findings));
  });

  for (const [args, words] of [
    [[], /Which address\?/],
    [["a.example", "b.example"], /one word too many/],
    [["a.example", "--set", "campain=x"], /did you mean campaign\?/],
    [["a.example", "--without", "zzzzzz"], /campaign \(c\)[^]*--add/],
    [["a.example", "--set", "campaign"], /a name and a value, such as campaign=summer_web/],
    [["a.example", "--kind", "onelnk"], /did you mean onelink\?/],
    ...[
      ["https://brand.example/", "--redirect", "https://x.example/a.apk"],
      ["https://brand.onelink.me/A1b2", "--redirect", "https://x.example/a.apk"],
      ["https://brand.onelink.me/A1b2", "--app-id", "1"],
      ["https://brand.example/", "--set", "redirect=https://x"],
      ["https://brand.example/", "--platform", "steam", "--app-id", "1"],
      ["https://app.appsflyer.com/id1", "--platform", "steam"],
      ["https://brand.example/", "--kind", "apk"],
      ["--kind", "apk", "--platform", "steam"],
      ["--redirect", "https://x.example/"],
    ].map((args) => [args, /A landing page and a OneLink have an address alone\. A link for one platform/]),
    [["https://app.appsflyer.com/id1", "--app-id", "id2"], /the address has id1 there\. Leave one out/],
    [["a.example", "--set", "c=x", "--without", "campaign"], /--set and --without both say what campaign is/],
    [["a.example", "--rows", "--json"], /--json and --rows can't both be meant/],
  ]) {
    test(`misuse: url build ${args.join(" ")}`, async () => {
      const { status, stdout, stderr } = await asked("url", "build", ...args);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, words);
    });
  }
});

describe("url check", () => {
  test("JSON: a list in the order of what was given, of addresses and files", async (context) => {
    const path = folder(context, { "urls.csv": `Ad,Destination URL\nfirst,"${GOOD}"\nsecond,"${BAD}"\n` });
    const { status, stdout } = await asked("url", "check", BAD, join(path, "urls.csv"), "--json");
    const all = JSON.parse(stdout);
    assert.equal(status, 1);
    assert.deepEqual(
      all.map(({ url, kind, ok, repaired }) => [url, kind, ok, repaired]),
      [
        [BAD, "landing-page", false, REPAIRED],
        [GOOD, "landing-page", true, GOOD],
        [BAD, "landing-page", false, REPAIRED],
      ],
    );
    const [finding] = all[0].findings;
    const { rule, severity, parameter, at, source, certainty } = finding;
    assert.deepEqual([rule, severity, parameter, at], ["wrong-media-source", "error", "pid", BAD.indexOf("tiktokweb&")]); // prettier-ignore
    assert.ok(finding.message && source && certainty);
    assert.deepEqual([all[2].line, all[2].column], [3, "Destination URL"]);
  });

  test("for people: the place is marked, with the reason, the source, and the repaired address", async () => {
    const { status, stdout } = await asked("url", "check", BAD);
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.includes("wrong-media-source"));
    const [text, carets] = lines.slice(at + 1);
    const marked = text.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1);
    assert.equal(marked, "tiktokweb");
    assert.match(stdout, /https:\/\/support\.appsflyer\.com\/\S+ \(documented\)/);
    assert.ok(lines.includes(REPAIRED));
    assert.match(stdout, /1 address checked: 1 with mistakes\.\n$/);
    assert.equal(status, 1);
  });

  test("warnings alone are no mistake", async () => {
    const lower = GOOD.replace("__CAMPAIGN_NAME__", "__campaign_name__");
    const { status, stdout } = await asked("url", "check", lower);
    assert.match(stdout, /warning: lower-case-macro/);
    assert.equal(status, 0);
  });

  test("only the repaired addresses, for another program; what needs a person is said beside them", async () => {
    const [mended, left] = await Promise.all([
      piped(`# ours\n\n${BAD}\r\n${GOOD}\n`, "url", "check", "--repaired"),
      piped("https://brand.onelink.me/\n", "url", "check", "-", "--repaired"),
    ]);
    assert.deepEqual(mended, { status: 0, stdout: `${REPAIRED}\n${GOOD}\n`, stderr: "" });
    assert.equal(left.status, 1);
    assert.match(left.stderr, /^standard input, line 1: onelink-template: /);
  });

  test("files as Excel writes them", async (context) => {
    const table = `Ad;Destination URL\r\nsomm\u00e9r;${BAD}\r\n`;
    const utf16 = Buffer.from(`\ufeff${table}`, "utf16le");
    const path = folder(context, {
      "bom.csv": `\ufeff${table}`,
      "le.csv": utf16,
      "be.csv": Buffer.from(utf16).swap16(),
      "old.csv": Buffer.from(table, "latin1"),
      "sep.csv": `sep=;\r\n${table}`,
    });
    const names = ["bom", "le", "be", "old", "sep"].map((name) => join(path, `${name}.csv`));
    const all = JSON.parse((await asked("url", "check", ...names, "--json")).stdout);
    assert.deepEqual(
      all.map(({ url }) => url),
      names.map(() => BAD),
    );
  });

  test("hostile texts send nothing to the terminal, and don't make up lines", async (context) => {
    const hostile = `https://brand.example/\u001b]0;x\u0007\u009b31m?pid=\u202ea`;
    const path = folder(context, { "a.txt": hostile });
    for (const args of [[], ["--json"], ["--repaired"]]) {
      const { stdout, stderr } = await asked("url", "check", join(path, "a.txt"), ...args);
      assert.doesNotMatch(stdout + stderr, /(?!\n)[\p{Cc}\p{Cf}]/u);
    }
    const { stdout } = await asked("url", "check", "https://brand.example/?a=b\nforged: ok");
    assert.doesNotMatch(stdout, /^forged/m);
    const [{ url }] = JSON.parse((await cli("url", "check", hostile, "--json")).stdout);
    assert.equal(url, hostile);
  });

  test("ten thousand addresses, and a reader that has had enough of them", async (context) => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `ad ${at},"${at % 4 ? GOOD : BAD}&i=${at}"`);
    const path = join(folder(context, { "urls.csv": `name,url\n${rows.join("\n")}\n` }), "urls.csv");
    const begun = performance.now();
    const { stdout, status } = await cli("url", "check", path, "--json");
    context.diagnostic(`10,000 addresses: ${Math.round(performance.now() - begun)} ms`);
    assert.equal(status, 1);
    const all = JSON.parse(stdout);
    assert.equal(all.length, 10_000);
    assert.equal(all.filter(({ ok }) => ok).length, 7_500);
    const child = spawned(["url", "check", path]);
    child.stdout.once("data", () => child.stdout.destroy());
    let complaints = "";
    child.stderr.on("data", (text) => (complaints += text));
    assert.deepEqual(await once(child, "close"), [1, null]);
    assert.equal(complaints, "");
  });

  test("misuse: what is no address and no file", async (context) => {
    const path = folder(context, {
      "empty.txt": "\n# nothing\n",
      "book.xlsx": "PK\u0003\u0004",
      "a.csv": "Ad,Link\nx,https://a.example/\n",
    });
    await Promise.all(
      [
        [["/nowhere/urls.csv"], /there is no such file/],
        [["nonsense"], /"nonsense" is no address, and there is no such file/],
        [[path], /is a folder/],
        [[join(path, "empty.txt")], /there is no address in it/],
        [[join(path, "book.xlsx")], /Save the sheet as CSV/],
        [[join(path, "a.csv"), "--column", "URL"], /no column "URL".*Ad, Link/],
        [["https://a.example/", "--json", "--repaired"], /can't both be meant/],
        [[], /Which addresses\?/],
      ].map(async ([args, words]) => {
        const { status, stdout, stderr } = await (args.length ? asked : cli)("url", "check", ...args);
        assert.match(stderr, words);
        assert.deepEqual([status, stdout], [2, ""]);
      }),
    );
  });
});

describe("the excerpt of an address", () => {
  const MARK = /\^+/;
  for (const [what, text, marked] of [
    ["at its beginning", "http://brand.example/", "http"],
    ["far within", `https://brand.example/?${"a=b&".repeat(100)}pid=x&${"c=d&".repeat(100)}`, "pid=x"],
    ["behind wide characters", "https://brand.example/日本語🎉?pid=x", "pid"],
    ["at its end", "https://brand.example/?pid=", ""],
  ]) {
    test(`${what}: fits the line, and the carets are below what they mark`, () => {
      const at = marked ? text.lastIndexOf(marked) : text.length;
      const [shown, carets] = excerpt(text, at, marked.length, 72);
      const { index, 0: mark } = MARK.exec(carets);
      assert.ok(shown.length <= 72 && mark.length === Math.max(1, marked.length));
      // A wide character takes two columns.
      const columns = [...shown].flatMap((it) => (/[日本語🎉]/u.test(it) ? [it, ""] : [it]));
      assert.equal(columns.slice(index, index + mark.length).join(""), marked);
    });
  }

  test("what nobody sees is written out, and the mark is as wide as that", () => {
    assert.deepEqual(excerpt("https://a\u200bb.example/", 9, 1, 60), [
      "https://a\\u200bb.example/",
      "         ^^^^^^",
    ]);
  });

  test("of what is too long, the beginning is marked", () => {
    const [shown, carets] = excerpt("x".repeat(5_000), 0, 5_000, 50);
    assert.ok(shown.length <= 50 && shown.endsWith("…"));
    assert.ok(carets.length <= 50);
  });
});
