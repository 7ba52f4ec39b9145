const lines = 'M9 4.5h12v2H9zM9 11h12v2H9zM9 17.5h12v2H9z';
const bullets = 'M3 4h3v3H3zM3 10.5h3v3H3zM3 17h3v3H3z';
const numerals = [
  'M3 4.2 4.5 3.4v4.4',
  'M3 10.9q.2-1 1.3-1t1.1.9q0 .8-2.4 2.9h2.6',
  'M3 16.5h2.3l-1.4 1.5q1.6-.1 1.6 1.2t-1.4 1.3q-.8 0-1.2-.5',
];

/** A drawing rather than “1.”, which would be words that are not in the button's name. */
export function ListSign({ numbered = false }: { readonly numbered?: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={lines} />
      {numbered ? (
        numerals.map((path) => (
          <path key={path} d={path} fill="none" stroke="currentcolor" strokeWidth="1.3" />
        ))
      ) : (
        <path d={bullets} />
      )}
    </svg>
  );
}
