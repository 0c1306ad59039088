/** The sandbox's decisions. This is compiled, but never run. */
import { Ledger, assumptions, checkSettings, columns, rules } from "smart-script-wasm/attribution";
import type { Event, Install, Postback, Row, Settings } from "smart-script-wasm/attribution";

const settings: Settings = checkSettings({ viewThrough: { hours: 6 }, ccpa: true });

const events: Event[] = [
  { type: "settings", id: "0", at: 0, settings },
  {
    type: "device",
    id: "1",
    at: 0,
    device: { id: "phone", platform: "android", userAgent: "Android 14; Pixel 9", ip: "198.18.0.1" },
  },
  {
    type: "touch",
    id: "2",
    at: "2026-07-14T14:00:00Z",
    touchType: "click",
    linkKind: "onelink",
    url: "https://brand.onelink.me/A1b2?pid=tiktokweb_int",
    userAgent: "Android 14; Pixel 9",
    ip: "198.18.0.1",
    transactionId: "t",
  },
  { type: "launch", id: "3", at: 1000, device: "phone", app: "com.example", referrer: "t" },
  {
    type: "event",
    id: "4",
    at: 2000,
    device: "phone",
    app: "com.example",
    name: "af_purchase",
    revenue: 9.99,
  },
];

export function right(): string[] {
  const ledger = new Ledger();
  events.forEach((event) => ledger.record(event));
  const install: Install | undefined = ledger.install("phone", "com.example");
  const postbacks: Postback[] = ledger.postbacksOf("4");
  const rows: Row[] = ledger.rows(0, 10);
  const { installs, unmatched } = ledger.report();
  const named = [...assumptions(), ...rules()].map(({ id }) => id);
  const cost: number | null | undefined = ledger.overview()[0]?.costPerInstall;
  return [
    ...named,
    ...columns(),
    install?.mediaSource ?? "",
    install?.contributors[0]?.touchType ?? "",
    postbacks[0]?.notSent ?? "",
    rows[0]?.["Media Source"] ?? "",
    installs[0]?.rule.source ?? "",
    unmatched[0]?.why ?? "",
    String(cost),
    ledger.rawData(),
  ];
}

export function wrong(ledger: Ledger): void {
  // @ts-expect-error
  ledger.record({ type: "visit", id: "1", at: 0 });
  // @ts-expect-error a launch is on a device
  ledger.record({ type: "launch", id: "1", at: 0, app: "com.example" });
  // @ts-expect-error
  checkSettings({ viewThru: { hours: 6 } });
  // @ts-expect-error
  const touch: string = ledger.report().installs[0].touch;
}
