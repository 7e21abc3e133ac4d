import { batch } from "./batch.ts";
import { openRecheckPorts, queueEnv } from "./look-ports.ts";
import { RecheckMessage } from "./usecases/recheck-ports.ts";
import { takeMessage } from "./usecases/take-message.ts";

const ports = openRecheckPorts(queueEnv(), 90_000);
export const handler = batch("recheck", RecheckMessage, (message) => takeMessage(message, ports));
