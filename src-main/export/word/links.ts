/**
 * The address as Word may hold it, or undefined if it may not: one relationship that is no proper URI makes
 * Word call the whole file unreadable. So addresses are normalized to ASCII and anything odd is refused.
 */
export function linkTarget(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url === undefined) return undefined;
  if (url.protocol === 'mailto:') return isMailbox(url.pathname) ? url.href : undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const plainHost = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/i.test(url.hostname);
  const plainRest = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(url.href) && !/%(?![0-9a-f]{2})/i.test(url.href);
  return plainHost && plainRest && url.username === '' && url.password === '' ? url.href : undefined;
}

function isMailbox(address: string): boolean {
  return /^[\w.+%-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(address);
}
