import { randomUUID } from "node:crypto";
import { Cron } from "croner";
import { ACCOUNT, REGION } from "../engines/wire.ts";
import { StartFailure } from "../failure.ts";
import type { HostedSchedule } from "../plan/types.ts";

const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** setTimeout takes 32 bits; a longer wait is taken in legs. */
const LONGEST_WAIT_MS = 2_147_483_647;

/**
 * Reads a schedule expression of EventBridge Scheduler.
 * @param expression `rate(value unit)`, `cron(minutes hours day-of-month month day-of-week year)` or `at(yyyy-mm-ddThh:mm:ss)`
 * @param timezone IANA zone in which cron and at are meant
 * @returns from an instant, the next one at which the schedule is due (both in ms since the epoch), or null for never
 * @throws StartFailure for what isn't such an expression
 * @see EventBridge Scheduler User Guide, "Schedule types"
 */
export function readExpression(expression: string, timezone: string, where: string): (after: number) => number | null {
  const [, kind, body] = /^(rate|cron|at)\(([^()]*)\)$/.exec(expression) ?? [];
  const refuse = (): never => {
    throw new StartFailure(`${where}: ${expression} is no schedule that the local host can read`);
  };
  if (kind === undefined || body === undefined) return refuse();
  if (kind === "rate") {
    const [, amount, unit] = /^([1-9]\d*) (minute|hour|day)s?$/.exec(body) ?? refuse();
    const every = Number(amount) * unitMs[unit as keyof typeof unitMs];
    return (after) => after + every;
  }
  try {
    const times = new Cron(kind === "at" ? body : cronPattern(body), {
      timezone,
      paused: true,
      ...(kind === "at" ? {} : { mode: "7-part" as const, alternativeWeekdays: true, sloppyRanges: true }),
    });
    return (after) => times.nextRun(new Date(after))?.getTime() ?? null;
  } catch {
    return refuse();
  }
}

/** EventBridge has six fields without seconds, and writes a month's last Friday `6L` where croner says `6#L`. */
function cronPattern(body: string): string {
  const fields = body.trim().split(/\s+/);
  if (fields.length !== 6) throw new RangeError("six fields");
  const weekday = fields[4] ?? "*";
  // A bare L is the last day of the week: Saturday.
  fields[4] = weekday.toUpperCase() === "L" ? "7" : weekday.replace(/^(\d|[A-Za-z]{3})L$/, "$1#L");
  return `0 ${fields.join(" ")}`;
}

/**
 * Runs a schedule until the signal ends it. The first run of a rate is one interval after the start.
 * @param fire called with the payload's JSON text; its failures are the callee's to handle
 * @param everyMs runs it so often, whatever its expression says
 */
export function runSchedule(
  schedule: HostedSchedule,
  fire: (payload: string) => void,
  signal: AbortSignal,
  everyMs?: number,
): void {
  const stated = readExpression(schedule.expression, schedule.timezone, schedule.id);
  const next = everyMs === undefined ? stated : (after: number) => after + everyMs;
  const wait = (due: number | null) => {
    if (due === null || signal.aborted) return;
    const left = due - Date.now();
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", cancel);
        if (left > LONGEST_WAIT_MS) return wait(due);
        fire(payloadOf(schedule, due));
        const following = next(due);
        // A machine that slept doesn't make up for each time it missed.
        wait(following !== null && following < Date.now() ? next(Date.now()) : following);
      },
      Math.max(0, Math.min(left, LONGEST_WAIT_MS)),
    );
    const cancel = () => clearTimeout(timer);
    signal.addEventListener("abort", cancel, { once: true });
  };
  wait(next(Date.now()));
}

/** The template's input with the scheduler's attributes put in, or the scheduler's own event where there is none. */
function payloadOf(schedule: HostedSchedule, due: number): string {
  const at = new Date(due).toISOString().replace(".000Z", "Z");
  const arn = `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule/default/${schedule.id}`;
  if (schedule.input !== null) {
    return schedule.input
      .replaceAll("<aws.scheduler.scheduled-time>", at)
      .replaceAll("<aws.scheduler.schedule-arn>", arn)
      .replaceAll("<aws.scheduler.execution-id>", randomUUID())
      .replaceAll("<aws.scheduler.attempt-number>", "1");
  }
  return JSON.stringify({
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.scheduler",
    account: ACCOUNT,
    time: at,
    region: REGION,
    resources: [arn],
    detail: "{}",
  });
}
