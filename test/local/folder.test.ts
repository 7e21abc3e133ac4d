import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StartFailure } from "../../local/failure.ts";
import { openFolder } from "../../local/folder.ts";

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "claimdesk-folder-"));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

test("what is remembered is there at the next start, what is forgotten isn't", async () => {
  const first = await openFolder(path);
  first.remember("place", "41");
  first.remember("place", "42");
  first.remember("old", "1");
  first.forget("old");
  first.close();
  const second = await openFolder(path);
  expect([second.recall("place"), second.recall("old"), second.recall("never")]).toEqual(["42", null, null]);
  second.close();
});

test("sign-ins whose time is over are dropped when the folder is opened", async () => {
  const first = await openFolder(path);
  first.remember("oidc Session over", JSON.stringify({ payload: {}, until: Date.now() - 1 }));
  first.remember("oidc Session good", JSON.stringify({ payload: {}, until: Date.now() + 60_000 }));
  first.close();
  const second = await openFolder(path);
  expect(second.recall("oidc Session over")).toBeNull();
  expect(second.recall("oidc Session good")).not.toBeNull();
  second.close();
});

test("a folder is held by one host at a time", async () => {
  const first = await openFolder(path);
  await expect(openFolder(path)).rejects.toThrow(/in use by another local host/);
  first.close();
  (await openFolder(path)).close();
});

describe("a folder that can't be used says which file is wrong", () => {
  const damaged: [string, string, () => void][] = [
    ["the host's own file is no database", "host.db", () => writeFileSync(join(path, "host.db"), "x".repeat(5000))],
    [
      "the table's file is no database",
      "dynamo.db",
      () => writeFileSync(join(path, "dynamo.db"), Buffer.alloc(5000, 7)),
    ],
    [
      "the queues' file is no database",
      "fauxqs.db",
      () => {
        mkdirSync(join(path, "queues"));
        writeFileSync(join(path, "queues", "fauxqs.db"), "not at all");
      },
    ],
  ];
  test.each(damaged)("%s", async (_, file, damage) => {
    damage();
    const opening = openFolder(path);
    await expect(opening).rejects.toThrow(StartFailure);
    await expect(opening).rejects.toThrow(new RegExp(`${file.replace(".", "\\.")} is damaged`));
  });

  test("a table's file with a page overwritten", async () => {
    const file = join(path, "dynamo.db");
    const database = new DatabaseSync(file);
    database.exec("CREATE TABLE t (a TEXT)");
    for (let row = 0; row < 50; row++) database.prepare("INSERT INTO t VALUES (?)").run("x".repeat(500));
    database.close();
    const fd = openSync(file, "r+");
    writeSync(fd, Buffer.alloc(4096, 0xff), 0, 4096, 4096);
    closeSync(fd);
    await expect(openFolder(path)).rejects.toThrow(/dynamo\.db is damaged/);
  });

  test("a file where the folder should be", async () => {
    const file = join(path, "file");
    writeFileSync(file, "");
    await expect(openFolder(file)).rejects.toThrow(/can't be the data folder/);
  });
});
