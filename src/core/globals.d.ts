// The core runs in worker, page and Node. These are the only globals beyond ECMAScript that all three have and the core may use;
// it is type-checked against this file instead of the DOM's types, so that nothing else slips in.
interface URLSearchParams {
  readonly size: number;
  get(name: string): string | null;
  has(name: string): boolean;
  delete(name: string): void;
  keys(): IterableIterator<string>;
  toString(): string;
}
interface URL {
  href: string;
  protocol: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  readonly origin: string;
  username: string;
  password: string;
  readonly searchParams: URLSearchParams;
  toString(): string;
}
declare var URL: { new (url: string, base?: string): URL; canParse(url: string, base?: string): boolean };
declare var TextDecoder: {
  new (
    encoding?: string,
    options?: { fatal?: boolean },
  ): {
    readonly encoding: string;
    decode(bytes: Uint8Array): string;
  };
};
