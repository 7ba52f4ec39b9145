import { describe, expect, it } from 'vitest';
import { Crashes } from '../../../src-main/windows/crash.ts';

describe('a page that crashed', () => {
  it('is loaded again the first time', () => {
    expect(new Crashes().mayReload(0)).toBe(true);
  });

  it('is asked about when it crashes again within a minute', () => {
    const crashes = new Crashes();
    crashes.mayReload(0);
    expect(crashes.mayReload(59_999)).toBe(false);
    expect(crashes.mayReload(60_000)).toBe(false);
  });

  it('is loaded again when the last crash is long past', () => {
    const crashes = new Crashes();
    crashes.mayReload(0);
    expect(crashes.mayReload(60_000)).toBe(true);
  });
});
