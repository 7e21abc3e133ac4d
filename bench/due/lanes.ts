import type { Outgoing } from "../../lambdas/send-messages.ts";

/**
 * A FIFO queue and those who take from it, on a clock of their own: a group's messages are taken in order, one at a time,
 * and whichever group has waited longest is next (SQS promises no order between groups).
 */
export class Lanes {
  readonly #waiting = new Map<string, Outgoing[]>();
  /** Groups with messages of which none is being worked on, the longest waiting first. */
  readonly #ready: string[] = [];
  readonly #working: { until: number; group: string; message: Outgoing }[] = [];
  #now: number;
  readonly #workers: number;
  readonly #takesMs: (message: Outgoing) => number;

  constructor(now: number, workers: number, takesMs: (message: Outgoing) => number) {
    this.#now = now;
    this.#workers = workers;
    this.#takesMs = takesMs;
  }

  send(messages: readonly Outgoing[]): void {
    for (const message of messages) {
      const group = this.#waiting.get(message.group);
      if (group !== undefined) group.push(message);
      else {
        this.#waiting.set(message.group, [message]);
        this.#ready.push(message.group);
      }
    }
  }

  /** Works until an instant; gives what was done, and when. */
  workUntil(instant: number): { message: Outgoing; at: number }[] {
    const done: { message: Outgoing; at: number }[] = [];
    for (;;) {
      while (this.#working.length < this.#workers && this.#ready.length > 0) this.#begin(this.#ready.shift() as string);
      const next = this.#working[0];
      if (next === undefined || next.until > instant) break;
      this.#now = next.until;
      this.#working.shift();
      this.#end(next.group);
      done.push({ message: next.message, at: next.until });
    }
    this.#now = instant;
    return done;
  }

  #begin(group: string): void {
    const message = this.#waiting.get(group)?.shift() as Outgoing;
    const until = this.#now + this.#takesMs(message);
    const place = this.#working.findIndex((other) => other.until > until);
    this.#working.splice(place < 0 ? this.#working.length : place, 0, { until, group, message });
  }

  #end(group: string): void {
    if (this.#waiting.get(group)?.length === 0) this.#waiting.delete(group);
    else this.#ready.push(group);
  }
}
