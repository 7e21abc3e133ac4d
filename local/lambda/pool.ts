import { randomUUID } from "node:crypto";
import { existsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ACCOUNT, CREDENTIALS, REGION } from "../engines/wire.ts";
import { StartFailure } from "../failure.ts";
import type { HostedFunction } from "../plan/types.ts";
import type { Tally } from "../summary.ts";
import type { Answer, Call, Ready, Startup } from "./protocol.ts";

/** Calls of one function that run at the same time; two is the knee on two cores, measured. */
export const WORKERS = 2;

/** Half of Node's own nursery: an instance of its own is 12 MB smaller for it, and no slower (bench/host.run.ts). */
const YOUNG_MB = 16;

/** A synchronous call's payload and answer are at most 6 MB (AWS Lambda, "Lambda quotas"). */
export const LARGEST_PAYLOAD_BYTES = 6 * 1024 * 1024;

/** Loading the bundle has its own limit, before the function's (AWS Lambda, "Lambda execution environment lifecycle"). */
const INIT_SECONDS = 10;

export interface LambdaSettings {
  /** Environment that every function gets beside its own: where the engines are. */
  engines: Record<string, string>;
  logFd: number;
  tally: Tally;
}

/** A function that can be called. */
export interface Lambda {
  readonly id: string;
  /** Calls it and waits; never throws for what the function does. */
  invoke(payload: string): Promise<Answer>;
  /** Starts a worker ahead of the first call. */
  warm(): void;
  stop(): Promise<void>;
}

interface Job {
  payload: string;
  settle(answer: Answer): void;
}

/** A thread with the call that it is busy with, if any. */
interface Seat {
  worker: Worker;
  loaded: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

/**
 * A function of the plan as worker threads with their own environment, timeout and memory limit. A thread takes one
 * call at a time, as an instance on Lambda does; one that runs too long, runs out of memory or exits is ended, its call
 * fails and the next call gets a new thread.
 */
export function openLambda(fn: HostedFunction, settings: LambdaSettings): Lambda {
  const startup = startupOf(fn, settings);
  const seats = new Set<Seat>();
  const waiting: Job[] = [];
  let stopping = false;

  function open(): Seat {
    const worker = new Worker(new URL("./bootstrap.ts", import.meta.url), {
      workerData: startup,
      env: environmentOf(fn, settings.engines),
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: fn.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
      name: fn.id,
    });
    const seat: Seat = { worker, loaded: false, job: null, timer: null };
    seats.add(seat);
    worker.on("message", (message: Answer | Ready) => {
      if (!("ready" in message)) return finish(seat, message);
      seat.loaded = true;
      if (seat.job) begin(seat, seat.job);
    });
    worker.on("error", (error) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      close(seat, failed(name, message));
    });
    worker.on("exit", (code) => close(seat, failed("Runtime.ExitError", `the function ended its process (${code})`)));
    return seat;
  }

  /** Gives a thread its next call; one that is still loading starts on it when it has, within its own limit. */
  function assign(seat: Seat, job: Job): void {
    seat.job = job;
    if (seat.loaded) begin(seat, job);
    else limit(seat, INIT_SECONDS, "Runtime.InitTimeout");
  }

  function begin(seat: Seat, job: Job): void {
    limit(seat, fn.timeoutSeconds, "Sandbox.Timedout");
    const deadline = Date.now() + fn.timeoutSeconds * 1000;
    seat.worker.postMessage({ requestId: randomUUID(), payload: job.payload, deadline } satisfies Call);
  }

  function limit(seat: Seat, seconds: number, errorType: string): void {
    if (seat.timer) clearTimeout(seat.timer);
    const end = () => close(seat, failed(errorType, `Task timed out after ${seconds.toFixed(2)} seconds`));
    seat.timer = setTimeout(end, seconds * 1000);
  }

  function finish(seat: Seat, answer: Answer): void {
    const { job, timer } = seat;
    if (timer) clearTimeout(timer);
    seat.job = null;
    seat.timer = null;
    job?.settle(answer);
    const next = seats.has(seat) ? waiting.shift() : undefined;
    if (next) assign(seat, next);
  }

  /** Takes a thread out of service; what it was doing has failed. */
  function close(seat: Seat, answer: Failure): void {
    if (!seats.delete(seat)) return;
    if (!stopping) writeSync(settings.logFd, `${fn.id} ${answer.errorType}: ${answer.errorMessage}\n`);
    void seat.worker.terminate();
    finish(seat, answer);
    if (waiting.length > 0 && !stopping) serve();
  }

  function serve(): void {
    const idle = [...seats].find((seat) => seat.job === null) ?? (seats.size < WORKERS ? open() : null);
    const job = idle && waiting.shift();
    if (idle && job) assign(idle, job);
  }

  return {
    id: fn.id,
    invoke(payload) {
      if (stopping) return Promise.resolve(failed("Host.Stopping", "the host is being stopped"));
      const started = performance.now();
      return new Promise((resolve) => {
        waiting.push({
          payload,
          settle(answer) {
            const small = !answer.ok || answer.payload.length <= LARGEST_PAYLOAD_BYTES;
            const told = small ? answer : failed("Function.ResponseSizeTooLarge", "the answer is over 6 MB");
            settings.tally.called(fn.id, performance.now() - started, told.ok);
            resolve(told);
          },
        });
        serve();
      });
    },
    warm() {
      if (seats.size === 0) open();
    },
    async stop() {
      stopping = true;
      for (const job of waiting.splice(0)) job.settle(failed("Host.Stopping", "the host is being stopped"));
      const workers = [...seats].map((seat) => seat.worker);
      for (const seat of [...seats]) close(seat, failed("Host.Stopping", "the host is being stopped"));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

type Failure = Extract<Answer, { ok: false }>;

function failed(errorType: string, errorMessage: string): Failure {
  return { ok: false, errorType, errorMessage };
}

function startupOf(fn: HostedFunction, { logFd }: LambdaSettings): Startup {
  const dot = fn.handler.lastIndexOf(".");
  const stem = join(fn.code, fn.handler.slice(0, dot));
  const file = [".mjs", ".js", ".cjs"].map((extension) => stem + extension).find((path) => existsSync(path));
  if (file === undefined) throw new StartFailure(`${fn.id}: its bundle has no ${fn.handler.slice(0, dot)}.mjs`);
  return {
    file,
    handler: fn.handler.slice(dot + 1),
    functionName: fn.id,
    memoryMb: fn.memoryMb,
    arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${fn.id}`,
    logFd,
  };
}

/** The runtime's reserved variables that code may look at, less AWS_EXECUTION_ENV: there is no X-Ray daemon here. */
function environmentOf(fn: HostedFunction, engines: Record<string, string>): Record<string, string> {
  return {
    ...CREDENTIALS,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_LAMBDA_FUNCTION_NAME: fn.id,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${fn.id}`,
    AWS_LAMBDA_LOG_STREAM_NAME: "local",
    LAMBDA_TASK_ROOT: fn.code,
    POWERTOOLS_TRACE_ENABLED: "false",
    _HANDLER: fn.handler,
    ...engines,
    ...fn.environment,
  };
}
