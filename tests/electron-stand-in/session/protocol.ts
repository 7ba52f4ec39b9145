import { addScheme } from '../browser/origins.ts';
import { onlyKnown } from '../known.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type Privileged = { readonly scheme: string; readonly privileges?: object };

const handlers = new Map<string, Handler>();
let privileged: readonly Privileged[] = [];

export const protocol = onlyKnown('protocol', {
  registerSchemesAsPrivileged(schemes: readonly Privileged[]): void {
    privileged = schemes;
    for (const { scheme } of schemes) addScheme(scheme);
  },

  handle(scheme: string, handler: Handler): void {
    if (!privileged.some((known) => known.scheme === scheme))
      throw new Error(`The stand-in serves ${scheme}:// only if registerSchemesAsPrivileged named it.`);
    handlers.set(scheme, handler);
  },

  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },

  isProtocolHandled(scheme: string): boolean {
    return handlers.has(scheme);
  },
});

export function protocolHandler(address: string): Handler | undefined {
  return handlers.get(address.slice(0, address.indexOf(':')));
}
