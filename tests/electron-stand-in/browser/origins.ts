/**
 * Chromium knows no `app://`. The app's pages are shown under a secure origin that cannot exist
 * (RFC 6761 keeps `.invalid` for that), and every address is translated at the edge.
 */
const suffix = '.hisp-stand-in.invalid';
const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

/** `app://bundle/x` → `https://bundle.app.hisp-stand-in.invalid/x`; other addresses as they are. */
export function toWeb(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*):\/\/([a-z0-9.-]+)/i, (whole, scheme: string, host: string) =>
    schemes.has(scheme) ? `https://${host}.${scheme}${suffix}` : whole,
  );
}

/** The other way round. */
export function toApp(address: string): string {
  return address.replace(/^https:\/\/([a-z0-9.-]+)\.([a-z0-9+-]+)\.hisp-stand-in\.invalid/i, '$2://$1');
}

/** Headers name origins too, as in a content security policy. */
export function headerToWeb(value: string): string {
  return value.replace(/\b[a-z][a-z0-9+.-]*:\/\/[a-z0-9.-]+/gi, toWeb);
}

/** `app://bundle`, which `URL` calls opaque. */
export function originOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(address)?.[0] ?? 'null';
}
