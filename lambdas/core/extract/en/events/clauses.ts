import type { Aspect, Cue, LexiconEntry } from "../../../contradictions/vocabulary.ts";

/** Words that report: a date beside one says when it was said, not when it happens ("said on Thursday"). */
export const englishReports = {
  verbs:
    "say|tell|announce|state|confirm|report|reveal|disclose|declare|add|note|explain|warn|write|inform|indicate|claim|stress|underline|insist|comment|remark|recall|learn|ask|answer|reply|argue|caution|promise|quip|joke|post|unveil plans|pledge|acknowledge|admit|concede|estimate|predict|forecast|telephone|interview|address|brief|speak|tweet|reject|criticise|criticize|welcome|praise|advise|demand|call for|urge|outline|describe|suggest|propose|repeat|emphasise|emphasize|agree|approve|decide|make the announcement|publish … statement|issue … statement|told reporters",
  nouns:
    "statement|press conference|news conference|bulletin|interview|announcement|letter|briefing|press release|communiqué|communique|notice|advisory|speech|message|dispatch|tweet|remarks|comment|talk|update|account",
};

export const englishCues: readonly LexiconEntry<Cue>[] = [
  // "closed since December": the last day that it was so, or the first that it is not.
  { says: "since", words: "since|ever since|as of last|since about|last in use on|last in normal use on" },
  // "runs until 25 January".
  {
    says: "until",
    words: "until|till|up to|through|up until|lasts until|lasting until|up to and including|right up to",
  },
  // "by the end of July", "no later than January 20": at the latest then.
  {
    says: "by",
    words:
      "by|no later than|not later than|before|well before|shortly before|ahead of|at the latest by|in time for|prior to",
  },
  // "after mid-October": a lower bound, which contradicts nothing later.
  {
    says: "after",
    words:
      "after|later than|following|shortly after|well after|beyond|not before|no earlier than|no sooner than|not until|only after|at the earliest",
  },
  {
    says: "from",
    words:
      "from|as of|as from|starting|beginning|starting from|beginning from|effective|with effect from|starting on|beginning on|from about",
  },
  // "originally due on the 9th": the clause speaks of a day that was given up.
  {
    says: "superseded-clause",
    words:
      "originally|initially|had been planned|had been scheduled|had been set|had been due|had been expected|had been meant|had been fixed|had been announced for|had been put|was to have|were to have|was supposed to|were supposed to|was meant to|were meant to|was due to have|was originally|were originally|had hoped to|had wanted to|had planned to|had promised|previously scheduled|previously planned|previously set|previously announced|first scheduled|first planned|first set|earlier scheduled|no longer|after all|had spoken of|was to begin|was to start|was to open|were to begin|were to start|were to open|was to take place|was scheduled to|were scheduled to|was planned for|were planned for|was scheduled for|were scheduled for|was set for|were set for|was due on|was due in|missed deadline|had first been",
  },
  // "instead of Monday", "postponed from last Sunday": this very date was given up.
  {
    says: "superseded-date",
    words:
      "instead of|rather than|in place of|and not on|not on|not|moved from|postponed from|rescheduled from|delayed from|put off from|pushed back from|brought forward from|put back from|changed from|shifted from|switched from|as opposed to|replacing|replaces|original date of|old date of|old date|original date",
  },
  {
    says: "deny",
    verbs: "deny|refute|dismiss|rebut|debunk|scotch",
    words: "denial|false report|rumour|rumor|untrue|not true|no truth|fake|incorrectly|wrongly|mistakenly|erroneously",
  },
  {
    says: "not",
    words:
      "not|won't|will not|cannot|can't|never|isn't|wasn't|didn't|doesn't|don't|aren't|weren't|wouldn't|nobody|no one|none of",
  },
  {
    says: "bound-not",
    words:
      "not run|not operate|not sail|not only|not before|not until|not earlier|not later|not just|no later|why not|whether or not|not least|not more|not alone|will not run|would not run|will not sail|will not operate|will not fly again",
  },
  {
    says: "deadline",
    nouns: "deadline|closing date|cut-off date|cutoff date|last day to|last day for|final day for",
    words:
      "must reach|must be in|must have|at the latest|must apply|must register|have until|has until|may be sent|can be sent|can be handed in|be accepted|may apply|can apply|to be in by",
  },
];

/** Parts, rounds, sides and editions: different values of one dimension are different events ("for travellers", "for freight"). */
export const englishAspects: readonly LexiconEntry<Aspect>[] = [
  {
    says: "traffic:people",
    nouns: "traveller|traveler|passenger|pedestrian|visitor|tourist|pilgrim|commuter|car",
    words: "light vehicles|passenger cars|private cars",
  },
  {
    says: "traffic:goods",
    nouns: "lorry|truck|freight|cargo|trailer|haulier|heavy vehicle|heavy goods vehicle|tanker|freighter|goods vehicle",
    words: "goods|goods traffic|commercial traffic|commercial goods",
  },
  {
    says: "round:1",
    words:
      "first round|first leg|first dose|first phase|first stage|first wave|first tranche|first ballot|first semi-final|first attempt|first instalment|phase one|stage one|phase 1|opening round",
  },
  {
    says: "round:2",
    words:
      "second round|second leg|second dose|second phase|second stage|second wave|second tranche|second ballot|second vote|run-off|runoff|return match|return leg|second semi-final|second attempt|second instalment|phase two|phase 2|booster|re-run|supplementary",
  },
  {
    says: "round:3",
    words: "third round|third dose|third phase|third stage|third wave|third tranche|phase three|phase 3",
  },
  {
    says: "which:first",
    words:
      "first flight|first flights|first train|first bus|first ferry|first boat|first ship|first convoy|first batch|first group|first voyage|first sailing|first lorry|first lorries|first bell",
  },
  {
    says: "which:last",
    words:
      "last flight|last flights|final flight|last train|final train|last bus|last ferry|last boat|last ship|last convoy|final convoy|last batch|final batch|last group|final group|last voyage|final voyage|last sailing|final sailing|last lorry",
  },
  {
    says: "step:opening",
    words: "opening statement|opening statements|opening argument|opening arguments|opening speech|opening speeches",
  },
  {
    says: "step:closing",
    words:
      "closing statement|closing statements|closing argument|closing arguments|closing speech|closing speeches|final arguments|final speeches|summing-up|summing up",
  },
  { says: "step:witness", words: "first witness|witnesses|evidence|testify|testifies|testimony" },
  { says: "step:jury", words: "jury selection|jurors|sworn in" },
  { says: "stage:decider", words: "tie-break|tie-breaker|replay|decider" },
  { says: "stage:final", words: "the final|cup final|grand final|in the final|final on|the final of" },
  { says: "stage:semi", words: "semi-final|semifinal|semi-finals|last four" },
  { says: "stage:quarter", words: "quarter-final|quarterfinal|quarter-finals|last eight" },
  { says: "who:women", words: "women|women's|woman's|girls|ladies" },
  { says: "who:youth", words: "youth team|under-21|under-19|juniors|junior team" },
  { says: "side:north", words: "northern|north" },
  { says: "side:south", words: "southern|south" },
  { says: "side:east", words: "eastern|east" },
  { says: "side:west", words: "western|west" },
  { says: "place:coast", words: "coastal" },
  { says: "place:inland", words: "inland" },
  { says: "time:night", words: "night service|night services|night train|night trains|night bus|night flights" },
  // one more of a series, which the other story may count ("the third round")
  {
    says: "which:next",
    words: "a further round|another round|a new round|a fresh round|the next round|a further session",
  },
  {
    says: "which:other",
    words:
      "another|a second|a third|a fourth|had last|was last|were last|last such|had previously|had earlier|a similar|similar|separate|other|earlier mission|previous|previously|last time it|last time they|last time he|last time she|the last time the|an earlier|the earlier|repeat|a further|the last such|the last similar|a first attempt|a preparatory|preparatory|pilot|practice|rehearsal|trial run|trial runs|last round|previous round|last session|last meeting|postponed vote|also plays|women's team",
  },
];

/** Words before which a clause ends. */
export const englishBoundaries =
  "while|whereas|although|though|but|because|when|where|which|who|whose|unless|that|if|so that|even though|whether|meanwhile|however|despite|in spite of|thanks to|because of|according to";

export const englishFormer =
  "former|formerly|ex|one-time|previously|retired|outgoing|incoming|promoted|at the time|until recently|ousted|sacked|resigned|deposed|erstwhile|predecessor|successor|newly|took over|appointed|by then|back then|then";
