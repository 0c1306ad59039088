import { chromium } from "playwright-core";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const p = await browser.newPage({ viewport: { width: 1280, height: 900 } });
p.on("console", m => console.log("console", m.type(), m.text())); p.on("pageerror", e => console.log("pageerror", e)); p.on("request", r=>console.log(r.url().slice(0,150))); p.on("requestfailed", r=>console.log("FAILED", r.url().slice(0,150)));
await p.goto(process.argv[2] || "http://localhost:8787/game?pid=tiktokweb_int&c=x&ttclid=E.C.P.x");
await p.waitForTimeout(1500);
console.log(await p.evaluate(() => [document.readyState, Object.keys(window.SmartScript||{}), [...document.querySelectorAll('a[data-smart-link]')].map(a=>a.href)]));
await browser.close();
