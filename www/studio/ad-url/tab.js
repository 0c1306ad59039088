/** The tab "Ad URL": an address is checked, made, and tried with a visitor. */
import { element } from "../../elements.js";
import { urlCheck } from "./check.js";
import { Attention } from "./attention.js";
import { adForm } from "./form.js";
import { adResult } from "./result.js";
import { trial } from "./trial.js";

/** @type {import("../tab.js").Tab} */
export const adUrlTab = {
  id: "ad-url",
  title: "Ad URL",
  mount(root, store) {
    const attention = new Attention(() => update());
    const form = adForm(store, attention);
    const result = adResult(store, attention);
    const check = urlCheck(store, () => form.heading.focus());
    const tried = trial(store);
    root.classList.add("ad-url");
    root.append(
      check.node,
      element("div.columns", form.node, element("div.aside", result.node, result.findings)),
      tried.node,
      result.bar,
    );
    const update = () => [form, result, check, tried].forEach((it) => it.update());
    update();
    store.subscribe((now, before) => {
      if (now.ad !== before.ad || now.setUp !== before.setUp) update();
    });
  },
};
