import type { Page } from 'playwright-core';
import { KnownEmitter } from '../known.ts';
import { controlled } from '../settings.ts';

export type Appearance = {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
  readonly moreContrast: boolean;
};

let system: Appearance = {
  colorScheme: 'light',
  forcedColors: false,
  reducedMotion: false,
  moreContrast: false,
};
const whenChanged = new Set<() => void>();

class NativeTheme extends KnownEmitter {
  #source: 'system' | 'light' | 'dark' = 'system';

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    this.#source = source;
    changed();
  }

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? system.colorScheme : this.#source) === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return system.colorScheme === 'dark';
  }

  get shouldUseHighContrastColors(): boolean {
    return system.moreContrast || system.forcedColors;
  }

  get shouldUseInvertedColorScheme(): boolean {
    return false;
  }

  get inForcedColorsMode(): boolean {
    return system.forcedColors;
  }

  get prefersReducedTransparency(): boolean {
    return false;
  }
}

export const nativeTheme = new NativeTheme();

function changed(): void {
  for (const tell of whenChanged) tell();
  nativeTheme.emit('updated');
}

/** @returns what ends the telling */
export function onAppearanceChanged(tell: () => void): () => void {
  whenChanged.add(tell);
  return () => whenChanged.delete(tell);
}

/** For tests: what a person sets in the settings of the system. */
export function setAppearance(appearance: Partial<Appearance>): void {
  system = { ...system, ...appearance };
  changed();
}

/** Shows a page as the system's settings have it; for a person Chromium reads them itself. */
export async function applyAppearance(page: Page): Promise<void> {
  const follows = !controlled && nativeTheme.themeSource === 'system';
  await page.emulateMedia({
    colorScheme: follows ? null : nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
    forcedColors: controlled ? (system.forcedColors ? 'active' : 'none') : null,
    reducedMotion: controlled ? (system.reducedMotion ? 'reduce' : 'no-preference') : null,
    contrast: controlled ? (system.moreContrast ? 'more' : 'no-preference') : null,
  });
}
