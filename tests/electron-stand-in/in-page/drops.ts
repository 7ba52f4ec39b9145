/**
 * `webUtils.getPathForFile` answers at once, but only Node can ask Chromium for a file's path. So a drop
 * of files is held back until Node has answered, then happens again with the same files.
 */
export type Drops = {
  readonly pathOf: (file: File) => string;
  /** For Node: the file waiting at that place. */
  readonly waiting: (drop: number, index: number) => File | undefined;
  readonly resume: (drop: number, paths: readonly string[]) => void;
};

type Held = { readonly event: DragEvent; readonly target: EventTarget; readonly files: readonly File[] };

/** A file that went through a clone, as the page's world gets it, is another object with the same facts. */
const factsOf = (file: File) => `${file.name}\n${file.size}\n${file.lastModified}`;

export function listenForDrops(announce: (drop: number, count: number) => void): Drops {
  const paths = new WeakMap<File, string>();
  const pathsByFacts = new Map<string, string>();
  const held = new Map<number, Held>();
  let drops = 0;

  window.addEventListener(
    'drop',
    (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!event.isTrusted || files.length === 0 || event.target === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const drop = drops++;
      held.set(drop, { event, target: event.target, files });
      announce(drop, files.length);
    },
    { capture: true },
  );
  // Without it Chromium would open the file in place of the app.
  for (const name of ['dragover', 'drop'] as const)
    window.addEventListener(name, (event) => event.preventDefault());

  return {
    pathOf: (file) => paths.get(file) ?? pathsByFacts.get(factsOf(file)) ?? '',
    waiting: (drop, index) => held.get(drop)?.files[index],
    resume: (drop, found) => {
      const waiting = held.get(drop);
      held.delete(drop);
      if (waiting === undefined) return;
      const transfer = new DataTransfer();
      for (const [index, file] of waiting.files.entries()) {
        const path = found[index] ?? '';
        paths.set(file, path);
        pathsByFacts.set(factsOf(file), path);
        transfer.items.add(file);
      }
      for (const file of transfer.files) paths.set(file, pathsByFacts.get(factsOf(file)) ?? '');
      const { clientX, clientY } = waiting.event;
      waiting.target.dispatchEvent(
        new DragEvent('drop', {
          bubbles: true,
          cancelable: true,
          composed: true,
          dataTransfer: transfer,
          clientX,
          clientY,
        }),
      );
    },
  };
}
