import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppError, describeError } from '../../../shared/ipc/app-error.ts';
import { channels } from '../../../shared/ipc/channels.ts';
import { contract, isMethod, type Method } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { casesOr, seed } from '../../reliability/random.ts';
import {
  type AtWork,
  type Desk,
  expectPlainWords,
  providerIn,
  savedIn,
  sitDown,
  someDesk,
} from './at-work.ts';
import { noBrowser, removeHome, temporaryHome } from './launch.ts';
import { anything, beyondHome, names, nearlyRight, ourDocument } from './nearly-right.ts';

/** Inputs of the fuzz; a long run is asked for by HISP_CX_RUNS. */
const calls = casesOr(250);

const methods = Object.keys(contract).filter(isMethod);

/** With the right input these do what a person asked for, which is no matter of hostile input. */
const actAtOnce = new Set<Method>(['window.new', 'workbook.sample', 'workbook.close', 'workbook.reveal']);

const inputs = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(names, anything) },
  { weight: 1, arbitrary: anything },
);

type Case = readonly [method: Method, input: unknown];

function isHarmless([method, input]: Case): boolean {
  return !(actAtOnce.has(method) && contract[method].input.safeParse(input).success);
}

/** What only a script can send, as its source. Some of it cannot be sent at all. */
const scripts = [
  'undefined',
  'null',
  'NaN',
  '10n',
  "Symbol('x')",
  '() => 1',
  'document.body',
  'window',
  'new Map([[1, 2]])',
  'new Date(NaN)',
  'new Proxy({}, {})',
  '(() => { const a = {}; a.a = a; return { provider: a, entries: [a] }; })()',
  "'x'.repeat(5e6)",
  "({ entries: Array(300000).fill({ kind: 'provider', set: {} }) })",
  "JSON.parse('['.repeat(5000) + ']'.repeat(5000))",
  'JSON.parse(\'{"__proto__": {"polluted": 1}, "entries": []}\')',
  "({ get document() { throw new Error('x'); } })",
  'JSON.parse(\'{"constructor": {"prototype": {"polluted": 1}}, "entries": [{"kind": "__proto__", "set": {"__proto__": 1}}]}\')',
  '({ toJSON: () => ({}) })',
  "({ entries: [{ kind: 'provider', set: { name: '\\ud800' } }] })",
];

describe.skipIf(noBrowser !== undefined)('a page that sends what it should not', () => {
  /** Around the home, so that what climbs out of it is seen. */
  let around: string;
  let elsewhere: string;
  let desk: Desk;
  let work: AtWork;
  let document: string;
  let prototypes: unknown;

  const kept = () => path.join(elsewhere, 'kept.cxwb');
  const prototypeNames = async () => ({
    main: await work.app.controls.prototypeNames(),
    page: await work.page.evaluate(
      '[Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one).map(String))',
    ),
  });

  beforeAll(async () => {
    around = temporaryHome();
    elsewhere = path.join(around, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(kept(), 'nobody touches this');
    desk = someDesk(path.join(around, 'home'));
    work = await sitDown(desk, { workingDirectory: elsewhere });
    const { value } = await work.page.evaluate<{ value: { document: string } }>(
      "window.hisp.call('workbook.current', {})",
    );
    document = value.document;
    prototypes = await prototypeNames();
    // Whatever asks a person gets no answer.
    for (let dialogs = 0; dialogs < 2 * calls; dialogs += 1)
      await work.app.controls.answerDialog({ cancelled: true });
  });

  afterAll(async () => {
    await work.app.kill();
    removeHome(around);
  });

  const send = (method: string, source: string) =>
    work.page.evaluate<Result<unknown, AppError> | 'not sent'>(
      `(async () => {
        try { return await window.hisp.call(${JSON.stringify(method)}, ${source}); } catch { return 'not sent'; }
      })()`,
    );

  async function expectAnswer([method, input]: Case): Promise<void> {
    const said = JSON.stringify(input)
      .replaceAll(ourDocument, document)
      .replaceAll(beyondHome, kept().slice(0, -'.cxwb'.length));
    const answer = await send(method, said);
    if (answer === 'not sent') throw new Error(`${method} gave no answer`);
    if (answer.ok) expect(contract[method].output.safeParse(answer.value).success).toBe(true);
    else {
      expect(answer.error.code, JSON.stringify(input)).not.toBe('unexpected');
      expectPlainWords(describeError(answer.error));
    }
  }

  it('gets an answer to everything, and changes nothing', { timeout: 60_000 + calls * 100 }, async () => {
    const before = await savedIn(desk.file);
    const anyCase = fc.tuple(fc.constantFrom(...methods), inputs);
    const property = fc.asyncProperty(anyCase.filter(isHarmless), expectAnswer);
    await fc.assert(property, { numRuns: calls, seed, endOnFailure: true });
    expect(await savedIn(desk.file)).toEqual(before);
  });

  it('gets an answer to what is nearly right, whatever it calls', {
    timeout: 60_000 + calls * 200,
  }, async () => {
    const before = await savedIn(desk.file);
    for (const method of methods) {
      const cases = fc.tuple(fc.constant(method), nearlyRight[method]);
      const numRuns = Math.ceil(((method === 'workbook.change' ? 20 : 1) * calls) / 125);
      await fc.assert(fc.asyncProperty(cases, expectAnswer), { numRuns, seed, endOnFailure: true });
      expect(await savedIn(desk.file), method).toEqual(before);
    }
  });

  it('gets no further with what only a script can make', { timeout: 60_000 }, async () => {
    const before = await savedIn(desk.file);
    for (const source of scripts)
      for (const method of ['workbook.change', 'workbook.open', 'app.flushed']) {
        const answer = await send(method, source);
        if (answer !== 'not sent' && !answer.ok) expect(answer.error.code).not.toBe('unexpected');
      }
    for (const name of ['', 'constructor', '__proto__', 'toString', 'workbook.delete'])
      expect(await send(name, '{}')).toMatchObject({ ok: false, error: { code: 'wrong_call' } });
    expect(await savedIn(desk.file)).toEqual(before);
    expect(await work.page.evaluate('({}).polluted === undefined')).toBe(true);
  });

  it('finds nothing else to call', async () => {
    expect(await work.page.evaluate('Object.keys(window.hisp).sort()')).toEqual(['call', 'on']);
    expect(await work.page.evaluate('[typeof require, typeof process, typeof module]')).toEqual(
      Array(3).fill('undefined'),
    );
    const listen =
      "(() => { try { window.hisp.on('hisp:dropped', () => {}); return 'heard'; } catch { return 'refused'; } })()";
    expect(await work.page.evaluate(listen)).toBe('refused');
  });

  it('is refused from any other frame or address, whatever it asks', async () => {
    const strangers = [
      { url: 'https://example.gov/', within: false },
      { url: 'https://example.gov/', within: true },
      { url: work.page.url(), within: true },
      { url: 'file:///etc/passwd', within: false },
      { url: 'about:blank', within: false },
      { url: `${work.page.url().replace('index.html', '')}@example.gov/`, within: true },
    ];
    const calls = [
      ...methods.map((method) => [channels.call, [method, {}]] as const),
      [channels.dropped, [[desk.file]]] as const,
    ];
    for (const stranger of strangers)
      for (const [channel, args] of calls)
        await expect(work.app.controls.callFrom(work.id, stranger, channel, args)).rejects.toThrow('refused');
  });

  it('has written nothing outside the home, and added nothing to what every object has', async () => {
    expect(readdirSync(around).sort()).toEqual(['elsewhere', 'home']);
    expect(readdirSync(elsewhere)).toEqual(['kept.cxwb']);
    expect(readFileSync(kept(), 'utf8')).toBe('nobody touches this');
    expect(readdirSync(desk.home).filter((name) => name.endsWith('.cxwb'))).toEqual(['ours.cxwb']);
    expect(await prototypeNames()).toEqual(prototypes);
  });

  it('leaves a window in which one can go on working', async () => {
    await work.goTo('workbook and provider', 'Workbook and provider');
    await work.type('Bureau', 'Permits');
    await work.untilSaved();
    expect((await providerIn(desk.file))?.bureau).toBe('Permits');
    expect(await work.app.windows()).toHaveLength(1);
    const shown = await work.app.controls.shownDialogs();
    expect(shown.filter((dialog) => dialog.kind === 'error')).toEqual([]);
  });
});
