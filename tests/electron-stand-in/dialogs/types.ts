export type FileFilter = { readonly name: string; readonly extensions: readonly string[] };

export type ShownDialog =
  | {
      readonly kind: 'open' | 'save';
      readonly title: string;
      readonly message: string;
      readonly button: string;
      readonly defaultPath: string | undefined;
      readonly filters: readonly FileFilter[];
      readonly folder: boolean;
      readonly multiple: boolean;
    }
  | {
      readonly kind: 'message';
      readonly type: string;
      readonly title: string;
      readonly message: string;
      readonly detail: string;
      readonly buttons: readonly string[];
      readonly defaultButton: number;
      readonly cancelButton: number;
      readonly checkbox: string | undefined;
    }
  | { readonly kind: 'error'; readonly title: string; readonly message: string };

/** `button` is the place or the words of a message's button. */
export type DialogAnswer =
  | { readonly paths: readonly string[] }
  | { readonly button: number | string; readonly checkbox?: boolean }
  | { readonly cancelled: true };
