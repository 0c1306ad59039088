import "smart-script-wasm/qr";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { start } from "smart-script-wasm/inline";
import { SmartLink } from "smart-script-wasm/inline/react";

function Page() {
  useEffect(() => {
    start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
  }, []);
  return (
    <>
      <SmartLink href="https://apps.apple.com/app/id1">App Store</SmartLink>
      <SmartLink platform="steam" appId="440" href="https://store.steampowered.com/app/440">
        Steam
      </SmartLink>
    </>
  );
}

createRoot(document.querySelector("main")).render(<Page />);
