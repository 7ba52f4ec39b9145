import { closeBrowser } from '../browser/launch.ts';
import { KnownEmitter } from '../known.ts';
import { emitPreventable } from '../preventable.ts';
import { allWindows, onAllWindowsClosed } from '../windows/registry.ts';
import { appFacts } from './facts.ts';
import { getPath, type PathName, setPath } from './paths.ts';
import { hasLock, releaseLock, requestLock } from './single-instance.ts';

class App extends KnownEmitter {
  readonly isPackaged = false;
  #facts = appFacts(process.argv[1]);
  #ready = Promise.withResolvers<void>();
  #isReady = false;
  #isAwaited = false;
  #quitting = false;
  #ended = false;
  readonly recentDocuments: string[] = [];
  readonly commandLine = {
    appendSwitch: (_name: string, _value?: string) => {},
    appendArgument: (_value: string) => {},
    hasSwitch: (name: string) => process.argv.includes(`--${name}`),
    getSwitchValue: (name: string) =>
      process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
  };
  userAgentFallback = '';

  whenReady(): Promise<void> {
    this.#isAwaited = true;
    return this.#ready.promise;
  }

  /** For the stand-in: somebody asked for `whenReady`. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  /** For the stand-in: after the app's main module was loaded. */
  becomeReady(): void {
    this.#isReady = true;
    this.emit('will-finish-launching');
    this.#ready.resolve();
    this.emit('ready', {}, {});
  }

  getName(): string {
    return this.#facts.name;
  }

  get name(): string {
    return this.#facts.name;
  }

  setName(name: string): void {
    this.#facts = { ...this.#facts, name };
  }

  getVersion(): string {
    return this.#facts.version;
  }

  getAppPath(): string {
    return this.#facts.folder;
  }

  getLocale(): string {
    return 'en-US';
  }

  getSystemLocale(): string {
    return 'en-US';
  }

  getPreferredSystemLanguages(): readonly string[] {
    return ['en-US'];
  }

  getLocaleCountryCode(): string {
    return 'US';
  }

  getPath(name: PathName): string {
    return getPath(name, this.getName());
  }

  setPath(name: PathName, folder: string): void {
    setPath(name, folder);
  }

  setAppLogsPath(_folder?: string): void {}

  setAppUserModelId(_id: string): void {}

  setAboutPanelOptions(_options: object): void {}

  showAboutPanel(): void {}

  addRecentDocument(file: string): void {
    this.recentDocuments.push(file);
  }

  clearRecentDocuments(): void {
    this.recentDocuments.length = 0;
  }

  enableSandbox(): void {}

  disableHardwareAcceleration(): void {}

  isAccessibilitySupportEnabled(): boolean {
    return false;
  }

  setAccessibilitySupportEnabled(_on: boolean): void {}

  isHardwareAccelerationEnabled(): boolean {
    return false;
  }

  getAppMetrics(): readonly object[] {
    return [];
  }

  focus(): void {
    allWindows().at(-1)?.focus();
  }

  hide(): void {}

  show(): void {}

  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    const own = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    return requestLock(this.getPath('userData'), own, (start) =>
      this.emit('second-instance', {}, start.argv, start.workingDirectory, start.additionalData),
    );
  }

  hasSingleInstanceLock(): boolean {
    return hasLock();
  }

  releaseSingleInstanceLock(): void {
    releaseLock(this.getPath('userData'));
  }

  /** The windows are closed one by one; any of them, or the app, may prevent it. */
  quit(): void {
    if (this.#quitting || !emitPreventable(this, 'before-quit', {})) return;
    this.#quitting = true;
    for (const window of allWindows()) window.close();
    if (allWindows().some((window) => !window.isDestroyed())) this.#quitting = false;
    else if (allWindows().length === 0) this.#finish();
  }

  /** For the stand-in: the last window is gone. */
  allClosed(): void {
    if (this.#ended) return;
    if (this.#quitting) this.#finish();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  #finish(): void {
    if (!emitPreventable(this, 'will-quit', {})) {
      this.#quitting = false;
      return;
    }
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  /** At once: no window is asked. */
  exit(code = 0): void {
    if (this.#ended) return;
    this.#ended = true;
    this.releaseSingleInstanceLock();
    void closeBrowser().finally(() => process.exit(code));
  }

  relaunch(_options?: object): void {}
}

export const app = new App();
onAllWindowsClosed(() => app.allClosed());
