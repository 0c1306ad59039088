/**
 * The page's document with members of the kinds that browsers give it. Elements with a name stand in for them
 * otherwise: after `<img name="URL">`, `document.URL` is that image. On a server there is none.
 */
export const page: Document =
  globalThis.document &&
  new Proxy(document, {
    get(document: any, name) {
      const given = document[name];
      const real = Reflect.get(Document.prototype, name, document);
      const member = typeof given == typeof real ? given : real;
      return typeof member == "function" ? member.bind(document) : member;
    },
  });
