import { headers } from "next/headers";
import Link from "next/link";
import { SmartLink } from "smart-script-wasm/react";
import { planLinks } from "smart-script-wasm/server";
import { CALLS, CONFIG } from "./config.js";

export default async function Page({ searchParams }) {
  const asked = await headers();
  const url = `https://${asked.get("host")}/?${new URLSearchParams(await searchParams)}`;
  const { links } = planLinks({ ...CONFIG, links: CALLS }, { url, headers: asked });
  return (
    <main>
      {CALLS.map((call, index) => (
        <SmartLink key={call.href} {...call} initialHref={links[index]} className="planned">
          Get it
        </SmartLink>
      ))}
      <a data-smart-link="" href="https://apps.apple.com/app/id1">
        App Store
      </a>
      <Link href="/shoes?c=autumn">Shoes</Link>
    </main>
  );
}
