/** The known name that somebody may have meant. */

/** Returns the name among `known` that is most like `name`, if any is. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  // A name as long as that is none that was mistyped, and comparing it would take long.
  if (word.length > 60) {
    return undefined;
  }
  const most = word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  let best: string | undefined;
  let least = most + 1;
  for (const it of known) {
    const far = Math.abs(it.length - word.length) > most ? least : distance(word, it.toLowerCase());
    if (far < least) {
      [best, least] = [it, far];
    }
  }
  return best;
}

/** How many letters have to be changed, put in or taken out to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1]! + (from[i - 1] == to[j - 1] ? 0 : 1);
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, changed);
    }
    row = next;
  }
  return row[to.length]!;
}
