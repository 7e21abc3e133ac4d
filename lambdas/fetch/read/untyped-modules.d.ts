/** Two small libraries that come without types. */
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
