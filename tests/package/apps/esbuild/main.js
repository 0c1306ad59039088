// esbuild makes one file of everything, unless it is told otherwise. The page has a QR code.
import "smart-script-wasm/qr";
import { href, start, subscribe } from "smart-script-wasm/inline";
import { land } from "../landing.js";

land({ href, start, subscribe });
