import type { Numbering } from "../../../contradictions/vocabulary.ts";

/** How English numbers and counts what happens. */
export const englishNumbering: Numbering = {
  follows:
    /^(?:of|in|at|on|to|for|from|by|with|will|would|is|are|was|were|has|have|had|can|may|must|and|or|but|which|that|who|after|before|between|until)$/,
  signs: /^(?:no|number|nr)$/,
  ordinals: ["third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"],
  counted: "after",
  first: "first second",
  beforeFirst: "the",
  firstOf: /^(?:game|session|match|test|bout|fight|concert|show)$/,
  elliptic: /^(?:on|in|at|is|was|will)$/,
  parts: /^(?:game|leg|stage|session|hearing|dose|episode|match|race|test|bout|batch|convoy|shipment)$/,
  uncounted:
    /^(?:of|time|quarter|half|person|year|day|week|month|century|floor|grade|term|world|successive|consecutive|straight|generation|child|son|daughter|[a-z]{3,}est|most)$/,
  twoNames: null,
  former: null,
  offices: null,
};
