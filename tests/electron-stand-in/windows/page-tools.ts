import { KnownEmitter } from '../known.ts';
import type { PageLink } from './page-link.ts';

type PrintOptions = {
  readonly landscape?: boolean;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
};

/** What a page can be told to do that has nothing to do with the app: zooming, editing, printing. */
export abstract class PageTools extends KnownEmitter {
  #zoom = 1;

  /** The page, while there is one. */
  abstract linkedPage(): PageLink | undefined;

  getZoomFactor(): number {
    return this.#zoom;
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    this.emit('zoom-changed', {}, factor);
  }

  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }

  /** Electron's levels: each is a fifth more than the one before, from 0 for the actual size. */
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  async setVisualZoomLevelLimits(_minimum: number, _maximum: number): Promise<void> {}

  openDevTools(): void {}

  closeDevTools(): void {}

  isDevToolsOpened(): boolean {
    return false;
  }

  async printToPDF(options: PrintOptions = {}): Promise<Buffer> {
    const pdf = await this.linkedPage()?.cdp.send('Page.printToPDF', {
      landscape: options.landscape ?? false,
      printBackground: true,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
    });
    if (pdf === undefined) throw new Error('There is no page to print.');
    return Buffer.from(pdf.data, 'base64');
  }

  #edit(command: string): void {
    void this.linkedPage()
      ?.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] })
      .catch(() => {});
  }

  undo(): void {
    this.#edit('undo');
  }

  redo(): void {
    this.#edit('redo');
  }

  cut(): void {
    this.#edit('cut');
  }

  copy(): void {
    this.#edit('copy');
  }

  paste(): void {
    this.#edit('paste');
  }

  pasteAndMatchStyle(): void {
    this.#edit('pasteAndMatchStyle');
  }

  delete(): void {
    this.#edit('delete');
  }

  selectAll(): void {
    this.#edit('selectAll');
  }
}
