/** `smart-script verify`: whether what is deployed is what was released, in folders and on servers. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer as createTcpServer } from "node:net";
import { createServer as createHttpsServer } from "node:https";
import { once } from "node:events";
import { join } from "node:path";
import { describe, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import selfsigned from "selfsigned";
import { REASONS } from "../../cli/verify/release.mjs";
import { asked, cli, folder, page, PKG, site, TAG } from "./harness.mjs";

const file = (name) => readFileSync(join(PKG, name));
const HASHES = JSON.parse(file("integrity.json"));
const SCRIPT = file("smart-script.js");
const QR = file("smart-script-qr.js");

/** The same file as another version has it. */
const older = (bytes) => bytes.toString().replace(/(smart-script-wasm )[\d.]+/, "$10.1.0");

/** What is said of files, by their names. */
async function verified(...args) {
  const { status, stdout, stderr } = await asked("verify", ...args, "--json");
  assert.equal(stderr, "");
  const result = JSON.parse(stdout);
  return { status, ...result, by: Object.fromEntries(result.files.map((it) => [it.file, it])) };
}

const NAMES = Object.keys(HASHES).filter((name) => /^smart-script.*\.js$/.test(name));

test("each file of the script has a reason", () => {
  assert.deepEqual(Object.keys(REASONS).sort(), NAMES.toSorted());
});

describe("a folder", () => {
  test("the program, which knows its own release", async () => {
    const { status, stdout } = await cli("verify", PKG);
    assert.match(stdout, /What is deployed is what was released/);
    assert.equal(status, 0);
  });

  test("the package itself is what was released", async () => {
    const { status, ok, files, version } = await verified(PKG);
    assert.deepEqual([status, ok], [0, true]);
    assert.deepEqual(files.map((it) => it.file).sort(), Object.keys(HASHES).sort());
    assert.equal(version, JSON.parse(file("package.json")).version);
  });

  test("of the package, every file has to be there", async (context) => {
    const path = folder(context, { "package.json": file("package.json"), "smart-script.js": SCRIPT });
    const { status, by } = await verified(path);
    assert.equal(status, 1);
    assert.deepEqual([by["index.js"].status, by["index.js"].ok], ["missing", false]);
  });

  test("the script alone is enough, and a site's own index.js is its own", async (context) => {
    const path = folder(context, { "smart-script.js": SCRIPT, "index.js": "export {};" });
    const { status, by } = await verified(path);
    assert.equal(status, 0);
    assert.equal(by["smart-script.js"].status, "same");
    assert.deepEqual([by["smart-script-qr.js"].status, by["smart-script-qr.js"].ok], ["missing", true]);
    assert.equal(by["index.js"], undefined);
    const asked = await verified(path, "--require", "qr");
    assert.deepEqual([asked.status, asked.by["smart-script-qr.js"].ok], [1, false]);
    assert.equal((await verified(path, "--all")).status, 1);
  });

  test("it says what a file is instead", async (context) => {
    const path = folder(context, {
      "smart-script.js": SCRIPT,
      "smart-script-qr.js": older(QR),
      "smart-script-twin.js": file("smart-script-twin.js").toString().replace(/\n/g, "\r\n"),
      "smart-script-banner.js": "<!doctype html><title>Not found</title>",
      "smart-script-consent.js": gzipSync(file("smart-script-consent.js")),
      "smart-script-observe.js": `${file("smart-script-observe.js")} `,
      "smart-script-debug.js": "",
    });
    const { status, by } = await verified(path);
    assert.equal(status, 1);
    for (const [part, why] of [
      ["qr", /of version 0\.1\.0/],
      ["twin", /line ends/],
      ["banner", /page of HTML/],
      ["consent", /compressed/],
      ["observe", /has changed it/],
      ["debug", /empty/],
    ]) {
      const { status, ok, why: said } = by[`smart-script-${part}.js`];
      assert.deepEqual([status, ok], ["different", false]);
      assert.match(said, why);
    }
    const { stdout } = await asked("verify", path);
    assert.match(stdout, /^ {2}DIFFERENT +smart-script-qr\.js: it is of version 0\.1\.0$/m);
    assert.match(stdout, /6 files aren't as they should be\.\n$/);
  });

  test("a compressed copy that is of another release is found, as servers send it", async (context) => {
    const path = folder(context, {
      "smart-script.js": SCRIPT,
      "smart-script.js.gz": gzipSync(SCRIPT),
      "smart-script.js.br": brotliCompressSync(older(SCRIPT)),
    });
    const { status, by } = await verified(path);
    assert.equal(status, 1);
    assert.match(by["smart-script.js"].why, /smart-script\.js\.br.*0\.1\.0/);
  });

  test("the script is found below it, where it is in one place only", async (context) => {
    const path = folder(context, { "index.html": "", "assets/js/smart-script.js": SCRIPT });
    const { status, target } = await verified(path);
    assert.deepEqual([status, target], [0, join(path, "assets/js")]);
    const two = folder(context, { "a/smart-script.js": SCRIPT, "b/smart-script.js": SCRIPT });
    const { status: misused, stderr } = await asked("verify", two);
    assert.equal(misused, 2);
    assert.match(stderr, /in several folders: .*a, .*b\. Name one/);
  });

  test("where nothing of it is, that is said", async (context) => {
    const { status, stdout } = await asked("verify", folder(context, { "main.js": "" }));
    assert.equal(status, 1);
    assert.match(stdout, /^ {2}MISSING +smart-script\.js/m);
    assert.match(stdout, /a bundler/);
  });

  const ALL_JAVASCRIPT = "smart-script-all-javascript.js";
  const files = (...names) => Object.fromEntries(names.map((name) => [name, file(name)]));

  test("the script itself has to be there, whatever is beside it", async (context) => {
    const rest = NAMES.filter((name) => name !== "smart-script.js");
    for (const names of [
      rest,
      rest.filter((name) => name !== ALL_JAVASCRIPT),
      [ALL_JAVASCRIPT, "smart-script-twin.js"],
    ]) {
      const path = folder(context, files(...names));
      const { status, ok, by } = await verified(path);
      assert.deepEqual([status, ok], [1, false]);
      assert.deepEqual([by["smart-script.js"].status, by["smart-script.js"].ok], ["missing", false]);
    }
    const { stdout } = await asked("verify", folder(context, files(...rest)));
    assert.match(stdout, /^ {2}MISSING +smart-script\.js: it has to be there$/m);
    assert.match(stdout, /smart-script-twin\.js is there, which smart-script\.js alone loads/);
  });

  test("the script without WebAssembly is enough, with what it loads itself", async (context) => {
    const path = folder(context, files(ALL_JAVASCRIPT, "smart-script-banner.js", "smart-script-qr-twin.js"));
    assert.equal((await verified(path)).status, 0);
    const whole = folder(context, files(...NAMES.filter((name) => name !== "smart-script.js")));
    assert.equal((await verified(join(whole, ALL_JAVASCRIPT))).status, 0);
  });

  test("a file that is called like one of the release and isn't of it is pointed out", async (context) => {
    const path = folder(context, {
      "smart-script.js": SCRIPT,
      "smart-script-evil.js": "",
      "smart-script.txt": "",
    });
    const { status, by } = await verified(path);
    assert.equal(status, 0);
    assert.deepEqual([by["smart-script-evil.js"].status, by["smart-script-evil.js"].ok], ["extra", true]);
    assert.equal(by["smart-script.txt"], undefined);
    const { stdout } = await asked("verify", path);
    assert.match(stdout, /^ {2}extra +smart-script-evil\.js: it is not of this release$/m);
    const whole = folder(context, { ...files(...Object.keys(HASHES)), "smart-script-evil.js": "" });
    assert.deepEqual([(await verified(whole)).status, (await verified(whole, "--all")).status], [0, 1]);
  });

  test("another release's hashes", async (context) => {
    const path = folder(context, {
      "smart-script.js": SCRIPT,
      "good.json": JSON.stringify({ "smart-script.js": HASHES["smart-script.js"] }),
      "other.json": JSON.stringify({ "smart-script.js": HASHES["smart-script-qr.js"] }),
      "wrong.json": JSON.stringify({ "../smart-script.js": HASHES["smart-script.js"] }),
    });
    const by = (name) => asked("verify", path, "--hashes", join(path, name));
    const [good, other, wrong] = await Promise.all(["good.json", "other.json", "wrong.json"].map(by));
    assert.deepEqual([good.status, other.status, wrong.status], [0, 1, 2]);
    assert.match(wrong.stderr, /this is no list of hashes/);
  });

  for (const [args, words] of [
    [["/nowhere/at-all"], /there is no such folder/],
    [["ftp://a.example/"], /no address by http or https/],
    [[], /What is to be verified\?/],
    [[PKG, "--require", "qrcode"], /the release has no such file/],
  ]) {
    test(`misuse: ${args.join(" ")}`, async () => {
      const { status, stdout, stderr } = await asked("verify", ...args);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, words);
    });
  }
});

describe("a server", () => {
  const JS = { "content-type": "text/javascript; charset=utf-8" };
  const sends =
    (body, headers = JS, status = 200) =>
    (_, response) =>
      response.writeHead(status, headers).end(body);

  /** A server with these answers, and 404 for all else. */
  async function served(context, pages, options) {
    const all = {
      ...Object.fromEntries(Object.keys(HASHES).map((name) => [`/${name}`, sends("", {}, 404)])),
      ...pages,
    };
    const own = await site(all, options);
    context.after(own.end);
    return own.origin;
  }

  test("a folder, with or without its last slash, the script, and a page that has its tag", async (context) => {
    const pages = {
      "/js/smart-script.js": sends(gzipSync(SCRIPT), { ...JS, "content-encoding": "gzip" }),
      "/js/smart-script-qr.js": sends(brotliCompressSync(QR), { ...JS, "content-encoding": "br" }),
      "/game": page(TAG.replace("/smart-script.js", "js/smart-script.js?v=2&amp;a=1"), ""),
      "/files": page(TAG.replace("/smart-script.js", '/renamed.js" data-files="/js'), ""),
      "/renamed.js": sends(SCRIPT),
    };
    const origin = await served(context, pages);
    for (const path of ["/js/", "/js", "/js/smart-script.js?v=2", "/game", "/files", "/renamed.js"]) {
      const { status, by, files, page: found } = await verified(origin + path);
      assert.equal(status, 0, path);
      assert.equal(by["smart-script.js"].status, "same", path);
      assert.equal(by["smart-script-qr.js"].status, path === "/renamed.js" ? "missing" : "same", path);
      assert.equal(found, ["/game", "/files"].includes(path) ? origin + path : null);
      assert.ok(files.every(({ ok }) => ok));
    }
  });

  test("every file of the script is compared, and the script itself has to be there", async (context) => {
    const all = Object.fromEntries(NAMES.map((name) => [`/${name}`, sends(file(name))]));
    const changed = Object.fromEntries(NAMES.map((name) => [`/${name}`, sends("changed")]));
    const { "/smart-script.js": _, ...rest } = all;
    const [same, different, without] = await Promise.all(
      [all, changed, rest].map(async (pages) => verified(`${await served(context, pages)}/`)),
    );
    assert.deepEqual([same.status, different.status, without.status], [0, 1, 1]);
    for (const name of NAMES) {
      assert.deepEqual([same.by[name]?.status, different.by[name]?.status], ["same", "different"], name);
    }
    assert.deepEqual(
      without.files.filter(({ ok }) => !ok).map((it) => it.file),
      ["smart-script.js"],
    );
  });

  test("another version, an error, and a page in place of a file", async (context) => {
    const origin = await served(context, {
      "/smart-script.js": sends(older(SCRIPT)),
      "/smart-script-qr.js": sends("no", {}, 503),
      "/smart-script-banner.js": page("", "not found"),
    });
    const { status, by } = await verified(`${origin}/`);
    assert.equal(status, 1);
    assert.deepEqual([by["smart-script.js"].status, by["smart-script.js"].version], ["different", "0.1.0"]);
    assert.deepEqual([by["smart-script-qr.js"].status, by["smart-script-qr.js"].ok], ["unreadable", false]);
    assert.match(by["smart-script-qr.js"].why, /503/);
    assert.deepEqual(
      [by["smart-script-banner.js"].status, by["smart-script-banner.js"].ok],
      ["missing", true],
    );
    assert.match(by["smart-script-banner.js"].why, /page in its place/);
  });

  test("how files are served: type, compression, redirects, other sites", async (context) => {
    const origin = await served(context, {
      "/a/smart-script.js": sends(SCRIPT, { "content-type": "text/plain" }),
      "/a/smart-script-qr.js": (_, response) => response.writeHead(302, { location: "/b/qr.js" }).end(),
      "/b/qr.js": sends(QR, { "content-type": "text/plain", "x-content-type-options": "nosniff" }),
    });
    const { status, by, notes } = await verified(`${origin}/a/`);
    assert.equal(status, 0);
    assert.match(by["smart-script.js"].notes.join(), /text\/plain, and should be text\/javascript$/);
    assert.match(
      by["smart-script-qr.js"].notes.join(),
      /browsers refuse it,the server leads on to .*\/b\/qr\.js/,
    );
    assert.match(notes.join("\n"), /uncompressed/);
    assert.match(notes.join("\n"), /no Access-Control-Allow-Origin/);
  });

  test("https, whose certificate has to be valid unless somebody says otherwise", async (context) => {
    const { private: key, cert } = await selfsigned.generate([{ name: "commonName", value: "localhost" }]);
    const origin = await served(context, { "/smart-script.js": sends(SCRIPT) }, { server: createHttpsServer({ key, cert }) }); // prettier-ignore
    const address = `${origin.replace("http:", "https:")}/`;
    const refused = await asked("verify", address);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /certificate isn't valid.*--insecure/);
    assert.equal((await verified(address, "--insecure")).status, 0);
  });

  test("what doesn't answer, and what leads on for ever", async (context) => {
    const silent = createTcpServer().listen(0, "127.0.0.1");
    context.after(() => silent.close());
    await once(silent, "listening");
    const origin = await served(context, {
      "/smart-script.js": (request, response) => response.writeHead(302, { location: request.url }).end(),
      "/none": page("", "a page of its own"),
    });
    await Promise.all(
      [
        [[`http://127.0.0.1:${silent.address().port}/`, "--timeout", "0.3"], /no answer within 0\.3 seconds/],
        [["http://localhost:1/"], /nothing answers at localhost:1/],
        [["http://nowhere.invalid/"], /there is no host nowhere\.invalid/],
        [[`${origin}/`], /leads on to another address more than 5 times/],
        [[`${origin}/none`], /a page without the script's tag/],
      ].map(async ([args, words]) => {
        const { status, stdout, stderr } = await asked("verify", ...args);
        assert.match(stderr, words);
        assert.deepEqual([status, stdout], [1, ""]);
      }),
    );
  });
});
