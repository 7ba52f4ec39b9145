import { existsSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from '../browser/launch.ts';
import type { DialogAnswer, ShownDialog } from './types.ts';

/** A dialog for a person: a page in a window of its own, plain HTML that any assistive technology reads. */
const origin = 'https://dialog.hisp-stand-in.invalid';
const size = { width: 640, height: 420 };

type FileDialog = Extract<ShownDialog, { kind: 'open' | 'save' }>;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function absolute(typed: string): string {
  return path.resolve(typed.replace(/^~(?=$|[/\\])/, os.homedir()));
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Offered while typing: what lies in the folder that the dialog starts in. */
function suggestions({ defaultPath, filters, folder }: FileDialog): readonly string[] {
  const start = absolute(defaultPath ?? os.homedir());
  const within = isFolder(start) ? start : path.dirname(start);
  const wanted = new Set(filters.flatMap((filter) => filter.extensions));
  const fits = (name: string, directory: boolean) =>
    folder
      ? directory
      : !directory && (wanted.size === 0 || wanted.has('*') || wanted.has(path.extname(name).slice(1)));
  try {
    return readdirSync(within, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && fits(entry.name, entry.isDirectory()))
      .slice(0, 200)
      .map((entry) => path.join(within, entry.name));
  } catch {
    return [];
  }
}

function fileFields(dialog: FileDialog, typed: string): string {
  const what = dialog.folder ? 'Folder' : 'File';
  return `<label for="path">${what}, with its whole path</label>
<input id="path" name="path" list="known" required autofocus spellcheck="false" value="${escapeHtml(typed)}">
<datalist id="known">${suggestions(dialog)
    .map((file) => `<option value="${escapeHtml(file)}">`)
    .join('')}</datalist>`;
}

function buttons(dialog: ShownDialog): string {
  if (dialog.kind === 'error') return '<button name="button" value="0" autofocus>OK</button>';
  if (dialog.kind === 'message')
    return dialog.buttons
      .map(
        (label, index) =>
          `<button name="button" value="${index}"${index === dialog.defaultButton ? ' autofocus' : ''}>${escapeHtml(label.replace('&', ''))}</button>`,
      )
      .join(' ');
  return `<button>${escapeHtml(dialog.button.replace('&', ''))}</button> <button name="cancelled" value="yes" formnovalidate>Cancel</button>`;
}

function pageOf(dialog: ShownDialog, typed: string, problem: string): string {
  const title = escapeHtml(dialog.title || 'Message');
  const checkbox = dialog.kind === 'message' ? dialog.checkbox : undefined;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<meta name="color-scheme" content="light dark">
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem}input:not([type=checkbox]){width:100%;font:inherit;padding:.4rem;box-sizing:border-box}
button{font:inherit;padding:.4rem 1rem;margin-top:1rem}p{white-space:pre-wrap}</style>
<main><h1>${title}</h1><p>${escapeHtml(dialog.message)}</p>
${dialog.kind === 'message' ? `<p>${escapeHtml(dialog.detail)}</p>` : ''}
${problem === '' ? '' : `<p role="alert"><strong>${escapeHtml(problem)}</strong></p>`}
<form method="post" action="/answer">
${dialog.kind === 'open' || dialog.kind === 'save' ? fileFields(dialog, typed) : ''}
${checkbox === undefined ? '' : `<p><label><input type="checkbox" name="checkbox"> ${escapeHtml(checkbox)}</label></p>`}
${buttons(dialog)}</form></main>
<script>addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });</script></html>`;
}

/** Why the path cannot be used as it is; empty where it can. Saving over a file asks once. */
function problemWith(dialog: FileDialog, file: string, before: string): string {
  if (dialog.kind === 'save') {
    if (isFolder(file)) return 'This is a folder. Add the name of the file.';
    if (!isFolder(path.dirname(file))) return 'There is no such folder.';
    return existsSync(file) && file !== before
      ? 'This file exists. Press the button again to replace it.'
      : '';
  }
  if (!existsSync(file)) return 'There is nothing of this name.';
  return isFolder(file) === dialog.folder
    ? ''
    : `This is ${dialog.folder ? 'a file, not a folder' : 'a folder, not a file'}.`;
}

function startPath(dialog: ShownDialog): string {
  return 'defaultPath' in dialog ? absolute(dialog.defaultPath ?? os.homedir()) : '';
}

async function makeSmall(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: size });
  await cdp.detach();
}

/** Closing the window, or Escape, cancels. */
export async function askOnPage(dialog: ShownDialog): Promise<DialogAnswer> {
  const page = await openPage(origin);
  await makeSmall(page);
  return new Promise((resolve, reject) => {
    let before = '';
    const settle = (answer: DialogAnswer) => {
      resolve(answer);
      void page.close().catch(() => {});
    };
    const judge = (form: URLSearchParams): string => {
      if (form.has('cancelled')) settle({ cancelled: true });
      else if (dialog.kind !== 'open' && dialog.kind !== 'save')
        settle({ button: Number(form.get('button')), checkbox: form.has('checkbox') });
      else {
        const file = absolute(form.get('path') ?? '');
        const problem = problemWith(dialog, file, before);
        before = file;
        if (problem === '') settle({ paths: [file] });
        return problem;
      }
      return '';
    };
    page.on('close', () => resolve({ cancelled: true }));
    page
      .route('**/*', async (route) => {
        const request = route.request();
        const posted = new URLSearchParams(request.postData() ?? '');
        const problem = request.method() === 'POST' ? judge(posted) : '';
        const body = pageOf(dialog, posted.get('path') ?? startPath(dialog), problem);
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body }).catch(() => {});
      })
      .then(() => page.goto(origin))
      .catch((cause: unknown) => {
        if (page.isClosed()) resolve({ cancelled: true });
        else reject(cause);
      });
  });
}
