/** `npm start`: PORT (default 8787), CLAIMDESK_DATA (default .claimdesk), DYNAMODB_ENDPOINT, CLAIMDESK_THROTTLES=on. */
import { StartFailure } from "./failure.ts";
import { type LocalHost, startHost } from "./host.ts";
import { accounts } from "./issuer/accounts.ts";
import { MACHINE_CLIENT } from "./plan/names.ts";
import { giveSample } from "./sample.ts";

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new StartFailure(`PORT is a number from 0 to 65535, not ${text}`);
}

function greeting({ url, issuer, dataDir }: LocalHost): string {
  const people = accounts.map(({ user, role }) => `${user} (${role})`).join(", ");
  return `Claimdesk is at ${url}
  accounts  ${people}; no passwords. A system: ${MACHINE_CLIENT}
  tokens    npm run token -- --role reviewer
  sign-in   ${issuer}
  data      ${dataDir}
`;
}

let end: ((code: number) => void) | null = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // Before it stands it goes at once, and the engines' guard sees to the rest. While it ends it isn't hurried: npm
  // passes on what the terminal has sent already.
  process.on(signal, () => (end ? end(0) : process.exit(130)));
}

try {
  const { PORT, CLAIMDESK_DATA, CLAIMDESK_THROTTLES } = process.env;
  const port = portOf(PORT);
  const host = await startHost({
    ...(port === undefined ? {} : { port }),
    ...(CLAIMDESK_DATA ? { dataDir: CLAIMDESK_DATA } : {}),
    seed: giveSample,
    throttled: CLAIMDESK_THROTTLES === "on",
  });
  process.stdout.write(greeting(host));
  end = (code) => {
    end = () => undefined;
    void host.stop().then(() => {
      process.stderr.write(`${host.summary().join("\n")}\n`);
      process.exit(code);
    });
  };
  void host.broken.then((reason) => {
    process.stderr.write(`claimdesk: ${reason}\n`);
    end?.(1);
  });
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  process.stderr.write(`claimdesk: ${error.message}\n`);
  process.exit(2);
}
