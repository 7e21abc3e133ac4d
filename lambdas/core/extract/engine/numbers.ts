/** Shapes of a run of digits that a pattern can ask for: least and greatest value, least and most digits. */
export const numberShapes = {
  int: [0, 99_999, 1, 5],
  thousands: [0, 999, 3, 3],
  day: [1, 31, 1, 2],
  month: [1, 12, 1, 2],
  day2: [1, 31, 2, 2],
  month2: [1, 12, 2, 2],
  /** Years of news. */
  year: [1000, 2199, 4, 4],
  year2: [0, 99, 2, 2],
  decade: [1000, 2190, 4, 4],
  hijriYear: [1200, 1599, 4, 4],
  hour: [0, 24, 1, 2],
  hour12: [1, 12, 1, 2],
  minute: [0, 59, 2, 2],
  second: [0, 59, 2, 2],
  hhmm: [0, 2400, 4, 4],
} as const satisfies Record<string, readonly [least: number, most: number, digitsLeast: number, digitsMost: number]>;

/** Name of a shape, as patterns ask for it. */
export type NumberShape = keyof typeof numberShapes;

export const shapeNames = Object.keys(numberShapes) as NumberShape[];
const shapes = Object.values(numberShapes);

export function isNumberShape(name: string): name is NumberShape {
  return Object.hasOwn(numberShapes, name);
}

/** Bit of a shape, as `shapesOf` gives them. */
export function shapeBit(shape: NumberShape): number {
  return 1 << shapeNames.indexOf(shape);
}

/** Shapes that a run of ASCII digits fits, as bits. */
export function shapesOf(digits: string): number {
  const { length } = digits;
  if (length > 5) return 0;
  const value = Number(digits);
  let bits = 0;
  for (let i = 0; i < shapes.length; i += 1) {
    const [least, most, digitsLeast, digitsMost] = shapes[i]!;
    if (value >= least && value <= most && length >= digitsLeast && length <= digitsMost) bits |= 1 << i;
  }
  return bits;
}
