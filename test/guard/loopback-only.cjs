/**
 * Preload for everything that fetches in tests and measures: node -r ./test/guard/loopback-only.cjs …
 * Every TCP connection that a process would open is noted and refused before a packet leaves, unless it goes to
 * loopback. CLAIMDESK_GUARD_PORTS=8099,8443 narrows loopback to these ports. Some private addresses answer on real
 * networks, so a test of the guard must never depend on the guard.
 */
const { TCP } = process.binding("tcp_wrap");

const ECONNREFUSED = -111;
const ports = (process.env.CLAIMDESK_GUARD_PORTS ?? "").split(",").filter(Boolean).map(Number);
const attempts = globalThis.claimdeskConnectAttempts ?? [];
globalThis.claimdeskConnectAttempts = attempts;

const isLoopback = (address) => /^127\.\d+\.\d+\.\d+$/.test(address) || address === "::1";

if (!TCP.prototype.claimdeskGuarded) {
  TCP.prototype.claimdeskGuarded = true;
  for (const method of ["connect", "connect6"]) {
    const connect = TCP.prototype[method];
    TCP.prototype[method] = function guarded(request, address, port, ...rest) {
      attempts.push({ address, port });
      const allowed = isLoopback(address) && (ports.length === 0 || ports.includes(port));
      return allowed ? connect.call(this, request, address, port, ...rest) : ECONNREFUSED;
    };
  }
}

module.exports = { attempts };
