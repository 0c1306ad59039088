import { SmartLink } from "smart-script-wasm/react";

export default function Shoes() {
  return (
    <main>
      <h1>Shoes</h1>
      <SmartLink href="https://apps.apple.com/app/id1">App Store</SmartLink>
      <a data-smart-link href="https://apps.apple.com/app/id1">
        App Store
      </a>
    </main>
  );
}
