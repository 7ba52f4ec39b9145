import type { BrowserContext, Frame, Page, Request, Route } from 'playwright-core';
import { preventableEvent } from '../preventable.ts';
import { recordRefusal } from '../recorded.ts';
import { protocolHandler } from '../session/protocol.ts';
import { changeHeaders, mayRequest, type RequestDetails } from '../session/web-request.ts';
import { allWindows, focusedWindow } from '../windows/registry.ts';
import type { WebContents } from '../windows/web-contents.ts';
import { isOurs, prepareBrowser } from './launch.ts';
import { headerToWeb, toApp } from './origins.ts';

let requests = 0;
/** Where pages want to go that have no window of the app: Playwright hears of them only afterwards. */
const strangers: string[] = [];

function contentsOf(page: Page): WebContents | undefined {
  return allWindows().find((window) => window.webContents.shows(page))?.webContents;
}

function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

/** @returns whether the app lets the page go there */
function mayNavigate(contents: WebContents, frame: Frame, url: string): boolean {
  const isMainFrame = frame === frame.page().mainFrame();
  if (isMainFrame && contents.isNavigatingItself(url)) return true;
  const event = preventableEvent({ url, isMainFrame, isSameDocument: false });
  contents.emit('will-frame-navigate', event);
  if (isMainFrame) contents.emit('will-navigate', event, url);
  return !event.defaultPrevented;
}

function refuse(route: Route, url: string, reason: 'blockedbyclient' | 'aborted'): Promise<void> {
  recordRefusal(url);
  return route.abort(reason);
}

async function serve(route: Route): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  const frame = frameOf(request);
  const contents = frame === undefined ? undefined : contentsOf(frame.page());
  if (contents === undefined || frame === undefined) {
    if (request.isNavigationRequest()) strangers.push(url);
    return refuse(route, url, 'blockedbyclient');
  }
  if (request.isNavigationRequest() && !mayNavigate(contents, frame, url))
    return refuse(route, url, 'aborted');
  const details: RequestDetails = {
    id: requests++,
    url,
    method: request.method(),
    resourceType: request.resourceType(),
    webContentsId: contents.id,
    timestamp: Date.now(),
  };
  const handler = protocolHandler(url);
  if (!(await mayRequest(details)) || handler === undefined) return refuse(route, url, 'blockedbyclient');
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    }),
  );
  const headers = await changeHeaders(details, response.status, response.headers);
  if (headers === undefined) return route.abort('blockedbyclient');
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, headerToWeb(value)])),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

async function serveOrAbort(route: Route): Promise<void> {
  try {
    await serve(route);
  } catch (cause) {
    await route.abort('failed').catch(() => {});
    if (cause instanceof Error && /has been closed|page closed/i.test(cause.message)) return;
    process.stderr.write(`[stand-in] ${toApp(route.request().url())}: ${cause}\n`);
  }
}

async function refuseStrangers(page: Page): Promise<void> {
  if (await isOurs(page)) return;
  const opener = await page.opener().catch(() => null);
  const asked = (opener === null ? undefined : contentsOf(opener)) ?? focusedWindow()?.webContents;
  asked?.askToOpen(strangers.shift() ?? toApp(page.url()));
  await page.close().catch(() => {});
}

/** Every request of every page goes through the app: its scheme, its rules, its word on navigation. */
export function interceptRequests(): void {
  prepareBrowser(async (context: BrowserContext) => {
    await context.route('**/*', serveOrAbort);
    context.on('page', (page) => void refuseStrangers(page));
  });
}
