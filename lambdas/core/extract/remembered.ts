/** Texts that are remembered by one function before it begins anew, and the longest of them (UTF-16 units). */
const MOST = 4000;
const LONGEST = 100;

/** A function of a text that remembers its last answers: in a story the same few names are asked about again and again. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const found = work(text);
    if (text.length > LONGEST) return found;
    if (known.size === MOST) known.clear();
    known.set(text, found);
    return found;
  };
}

/** A function of an object that does its work once for each, for as long as the object is there. */
export function onceEach<K extends object, T extends object>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const answer = known.get(of);
    if (answer !== undefined) return answer;
    const found = work(of);
    known.set(of, found);
    return found;
  };
}
