import { expect, test } from "vitest";
import { readFacts } from "../../../lambdas/core/contradictions/detect.ts";
import { told } from "./told.ts";

const day = "2026-03-05";
const before = "2026-02-26";

/** What a date does in its sentence, as "role phase happenings"; "" when it tells of no event. */
function reading(sentence: string, value: string): string {
  const facts = readFacts(told({ text: sentence.replace("DATE", `[[the date|${value}]]`) }));
  return facts.map(({ role, phase, happenings }) => [role, phase, ...happenings].join(" ")).join("; ");
}

test.each([
  ["The museum reopens on DATE.", day, "occurs whole open"],
  ["The museum will open its doors again on DATE.", day, "occurs whole open"],
  ["Trains will take passengers again from DATE.", day, "occurs start open"],
  ["The festival opens on DATE.", day, "occurs start festival"],
  ["The strike will end on DATE.", day, "occurs end strike"],
  ["The exhibition runs until DATE.", day, "occurs end exhibition"],
  ["The museum was reopened, the mayor said on DATE.", before, "announced whole"],
  ["The mayor announced on DATE the opening of the museum.", before, "announced whole"],
  ["A statement issued on DATE said that the museum was full.", before, "announced whole"],
  ["The museum has been closed since DATE.", before, "since start close"],
  ["The opening had been planned for DATE.", day, "superseded whole open"],
  ["The museum was originally due to open on DATE.", day, "superseded whole open"],
  ["The match will be played on Sunday instead of DATE.", day, "superseded whole match"],
  ["The owner denied reports that the mill would close on DATE.", day, "denied whole close"],
  ["The mill will not close on DATE.", day, "denied whole close"],
  ["Students have until DATE to register for the exam.", day, "deadline end enter"],
  ["The museum will open by DATE.", day, "by whole open"],
  ["The museum will open after DATE.", day, ""],
  ["The soup was cold on DATE.", before, ""],
  ["تفتتح البلدية المتحف في DATE.", day, "occurs whole open"],
  ["تبدأ الامتحانات في DATE.", day, "occurs start exam"],
  ["أعلنت البلدية في DATE افتتاح المتحف.", before, "announced whole"],
  ["كان مقررا افتتاح المتحف في DATE.", day, "superseded whole open"],
  ["نفت البلدية إغلاق المتحف في DATE.", day, "denied whole close"],
  ["المتحف مغلق منذ DATE.", before, "since whole"],
  ["حتى DATE يستمر تسجيل الطلاب.", day, "deadline end enter"],
])("%s", (sentence, value, expected) => {
  expect(reading(sentence, value)).toBe(expected);
});
