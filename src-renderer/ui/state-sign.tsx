type State = 'empty' | 'started' | 'ready' | 'conflict';

/** A section's state by its form; its words stand beside it for assistive technology. */
export function StateSign({ state }: { readonly state: State }) {
  return (
    <svg className={`state-sign state-${state}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {state === 'conflict' ? (
        <>
          <path className="fill" d="M8 1 15.5 15h-15z" />
          <path className="mark" d="M8 6v4.2M8 12v1.2" />
        </>
      ) : (
        <circle className="ring" cx="8" cy="8" r="6" />
      )}
      {state === 'started' && <path className="fill" d="M8 2a6 6 0 0 0 0 12z" />}
      {state === 'ready' && (
        <>
          <circle className="fill" cx="8" cy="8" r="6.5" />
          <path className="mark" d="m5 8.3 2.2 2.2L11.2 6" />
        </>
      )}
    </svg>
  );
}
