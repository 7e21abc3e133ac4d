import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Nothing that a test starts may connect off this machine: the guard is loaded before any of our code.
    execArgv: ["--require", "./test/guard/loopback-only.cjs"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
