import { type ChildProcess, spawn } from "node:child_process";

/**
 * Starts an engine that ends with this process, however this process ends: a shell waits on its standard input, which
 * the kernel closes with the host (also after kill -9), and then ends the engine.
 * @returns the process of the shell; it exits with the engine's own code when the engine ends by itself
 */
export function startGuarded(command: string, args: readonly string[]): ChildProcess {
  // 3 is the host's end of life; the engine must not hold it, nor may the reader keep the shell waiting.
  const script = `exec 3<&0
"$@" 3<&- </dev/null & engine=$!
{ cat >/dev/null; kill "$engine" 2>/dev/null; } <&3 3<&- >/dev/null 2>&1 &
wait "$engine"`;
  // A group of its own: Ctrl-C in a terminal reaches the host's whole group, and the engine has to outlast the host's
  // last writes.
  const shell = spawn("sh", ["-c", script, "guard", command, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  shell.stdin.on("error", () => undefined); // the shell is gone, and that is all there is to know
  return shell;
}

/** Ends a guarded engine and waits for it. */
export async function endGuarded(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null || shell.signalCode !== null) return;
  const ended = new Promise((resolve) => shell.once("exit", resolve));
  shell.stdin?.destroy();
  await ended;
}
