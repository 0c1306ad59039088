/** A set-up as plain data, in one order. */
import { MEMBERS } from "../declared.js";
import type { SetUp } from "../set-up.js";

/** The members of a place for a QR code, which the program has no declaration of. */
const QR_PLACE = { for: "text", size: "number", color: "text", logo: "text", alt: "text" };

const OBJECTS: Record<string, Record<string, string>> = {
  ...MEMBERS,
  QrPlace: QR_PLACE,
  SetUp: { ...MEMBERS.Config, links: "LinkRequest", qr: "QrPlace" },
};

/**
 * A copy of a set-up whose members have the order in which they are declared, so that the same set-up always gives the
 * same text. Addresses are texts in it, and members that nobody knows come last.
 *
 * @throws if it can't be written as JSON
 */
export function ordered(setUp: SetUp): SetUp {
  const { $schema, ...plain } = Object(JSON.parse(JSON.stringify(setUp ?? {})));
  return inOrder(plain, "SetUp");
}

function inOrder(value: any, type: string): any {
  const members = OBJECTS[type];
  if (!members || !value || typeof value != "object") {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => inOrder(item, type));
  }
  const own = Object.keys(value);
  const known = Object.keys(members).filter((name) => own.includes(name));
  const names = [...known, ...own.filter((name) => !known.includes(name))];
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name], members[name] ?? "")]));
}

/** The kind of value that a member takes, if it is known. */
export function kindOf(type: string, name: string): string | undefined {
  const members = OBJECTS[type] ?? {};
  return Object.keys(members).includes(name) ? members[name] : undefined;
}
