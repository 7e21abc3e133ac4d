import { bringOutcome } from "./bring-outcome.ts";
import type { RecheckMessage, RecheckPorts } from "./recheck-ports.ts";
import { recheckSource } from "./recheck-source.ts";
import { tellErrand } from "./tell-articles.ts";

/** Does what one message of the queue asks for. Each kind may come twice, late or never, and has one effect. */
export async function takeMessage(message: RecheckMessage, ports: RecheckPorts): Promise<void> {
  switch (message.kind) {
    case "look":
      return recheckSource(message, ports);
    case "tell":
      return tellErrand(message, ports);
    case "bring":
      return bringOutcome(message, ports);
    case "compare":
      return (await import("./end-embargo.ts")).endEmbargo(message, ports);
  }
}
