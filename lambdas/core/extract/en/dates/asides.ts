import type { Aside } from "../../engine/rule.ts";
import type { Token } from "../../tokens.ts";

const said = new Set("said says say told tells added adds confirmed reported stated noted".split(" "));

/** What may stand between the verb of saying and the day: "told reporters in London late on Monday". */
const between = new Set(
  "on late early in a an the to at statement interview news conference press release reporters journalists briefing email e-mail letter parliament court agency here".split(
    " ",
  ),
);

/** How many of those words may stand there. */
const REACH = 7;

const bounds = new Set("until till through since".split(" "));

/**
 * The mention only says when something was said ("said on Monday", "on Monday told reporters") or from or to when it
 * lasts ("until Friday"): the text does not go on to tell of that day.
 */
export function aside(tokens: readonly Token[], from: number, to: number): Aside | null {
  if (said.has(tokens[to]?.norm ?? "")) return "said";
  if (bounds.has(tokens[from - 1]?.norm ?? "")) return "bound";
  for (let at = from - 1; at >= 0 && from - at <= REACH; at -= 1) {
    const { norm } = tokens[at]!;
    if (said.has(norm)) return "said";
    if (!between.has(norm)) return null;
  }
  return null;
}
