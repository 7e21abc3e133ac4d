import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A desk that runs in a process of its own. */
export interface Desk {
  url: string;
  dynamodb: string;
  writer: string;
  reviewer: string;
  /** ms from the process's start to the first 200. */
  firstAnswerMs: number;
  /** Resident memory of the host and of the engine under it, in MB. */
  memory(): number;
  /** CPU time that the host and the engine have taken so far, in ms: it says what a busy machine's rates don't. */
  cpuMs(): number;
  /** @returns ms that the stop took */
  stop(): Promise<number>;
}

/** Starts the desk and waits for its first 200. */
export async function startDesk(dataDir: string, cacheDir: string): Promise<Desk> {
  const started = performance.now();
  const script = fileURLToPath(new URL("./serve.ts", import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, cacheDir], { stdio: ["pipe", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (text) => resolve(String(text)));
    child.once("exit", (code) => reject(new Error(`the desk ended with ${code}`)));
  });
  const said = JSON.parse(line) as Pick<Desk, "url" | "dynamodb" | "writer" | "reviewer">;
  const { status } = await fetch(`${said.url}/api/health`);
  if (status !== 200) throw new Error(`the desk answered ${status}`);
  return {
    ...said,
    firstAnswerMs: performance.now() - started,
    memory: () => familyOf(child).reduce((sum, pid) => sum + residentMb(pid), 0),
    cpuMs: () => familyOf(child).reduce((sum, pid) => sum + cpuMsOf(pid), 0),
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<number> {
  const started = performance.now();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.stdin?.end();
  await ended;
  return performance.now() - started;
}

/** The process and all below it (Linux). */
function familyOf(child: ChildProcess): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(statusOf(Number(name)))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const family = [child.pid ?? 0];
  for (const pid of family) for (const [one, parent] of parents) if (parent === pid) family.push(one);
  return family;
}

function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) / 1024;
}

/** Fields 14 to 17 of /proc/PID/stat: user and system time, its own and its ended children's, in ticks of 10 ms (proc(5)). */
function cpuMsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return 10 * fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
  } catch {
    return 0;
  }
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return ""; // it has ended meanwhile
  }
}
