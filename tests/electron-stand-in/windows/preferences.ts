/** What `new BrowserWindow` is given, as far as the stand-in looks at it. */
export type WindowOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly title?: string;
  readonly show?: boolean;
  readonly webPreferences?: WebPreferences;
};

export type WebPreferences = Readonly<Record<string, unknown>> & { readonly preload?: string };

/** The only values that keep a page away from Node and the file system, and what Electron assumes. */
const required = [
  ['sandbox', true],
  ['contextIsolation', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['webSecurity', true],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
  ['webviewTag', false],
] as const;

/** @throws where a preference would weaken the window */
export function refuseUnsafe(preferences: WebPreferences): void {
  for (const [name, value] of required)
    if ((preferences[name] ?? value) !== value)
      throw new Error(
        `webPreferences.${name} must be ${value}: anything else lets a page reach the machine.`,
      );
  if (preferences.enableBlinkFeatures !== undefined)
    throw new Error('webPreferences.enableBlinkFeatures must stay unset.');
}
