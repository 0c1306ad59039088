/**
 * The page's document with members of the kinds that browsers give it. Elements with a name stand in for them
 * otherwise: after `<img name="URL">`, `document.URL` is that image. On a server there is none.
 */
export const page: Document =
  globalThis.document &&
  new Proxy(document, {
    get(document: any, name) {
      let member = document[name];
      try {
        // No element is a member of what the document inherits from.
        const parent = Object.getPrototypeOf(document);
        const getter = parent.__lookupGetter__(name);
        const real = getter ? getter.call(document) : parent[name];
        member = typeof member == typeof real ? member : real;
      } catch {
        // The page has broken what this needs.
      }
      return typeof member == "function" ? member.bind(document) : member;
    },
  });
