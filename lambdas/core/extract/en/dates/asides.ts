import type { Aside } from "../../engine/rule.ts";
import { Noted } from "../../forms.ts";
import type { Token } from "../../tokens.ts";

const said = new Set("said says say told tells added adds confirmed reported stated noted".split(" "));

/** What may stand between the verb of saying and the day: "told reporters in London late on Monday". */
const between = new Set(
  "on late early in a an the to at statement interview news conference press release reporters journalists briefing email letter parliament court agency here".split(
    " ",
  ),
);

/** How many of those words may stand there. */
const REACH = 7;

const bounds = new Set("until till through since".split(" "));

/** What a word is to the day beside it, as bits. */
const role = { said: 1, between: 2, bound: 4 } as const;
const roleOf = new Noted(
  ({ norm }) =>
    (said.has(norm) ? role.said : 0) | (between.has(norm) ? role.between : 0) | (bounds.has(norm) ? role.bound : 0),
);

/**
 * The mention only says when something was said ("said on Monday", "on Monday told reporters") or from or to when it
 * lasts ("until Friday"): the text does not go on to tell of that day.
 */
export function aside(tokens: readonly Token[], from: number, to: number): Aside | null {
  const roleAt = (at: number) => (at < 0 || at >= tokens.length ? 0 : roleOf.of(tokens[at]!.form));
  if (roleAt(to) & role.said) return "said";
  if (roleAt(from - 1) & role.bound) return "bound";
  for (let at = from - 1; at >= 0 && from - at <= REACH; at -= 1) {
    const is = roleAt(at);
    if (is & role.said) return "said";
    if (!(is & role.between)) return null;
  }
  return null;
}
