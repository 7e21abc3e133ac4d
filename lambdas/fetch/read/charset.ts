import htmlEncodingSniffer from "html-encoding-sniffer";

export interface DecodedText {
  text: string;
  /** Encoding by its WHATWG name. */
  charset: string;
  /** Characters that could not be decoded: more than none means that the page lies about its encoding. */
  replaced: number;
}

/**
 * Bytes of a page → text, without its byte order mark.
 * BOM, then header, then `<meta>` or XML declaration, then what the bytes look like.
 * @param label charset of the Content-Type header, any label
 * @param markup whether `<meta>` may declare the encoding
 * @see WHATWG HTML §13.2.3.2 (encoding sniffing), WHATWG Encoding
 */
export function decodeText(bytes: Uint8Array, label: string | undefined, markup: boolean): DecodedText {
  const charset = htmlEncodingSniffer(bytes, {
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
    defaultEncoding: likelyEncoding(bytes),
    maxPrescanBytes: markup ? 4_096 : 0,
  });
  const text = decoderFor(charset).decode(bytes);
  return { text, charset, replaced: countReplaced(text) };
}

/** Encodings that the standard names but that this runtime has no table for (`x-user-defined`) read as Western. */
function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder("windows-1252");
  }
}

/** Bytes that are looked at where nothing declares an encoding. */
const SAMPLE = 65_536;

/**
 * Single-byte encodings of scripts that are written in runs of high bytes, with their commonest letters.
 * Latin text is told from them before: its high bytes stand alone between ASCII letters.
 */
const SCRIPTS: readonly (readonly [charset: string, commonest: RegExp])[] = [
  ["windows-1256", /[\u0627\u0644\u064a\u0645\u0646\u0648\u0631\u062a]/g],
  ["windows-1251", /[\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440]/g],
  ["windows-1253", /[\u03b1\u03bf\u03b9\u03b5\u03c4\u03c3\u03bd\u03b7]/g],
  ["windows-1255", /[\u05d9\u05d5\u05d4\u05dc\u05d0\u05e8\u05ea\u05e9]/g],
];

/** Encoding of bytes that nobody declared: UTF-8 where they are UTF-8, else by script, else Western. */
function likelyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isUtf8(sample)) return "UTF-8";
  let high = 0;
  let inRuns = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 0x80) continue;
    high++;
    if ((sample[i + 1] ?? 0) >= 0x80 || (sample[i - 1] ?? 0) >= 0x80) inRuns++;
  }
  if (inRuns * 2 < high) return "windows-1252";
  let best = { charset: "windows-1252", share: 0.35 };
  for (const [charset, commonest] of SCRIPTS) {
    const share = (new TextDecoder(charset).decode(sample).match(commonest)?.length ?? 0) / high;
    if (share > best.share) best = { charset, share };
  }
  return best.charset;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // `stream` forgives a character that the end of the sample cuts.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count++;
  return count;
}
