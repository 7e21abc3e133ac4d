import { Logger } from "@aws-lambda-powertools/logger";
import { openDuePorts, queueEnv } from "./queue-ports.ts";
import { takeDue } from "./usecases/take-due.ts";

const ports = openDuePorts(queueEnv());
const logger = new Logger({ serviceName: "due" });

/** Called every minute; what it cannot take in its time is taken in the next. */
export const handler = async () => logger.info("taken", await takeDue(ports));
