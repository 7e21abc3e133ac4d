import { existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StartFailure } from "./failure.ts";
import { isOver } from "./issuer/adapter.ts";

/** SQLite files of the folder, each with its own engine; they are looked over before anything is started on them. */
const databases = ["dynamo.db", "queues/fauxqs.db"];

/** Above this a look over a file would cost more than a second of the start. */
const LARGEST_CHECKED_BYTES = 256 * 1024 * 1024;

/** The data folder, held by one host at a time. */
export interface DataFolder {
  path: string;
  /** What the host has to remember from one start to the next. */
  recall(key: string): string | null;
  remember(key: string, value: string): void;
  forget(key: string): void;
  /** Lets another host have it. */
  close(): void;
}

/**
 * Opens the data folder, making it where it isn't there, and holds it until `close` or the end of the process, however
 * that comes: the hold is SQLite's lock on a file of the host's own.
 * @throws StartFailure where it is no folder, is held by another host, or holds a file that is damaged
 */
export async function openFolder(path: string): Promise<DataFolder> {
  await mkdir(path, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new StartFailure(`${path} can't be the data folder: ${error.code ?? error.message}`);
  });
  const own = openOwn(path);
  try {
    for (const name of databases) await lookOver(join(path, name));
  } catch (error) {
    own.close();
    throw error;
  }
  dropWhatIsOver(own);
  const drop = own.prepare("DELETE FROM memory WHERE key = ?");
  const read = own.prepare("SELECT value FROM memory WHERE key = ?");
  const write = own.prepare("INSERT INTO memory VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value");
  return {
    path,
    recall: (key) => (read.get(key)?.["value"] as string | undefined) ?? null,
    remember: (key, value) => {
      write.run(key, value);
    },
    forget: (key) => {
      drop.run(key);
    },
    close: () => own.close(),
  };
}

/** Sign-ins whose time is over would pile up. */
function dropWhatIsOver(own: DatabaseSync): void {
  const now = Date.now();
  const drop = own.prepare("DELETE FROM memory WHERE key = ?");
  for (const { key, value } of own.prepare("SELECT key, value FROM memory WHERE key LIKE 'oidc %'").all()) {
    if (isOver(String(value), now)) drop.run(String(key));
  }
}

function openOwn(path: string): DatabaseSync {
  const file = join(path, "host.db");
  const database = new DatabaseSync(file);
  try {
    // Exclusive from the first write to the end; what is remembered may be lost with the power, not with the process.
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; BEGIN EXCLUSIVE;");
    database.exec("CREATE TABLE IF NOT EXISTS memory (key TEXT PRIMARY KEY, value TEXT NOT NULL); COMMIT;");
    return database;
  } catch (error) {
    database.close();
    const { message } = error as Error;
    throw new StartFailure(
      /locked|busy/i.test(message)
        ? `${path} is in use by another local host; stop it, or give another folder with CLAIMDESK_DATA`
        : `${file} is damaged: ${message}`,
    );
  }
}

async function lookOver(file: string): Promise<void> {
  if (!existsSync(file) || (await stat(file)).size > LARGEST_CHECKED_BYTES) return;
  let finding: unknown;
  try {
    const database = new DatabaseSync(file);
    try {
      finding = database.prepare("PRAGMA quick_check(1)").get()?.["quick_check"];
    } finally {
      database.close();
    }
  } catch (error) {
    finding = (error as Error).message;
  }
  if (finding !== "ok") throw new StartFailure(`${file} is damaged: ${String(finding).split("\n")[0]}`);
}
