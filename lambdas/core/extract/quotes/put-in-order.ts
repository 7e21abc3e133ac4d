/**
 * Sorts a list in place, equals as they stood. Most lists of what a text holds are in order already, and to see that costs
 * far less than to sort.
 */
export function putInOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let n = 1; n < list.length; n++) if (compare(list[n - 1]!, list[n]!) > 0) return list.sort(compare);
  return list;
}
