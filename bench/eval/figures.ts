export const PEERS = ["chrono-node", "Microsoft", "compromise", "patterns"] as const;
export type Peer = (typeof PEERS)[number];

/** One line of the evaluation: ours and the peers' on the same documents, in per cent. */
export interface Figure {
  set: string;
  name: string;
  ours: number;
  peers: Partial<Record<Peer, number>>;
  /** Under it (or over it, where less is better) the evaluation fails; null where none is set. */
  floor: number | null;
  aim: number | null;
  better: "more" | "less";
}

/** Floor and aim of a figure. */
export type Bounds = readonly [floor: number, aim: number];

export function figure(
  set: string,
  name: string,
  ours: number,
  [floor, aim]: Bounds | readonly [null, null],
  peers: Figure["peers"] = {},
): Figure {
  return { set, name, ours, peers, floor, aim, better: "more" };
}

const rounded = (value: number) => Math.round(10 * value) / 10;

/** A figure holds when what is printed does: both are compared at one decimal. NaN never holds. */
export function holds({ ours, floor, better }: Figure): boolean {
  if (floor === null) return true;
  return better === "more" ? rounded(ours) >= floor : rounded(ours) <= floor;
}

/** Rows of the table: head first, one string a cell. */
export function figureRows(figures: readonly Figure[]): string[][] {
  const bound = (value: number | null, better: Figure["better"]) =>
    value === null ? "–" : `${better === "more" ? "≥" : "≤"} ${value}`;
  return [
    ["set", "figure", "ours", ...PEERS, "floor", "aim", ""],
    ...figures.map((one) => [
      one.set,
      one.name,
      one.ours.toFixed(1),
      ...PEERS.map((peer) => one.peers[peer]?.toFixed(1) ?? "–"),
      bound(one.floor, one.better),
      bound(one.aim, one.better),
      holds(one) ? "" : "UNDER",
    ]),
  ];
}
