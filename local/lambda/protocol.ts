/** What a worker is started with. */
export interface Startup {
  /** Absolute path of the bundle and the name that it exports. */
  file: string;
  handler: string;
  functionName: string;
  memoryMb: number;
  arn: string;
  /** File descriptor that takes the log lines. */
  logFd: number;
}

/** One call; `deadline` in ms since the epoch. */
export interface Call {
  requestId: string;
  payload: string;
  deadline: number;
}

/** How a call ended; payloads are JSON text. */
export type Answer = { ok: true; payload: string } | { ok: false; errorType: string; errorMessage: string };

/** Said once when the bundle has been loaded, or couldn't be. */
export interface Ready {
  ready: true;
}
