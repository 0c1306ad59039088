/** What a document does beyond being read: its code can be copied, and on a wide window the list is open. */
import { copyButton } from "./elements.js";

for (const block of document.querySelectorAll(".block")) {
  block.append(copyButton("this code", block.querySelector("code").textContent));
}

const list = document.querySelector(".others details");
const isWide = matchMedia("(min-width: 921px)");
const fit = () => (list.open = isWide.matches);
isWide.addEventListener("change", fit);
fit();
