import type { MenuKey } from '../ipc/messages.ts';
import type { BrowserWindow } from '../windows/browser-window.ts';
import { parseAccelerator } from './accelerators.ts';
import type { Menu } from './menu.ts';
import { roles } from './roles.ts';

type Click = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;

export type ItemTemplate = {
  readonly id?: string;
  readonly label?: string;
  readonly sublabel?: string;
  readonly toolTip?: string;
  readonly role?: string;
  readonly type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly click?: Click;
  readonly submenu?: Menu | readonly ItemTemplate[];
};

type Builder = (template: readonly ItemTemplate[]) => Menu;

export class MenuItem {
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly type: NonNullable<ItemTemplate['type']>;
  readonly accelerator: string | undefined;
  /** What the window listens for; undefined where Chromium acts on the key itself, or there is none. */
  readonly key: MenuKey | undefined;
  readonly click: (event: object, window: BrowserWindow | undefined, contents?: object) => void;
  label: string;
  checked: boolean;
  submenu: Menu | null = null;
  #enabled: boolean;
  #visible: boolean;
  #template: ItemTemplate;
  #changed: () => void = () => {};

  constructor(template: ItemTemplate) {
    const role = template.role === undefined ? undefined : roles[template.role.toLowerCase()];
    if (template.role !== undefined && role === undefined)
      throw new Error(`The stand-in for Electron has no menu role ${template.role}.`);
    this.#template = template;
    this.id = template.id;
    this.role = template.role?.toLowerCase();
    this.type = template.type ?? (template.submenu === undefined ? 'normal' : 'submenu');
    this.label = template.label ?? role?.label ?? '';
    this.checked = template.checked ?? false;
    this.#enabled = template.enabled ?? true;
    this.#visible = template.visible ?? true;
    this.accelerator = template.accelerator ?? role?.accelerator ?? role?.ownKey;
    const listenedFor = template.registerAccelerator === false ? undefined : this.accelerator;
    const chromiumActs = role?.ownKey !== undefined && this.accelerator === role.ownKey;
    this.key = listenedFor === undefined || chromiumActs ? undefined : parseAccelerator(listenedFor);
    this.click = (event, window) => {
      if (role === undefined) template.click?.(this, window, event);
      else role.act(window);
    };
  }

  /** Into a menu: `build` makes the submenu, `changed` hears when keys begin or cease to work. */
  attach(build: Builder, changed: () => void): void {
    this.#changed = changed;
    const { submenu } = this.#template;
    if (submenu === undefined) return;
    this.submenu ??= 'items' in submenu ? submenu : build(submenu);
  }

  get enabled(): boolean {
    return this.#enabled;
  }

  set enabled(enabled: boolean) {
    if (this.#enabled === enabled) return;
    this.#enabled = enabled;
    this.#changed();
  }

  get visible(): boolean {
    return this.#visible;
  }

  set visible(visible: boolean) {
    this.#visible = visible;
  }
}
