/** Puts texts into a page, in place of their names in double braces. */
export function filled(page, texts) {
  return page.replace(/\{\{(\w+)\}\}/g, (all, name) => texts[name] ?? all);
}
