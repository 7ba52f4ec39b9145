import { onlyKnown } from '../known.ts';

export type RequestDetails = {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly webContentsId?: number;
  readonly timestamp: number;
};
export type ResponseHeaders = Readonly<Record<string, readonly string[]>>;
type BeforeRequest = (
  details: RequestDetails,
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;
type HeadersReceived = (
  details: RequestDetails & { readonly statusCode: number; readonly responseHeaders: ResponseHeaders },
  answer: (response: {
    readonly cancel?: boolean;
    readonly responseHeaders?: Readonly<Record<string, string | readonly string[]>>;
  }) => void,
) => void;
type Filter = { readonly urls?: readonly string[] };

type Registered<L> = { readonly listener: L; readonly applies: (url: string) => boolean };

/** Match patterns as extensions write them; `<all_urls>` and no pattern mean every address. */
function filterFrom({ urls = [] }: Filter): (url: string) => boolean {
  if (urls.length === 0 || urls.includes('<all_urls>')) return () => true;
  const patterns = urls.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .split('*')
          .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
      ),
  );
  return (url) => patterns.some((pattern) => pattern.test(url));
}

function register<L>(first: Filter | L | null, second?: L | null): Registered<L> | undefined {
  if (typeof first === 'function') return { listener: first, applies: () => true };
  return second === undefined || second === null || first === null
    ? undefined
    : { listener: second, applies: filterFrom(typeof first === 'object' ? (first as Filter) : {}) };
}

let beforeRequest: Registered<BeforeRequest> | undefined;
let headersReceived: Registered<HeadersReceived> | undefined;

export const webRequest = onlyKnown('session.webRequest', {
  onBeforeRequest(first: Filter | BeforeRequest | null, second?: BeforeRequest | null): void {
    beforeRequest = register(first, second);
  },
  onHeadersReceived(first: Filter | HeadersReceived | null, second?: HeadersReceived | null): void {
    headersReceived = register(first, second);
  },
});

/** @returns whether the app lets the request go on */
export async function mayRequest(details: RequestDetails): Promise<boolean> {
  if (beforeRequest?.applies(details.url) !== true) return true;
  const { listener } = beforeRequest;
  const { cancel } = await new Promise<{ readonly cancel?: boolean }>((resolve) =>
    listener(details, resolve),
  );
  return cancel !== true;
}

/** @returns the headers that the app lets through; undefined where it refuses the response */
export async function changeHeaders(
  details: RequestDetails,
  statusCode: number,
  headers: Headers,
): Promise<Readonly<Record<string, string>> | undefined> {
  const plain = Object.fromEntries(headers);
  if (headersReceived?.applies(details.url) !== true) return plain;
  const { listener } = headersReceived;
  const responseHeaders = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, [value]]));
  const answer = await new Promise<Parameters<Parameters<HeadersReceived>[1]>[0]>((resolve) =>
    listener({ ...details, statusCode, responseHeaders }, resolve),
  );
  if (answer.cancel === true) return undefined;
  const changed = Object.entries(answer.responseHeaders ?? responseHeaders);
  return Object.fromEntries(changed.map(([name, value]) => [name, [value].flat().join(', ')]));
}
