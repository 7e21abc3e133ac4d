declare module "approx-string-match" {
  /** Best matches of a pattern with at most so many errors. */
  export default function search(
    text: string,
    pattern: string,
    maxErrors: number,
  ): { start: number; end: number; errors: number }[];
}
