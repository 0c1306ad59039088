/** Tabs: arrows go from one to the other, and what has the focus is shown. */
export class Tabs {
  #tabs;
  #shown;

  /** @param {(panel: string) => void} shown called with the panel's id */
  constructor(list, shown) {
    this.#tabs = [...list.querySelectorAll("[role=tab]")];
    this.#shown = shown;
    this.#tabs.forEach((tab, index) => {
      tab.addEventListener("click", () => this.#select(tab));
      tab.addEventListener("keydown", (event) => {
        const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
        if (to !== undefined) {
          event.preventDefault();
          const next = this.#tabs.at(to % this.#tabs.length);
          this.#select(next);
          next.focus();
        }
      });
    });
  }

  /** Shows a panel. With `focus`, who has asked for it goes on there. */
  show(panel, { focus = false } = {}) {
    const tab = this.#tabs.find((it) => it.getAttribute("aria-controls") === panel);
    this.#select(tab);
    if (focus) {
      tab.focus();
    }
  }

  #select(tab) {
    for (const it of this.#tabs) {
      it.setAttribute("aria-selected", String(it === tab));
      it.tabIndex = it === tab ? 0 : -1;
      document.getElementById(it.getAttribute("aria-controls")).hidden = it !== tab;
    }
    this.#shown(tab.getAttribute("aria-controls"));
  }
}
