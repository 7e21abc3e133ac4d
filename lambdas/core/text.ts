import * as z from "zod";

/** An article's text may not be longer than this, in UTF-8 bytes (contract, Limits). */
export const MAX_TEXT_BYTES = 1_000_000;

/** UTF-8 length of a string without building the bytes (lone surrogates count as U+FFFD, three bytes). */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit >= 0xd800 && unit <= 0xdbff && isLow(text.charCodeAt(i + 1))) {
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

const WELL_FORMED = "holds a lone surrogate: the text would not survive as UTF-8";
const NO_NUL = "holds a NUL character";

/**
 * Plain text from outside: kept byte for byte, so what could not be kept (lone surrogates, NUL) is refused, not mended.
 * @param max longest length in UTF-16 units
 */
export function plainText(max: number, min = 0) {
  return z
    .string()
    .min(min, { error: min === 1 ? "must not be empty" : `must have at least ${min} characters` })
    .max(max, { error: `must have at most ${max} characters` })
    .refine((s) => s.isWellFormed(), { error: WELL_FORMED })
    .refine((s) => !s.includes("\0"), { error: NO_NUL });
}

/** Text that says something: at least one character that is not white space. */
export function someText(max: number) {
  return plainText(max, 1).refine((s) => s.trim() !== "", { error: "must not be blank" });
}

/**
 * An article's text. Its size is checked by the use case (413), not here: a schema can only say 400.
 */
export const ArticleText = z
  .string()
  .min(1, { error: "must not be empty" })
  .refine((s) => s.trim() !== "", { error: "must not be blank" })
  .refine((s) => s.isWellFormed(), { error: WELL_FORMED })
  .refine((s) => !s.includes("\0"), { error: NO_NUL });
