/**
 * A list in order, equals as they stood: the same list where it is in order already, as most lists of what a text holds
 * are, since to see that costs far less than to sort.
 */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let n = 1; n < list.length; n++) if (compare(list[n - 1]!, list[n]!) > 0) return [...list].sort(compare);
  return list;
}
