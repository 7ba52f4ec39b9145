/** What Node and the preload's world say to each other; each message is encoded by `wire.ts`. */

/** A menu item's key, as the window compares it with a `keydown`. */
export type MenuKey = {
  /** As the menu writes it, such as `CmdOrCtrl+S`. */
  readonly accelerator: string;
  /** `KeyboardEvent.key`, lower case. */
  readonly key: string;
  /** `KeyboardEvent.code`, where the key is a letter or digit: independent of Shift and Alt. */
  readonly code: string | undefined;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
};

/** Pixels of the screen. */
export type WindowPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type FromWindow =
  | {
      readonly type: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  /** The page left this key to the menu. */
  | { readonly type: 'menu-key'; readonly accelerator: string }
  /** Somebody types or clicks in this window. */
  | { readonly type: 'used' }
  | { readonly type: 'placed'; readonly place: WindowPlace; readonly screen: WindowPlace }
  /** Files wait in the preload's world for their paths. */
  | { readonly type: 'dropped'; readonly drop: number; readonly count: number }
  | { readonly type: 'preload-failed'; readonly message: string };

export type ToWindow =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string }
  | { readonly type: 'event'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly type: 'menu-keys'; readonly keys: readonly MenuKey[] }
  | { readonly type: 'drop-paths'; readonly drop: number; readonly paths: readonly string[] };

/** The isolated world that the preload runs in. */
export const preloadWorld = 'hisp-stand-in-preload';
/** The function that CDP puts into that world, and only there. */
export const bindingName = 'hispStandInSend';
/** The object that the world offers to Node. */
export const receiverName = 'hispStandIn';
