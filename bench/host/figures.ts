/** One line of the table. */
export interface Figure {
  name: string;
  measured: string;
  /** What it is to be; without one the figure stands there to compare others with. */
  aim?: string;
  holds?: boolean;
}

/** A figure that may be at most so much. */
export function atMost(name: string, value: number, limit: number, unit: string): Figure {
  return { name, measured: `${shown(value)} ${unit}`, aim: `≤ ${shown(limit)} ${unit}`, holds: value <= limit };
}

/** A figure that must be at least so much. */
export function atLeast(name: string, value: number, limit: number, unit: string): Figure {
  return { name, measured: `${shown(value)} ${unit}`, aim: `≥ ${shown(limit)} ${unit}`, holds: value >= limit };
}

const shown = (value: number) => (Math.abs(value) < 10 ? String(Number(value.toFixed(2))) : value.toFixed(0));

/** Collects figures and prints each as soon as it is there: the run takes minutes. */
export function table(print: (line: string) => void) {
  const figures: Figure[] = [];
  const cells = ({ name, measured, aim, holds }: Figure) => [
    name,
    measured,
    aim ?? "",
    holds === undefined ? "" : holds ? "yes" : "NO",
  ];
  const widths = [52, 40, 14, 0];
  const row = (parts: string[]) => parts.map((part, at) => part.padEnd(widths[at] ?? 0)).join("  ");
  print(row(["figure", "measured", "aim", "ok"]));
  return {
    add(...added: Figure[]) {
      for (const figure of added) {
        figures.push(figure);
        print(row(cells(figure)));
      }
    },
    /** Whether a figure is not what it is to be. */
    broken: () => figures.some(({ holds }) => holds === false),
    /** The same table in Markdown. */
    markdown: () =>
      [["figure", "measured", "aim", "ok"], ["---", "---", "---", "---"], ...figures.map(cells)]
        .map((line) => `| ${line.join(" | ")} |`)
        .join("\n"),
  };
}
