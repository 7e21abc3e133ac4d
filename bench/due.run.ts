// npm run bench:due -- [--sources 100000] [--due 1000] [--crowd 5000] [--write]: what it costs to find what is due, however many
// sources sleep, and how fairly ten thousand that fall due at once drain. `--sources 1000000` takes some minutes: that
// many rows are to be written first. Exit 1 when a bound is broken.
import { parseArgs } from "node:util";
import { keepTable, loadBefore } from "./bench-page.ts";
import { takingConsumes } from "./due/consumption.ts";
import { drain } from "./due/fairness.ts";
import { atLeast, atMost, table } from "./host/figures.ts";

const { values } = parseArgs({
  options: {
    sources: { type: "string", default: "100000" },
    due: { type: "string", default: "1000" },
    crowd: { type: "string", default: "5000" },
    write: { type: "boolean", default: false },
  },
});
const [all, due, crowd] = [Number(values.sources), Number(values.due), Number(values.crowd)];
const began = loadBefore();
const SMALL_DESK = 10_000;
if (!(due >= 1 && all > SMALL_DESK && SMALL_DESK >= due && crowd >= 200))
  throw new Error(`--sources over ${SMALL_DESK}, --due at most that, --crowd at least 200`);
const { add, broken, markdown } = table((line) => process.stdout.write(`${line.trimEnd()}\n`));

const few = await takingConsumes(SMALL_DESK, due);
add({ name: `taking ${due} due of ${SMALL_DESK} sources`, measured: `${few.reads} reads, ${few.units} units` });
const many = await takingConsumes(all, due);
add({ name: `taking ${due} due of ${all} sources`, measured: `${many.reads} reads, ${many.units} units` });
add(atLeast("  of them taken", many.sent, due, ""));
add(atMost("  reads to the few's", many.reads / few.reads, 1, "×"));
add(atMost("  units to the few's", many.units / few.units, 1.1, "×"));

const HOSTS = 201;
const drained = await drain({
  big: crowd,
  hosts: HOSTS,
  each: Math.ceil(crowd / (HOSTS - 1)),
  dead: 10,
  gapSeconds: 2,
});
add({
  name: `${drained.looks} due at once on ${HOSTS} hosts, half on one, 10 dead`,
  measured: "drained, minutes:",
});
add(atMost("  every host that answers, but the one", drained.ordinaryMinutes, 2, "min"));
add(atMost("  the dead ones, to what their deadlines take", drained.deadMinutes / drained.deadLeast, 1.5, "×"));
add(atMost("  the one, to what the gap between looks takes", drained.bigMinutes / drained.bigLeast, 1.1, "×"));
add(atMost("  looks lost", drained.lost, 0, ""));
add(atMost("  looks doubled", drained.doubled, 0, ""));
const command = `npm run bench:due -- --sources ${all} --due ${due} --crowd ${crowd}`;
if (values.write) keepTable("What is due", command, began, markdown());
process.exitCode = broken() ? 1 : 0;
