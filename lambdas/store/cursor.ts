import { keyOf } from "./keys.ts";
import type { Cursors, Position } from "./store.ts";
import { refusedByCondition, type TableAccess } from "./table-access.ts";

/** AES-256-GCM (NIST SP 800-38D): nobody outside reads or makes a cursor, and its scope is bound in as additional data. */
const CIPHER = "AES-GCM";
const NONCE_BYTES = 12;
const KEY_BYTES = 32;
/** Longer ones were never given out. */
const MOST_CHARACTERS = 4096;
const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** Seals and opens cursors with the desk's own key, which is made at first use and lies in the table. */
export function openCursors(access: TableAccess): Cursors {
  let key: Promise<CryptoKey> | undefined;
  const ownKey = () => {
    key ??= readOrMakeKey(access).catch((error) => {
      // A fault of this moment must not spoil every later cursor.
      key = undefined;
      throw error;
    });
    return key;
  };

  return {
    async seal(position: Position, scope: string): Promise<string> {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const matter = new TextEncoder().encode(JSON.stringify(position));
      const sealed = await crypto.subtle.encrypt(bound(nonce, scope), await ownKey(), matter);
      return Buffer.concat([nonce, new Uint8Array(sealed)]).toString("base64url");
    },

    async open(cursor: string, scope: string): Promise<Position | null> {
      if (cursor.length > MOST_CHARACTERS || !BASE64URL.test(cursor)) return null;
      const bytes = new Uint8Array(Buffer.from(cursor, "base64url"));
      // The last character may carry bits that decoding drops: only the spelling that was given out is one of ours.
      if (Buffer.from(bytes).toString("base64url") !== cursor || bytes.length <= NONCE_BYTES) return null;
      const secret = await ownKey();
      const opened = await crypto.subtle
        .decrypt(bound(bytes.slice(0, NONCE_BYTES), scope), secret, bytes.slice(NONCE_BYTES))
        // Web Crypto's way of saying "not sealed with this key for this scope" is to reject.
        .catch(() => null);
      return opened === null ? null : JSON.parse(new TextDecoder().decode(opened));
    },
  };
}

function bound(nonce: Uint8Array<ArrayBuffer>, scope: string) {
  return { name: CIPHER, iv: nonce, additionalData: new TextEncoder().encode(scope) };
}

async function readOrMakeKey(access: TableAccess): Promise<CryptoKey> {
  const key = keyOf({ thing: "cursor-key" });
  const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES))).toString("base64url");
  let secret = (await access.get(key))?.["secret"];
  if (secret === undefined) {
    const item = { ...key, v: 1, secret: fresh };
    // Of several that make one at once the first stays, so all read it again.
    await access.put({ Item: item, ConditionExpression: "attribute_not_exists(pk)" }).catch(refusedByCondition);
    secret = (await access.get(key))?.["secret"];
  }
  const bytes = new Uint8Array(Buffer.from(String(secret), "base64url"));
  return crypto.subtle.importKey("raw", bytes, CIPHER, false, ["encrypt", "decrypt"]);
}
