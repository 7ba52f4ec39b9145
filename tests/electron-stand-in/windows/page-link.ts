import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { inPageScripts } from '../browser/in-page-scripts.ts';
import { openPage } from '../browser/launch.ts';
import { bindingName, type FromWindow, preloadWorld, receiverName } from '../ipc/messages.ts';
import { parseMessage } from '../ipc/parse-message.ts';

export type PageListener = {
  readonly said: (message: FromWindow) => void;
  /** A new document, whose preload listens from now on. */
  readonly documentStarted: () => void;
};

/** One page of Chromium and the preload's world in it. */
export type PageLink = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly targetId: string;
  /** Gives an encoded `ToWindow` to the document's preload, once there is one; rejects if the page goes. */
  readonly send: (text: string) => Promise<void>;
  /** Absolute paths of the files of a drop, in their order. */
  readonly pathsOfDrop: (drop: number, count: number) => Promise<readonly string[]>;
  /** The page itself asked to go elsewhere just now. */
  readonly isLeaving: () => boolean;
  /** Chromium said goodbye, so the window was closed and did not crash. */
  readonly wasClosed: () => boolean;
};

/** The context of the preload's world in the main frame; a new document brings a new one. */
function followContext(cdp: CDPSession, mainFrame: string, started: () => void): () => Promise<number> {
  let current = Promise.withResolvers<number>();
  let id: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== preloadWorld || context.auxData?.frameId !== mainFrame) return;
    if (id !== undefined) current = Promise.withResolvers<number>();
    id = context.id;
    current.resolve(id);
    started();
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId !== id) return;
    id = undefined;
    current = Promise.withResolvers<number>();
  });
  return () => current.promise;
}

function followNavigation(cdp: CDPSession, mainFrame: string): () => boolean {
  let leavingUntil = 0;
  cdp.on('Page.frameRequestedNavigation', ({ frameId }) => {
    if (frameId === mainFrame) leavingUntil = Date.now() + 1000;
  });
  return () => Date.now() < leavingUntil;
}

/**
 * Opens a window of Chromium and prepares it, without going to the address yet.
 *
 * @param preload path of the preload's bundle
 */
export async function openLinkedPage(
  address: string,
  preload: string | undefined,
  listener: PageListener,
): Promise<PageLink> {
  const scripts = await inPageScripts();
  const page = await openPage(address);
  const cdp = await page.context().newCDPSession(page);
  let closed = false;
  cdp.on('Inspector.detached', ({ reason }) => {
    closed = reason === 'target_closed';
  });
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  const context = followContext(cdp, mainFrame, listener.documentStarted);
  const isLeaving = followNavigation(cdp, mainFrame);
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === bindingName) listener.said(parseMessage(payload));
  });
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld });
  const source = preload === undefined ? '' : readFileSync(preload, 'utf8');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: scripts.preload(source),
    worldName: preloadWorld,
  });

  async function pathOf(drop: number, index: number): Promise<string> {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: await context(),
      expression: `${receiverName}.file(${drop}, ${index})`,
    });
    if (result.objectId === undefined) return '';
    return (await cdp.send('DOM.getFileInfo', { objectId: result.objectId })).path;
  }

  return {
    page,
    cdp,
    targetId: targetInfo.targetId,
    send: async (text) => {
      await cdp.send('Runtime.callFunctionOn', {
        executionContextId: await context(),
        functionDeclaration: `function (text) { ${receiverName}.receive(text); }`,
        arguments: [{ value: text }],
      });
    },
    pathsOfDrop: (drop, count) =>
      Promise.all(Array.from({ length: count }, (_item, index) => pathOf(drop, index))),
    isLeaving,
    wasClosed: () => closed,
  };
}
