import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

type TabItem<Id extends string> = {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: () => ReactNode;
};

type Props<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly [TabItem<Id>, ...TabItem<Id>[]];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** The tab that an arrow key leads to, round the ends. */
function stepOf(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * Tabs as the ARIA practices have them: one tab stop, arrow keys choose. Written here because the
 * library's own put a style element into the page, which its content security policy forbids.
 */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  );
  const { id, content } = tabs[index] ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const to =
      event.altKey || event.ctrlKey || event.metaKey ? undefined : stepOf(event.key, index, tabs.length);
    const next = to === undefined ? undefined : tabs[to];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${base}${next.id}`)}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="panel-tab-list" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}${tab.id}`}
            className="panel-tab"
            aria-selected={tab.id === id}
            aria-controls={tab.id === id ? `${base}content` : undefined}
            tabIndex={tab.id === id ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}content`} aria-labelledby={`${base}${id}`} className="panel-content">
        {content()}
      </div>
    </>
  );
}
