import "../guard/loopback-only.cjs";

export interface ConnectAttempt {
  address: string;
  port: number;
}

/** Every connection that this test process tried to open; the guard refuses those that do not go to loopback. */
export const connectAttempts = (globalThis as unknown as { claimdeskConnectAttempts: ConnectAttempt[] })
  .claimdeskConnectAttempts;
