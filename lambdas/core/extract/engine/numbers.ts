/** Shapes of a run of digits that a pattern can ask for; each gives the number or undefined. */
const shape =
  (least: number, most: number, digitsLeast: number, digitsMost: number) =>
  (digits: string): number | undefined => {
    if (digits.length < digitsLeast || digits.length > digitsMost) return undefined;
    const value = Number(digits);
    return value >= least && value <= most ? value : undefined;
  };

/** Number shapes by the name that patterns use; years of news are 1000-2199, Hijri years 1200-1599. */
export const numberShapes = {
  int: shape(0, 99_999, 1, 5),
  day: shape(1, 31, 1, 2),
  month: shape(1, 12, 1, 2),
  day2: shape(1, 31, 2, 2),
  month2: shape(1, 12, 2, 2),
  year: shape(1000, 2199, 4, 4),
  year2: shape(0, 99, 2, 2),
  decade: shape(1000, 2190, 4, 4),
  hijriYear: shape(1200, 1599, 4, 4),
  hour: shape(0, 24, 1, 2),
  hour12: shape(1, 12, 1, 2),
  minute: shape(0, 59, 2, 2),
  second: shape(0, 59, 2, 2),
  hhmm: shape(0, 2400, 4, 4),
} as const;

export type NumberShape = keyof typeof numberShapes;

export function isNumberShape(name: string): name is NumberShape {
  return Object.hasOwn(numberShapes, name);
}
