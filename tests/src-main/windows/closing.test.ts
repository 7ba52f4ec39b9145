import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Flushes, questionBeforeClosing } from '../../../src-main/windows/closing.ts';

describe('before a window closes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('its page is asked to save, and its answer is waited for', async () => {
    const flushes = new Flushes();
    const asked: number[] = [];
    const first = flushes.ask((request) => asked.push(request));
    const second = flushes.ask((request) => asked.push(request));
    flushes.answered({ request: asked[1] ?? 0, unsaved: [] });
    flushes.answered({ request: asked[0] ?? 0, unsaved: ['Mission'] });
    expect(await second).toEqual({ unsaved: [] });
    expect(await first).toEqual({ unsaved: ['Mission'] });
  });

  it('a page that does not answer within five seconds is not waited for any longer', async () => {
    const answer = new Flushes().ask(() => undefined);
    await vi.advanceTimersByTimeAsync(4999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBeUndefined();
  });

  it('an answer that comes late or was not asked for counts for nothing', () => {
    expect(() => new Flushes().answered({ request: 7, unsaved: [] })).not.toThrow();
  });
});

describe('the question before a window closes', () => {
  it('is not asked where everything is saved', () => {
    expect(questionBeforeClosing({ unsaved: [] })).toBeUndefined();
  });

  it('counts and names what cannot be saved', () => {
    expect(questionBeforeClosing({ unsaved: ['Web address', 'Start date', 'Responses'] })).toEqual({
      message: '3 answers cannot be saved as they are.',
      detail: '• Web address\n• Start date\n• Responses\n\nStay to correct them. Everything else is saved.',
      action: 'Close without them',
    });
    expect(questionBeforeClosing({ unsaved: ['Web address'] })).toMatchObject({
      message: '1 answer cannot be saved as it is.',
      action: 'Close without it',
    });
  });

  it('names no more than fit on a small display', () => {
    const unsaved = Array.from({ length: 30 }, (_, n) => `Answer ${n + 1}`);
    const question = questionBeforeClosing({ unsaved });
    expect(question?.detail).toContain('• Answer 8\nand 22 more\n');
    expect(question?.detail).not.toContain('Answer 9');
  });

  it('is asked where the page does not answer', () => {
    expect(questionBeforeClosing(undefined)?.message).toBe('The window does not answer.');
  });
});
