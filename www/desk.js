/** The ad: TikTok fills its macros in and appends the click id, which is as long as a real one. */
const CLICK_ID = "E.C.P." + "v2Gx8RkQ0mTnLw7dYb3JfUaZs9-HpC_e".repeat(10);
const AD_CLICK = new URLSearchParams({
  pid: "tiktokweb_int",
  c: "Summer Lanterns_web",
  af_c_id: "1789012345678901",
  af_adset: "US 18-24 & gamers",
  af_adset_id: "1789012345678902",
  af_ad: "video_a_15s",
  af_ad_id: "1789012345678903",
  ttclid: CLICK_ID,
});

const frame = document.querySelector("iframe");
const address = document.querySelector(".address");
const list = document.querySelector("ol");
const template = document.querySelector("template");
const tabs = [...document.querySelectorAll("[data-page]")];

let page = "/game";

function tapAd() {
  const target = `${page}?${AD_CLICK}`;
  address.textContent = address.title = `brand.example${target}`;
  frame.src = target;
}

for (const tab of tabs) {
  tab.addEventListener("click", () => {
    page = tab.dataset.page;
    tabs.forEach((it) => it.setAttribute("aria-pressed", String(it === tab)));
    tapAd();
  });
}
document.querySelector(".again").addEventListener("click", tapAd);

function row([name, value]) {
  const row = document.createElement("tr");
  row.classList.toggle("id", value === CLICK_ID);
  for (const text of [name, value]) {
    row.insertCell().textContent =
      text.length > 90 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
  }
  return row;
}

function show(record) {
  const item = template.content.cloneNode(true).firstElementChild;
  const url = new URL(record.address);
  item.classList.toggle("click", record.kind !== "impression");
  item.querySelector(".kind").textContent = record.kind;
  item.querySelector(".host").textContent = `${record.method} ${url.host}${url.pathname}`;
  item.querySelector("tbody").append(...record.params.map(row));
  item.querySelector(".redirect").textContent = record.redirect ? `→ sent on to ${record.redirect}` : "";
  list.prepend(item);
  document.querySelector(".count").textContent = String(list.children.length);
  document.querySelector(".latest").textContent =
    `${list.children.length} received, the last: ${record.kind}`;
  document.querySelector(".empty").hidden = true;
}

const events = new EventSource("/events");
events.addEventListener("message", (event) => show(JSON.parse(event.data)));
events.addEventListener("open", tapAd, { once: true });
