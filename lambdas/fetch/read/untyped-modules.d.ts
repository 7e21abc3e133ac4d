/** Small libraries that come without types. */
declare module "html-encoding-sniffer" {
  interface Options {
    transportLayerEncodingLabel?: string;
    defaultEncoding?: string;
    maxPrescanBytes?: number;
  }
  /** @returns the canonical name of an encoding (WHATWG Encoding) */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: Options): string;
}

declare module "whatwg-mimetype" {
  export class MIMEType {
    /** @returns null where the value is no MIME type */
    static parse(value: string): MIMEType | null;
    readonly essence: string;
    readonly parameters: ReadonlyMap<string, string>;
  }
}

declare module "@mozilla/readability/JSDOMParser.js" {
  /** A small DOM for Readability: well-formed markup in, lists that are not live. */
  export default class JSDOMParser {
    parse(markup: string, url: string): Document;
  }
}
