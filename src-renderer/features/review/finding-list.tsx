import { counted } from '../../../shared/readiness/words.ts';
import { focusOn, focusOnFinding } from '../../state/focused-field.ts';
import { goToFinding, type KeyedFinding, useReviewTrail } from '../../state/review-trail.ts';
import { SeverityWord } from '../../ui/severity-word.tsx';
import { type DeliverableGroup, listed, type PlacedFinding } from './groups.ts';
import { useFindingFocus } from './use-finding-focus.ts';

type Props = { readonly groups: readonly DeliverableGroup[] };

export function FindingList({ groups }: Props) {
  const all = listed(groups);
  const { active, heir, listProps } = useFindingFocus(
    all.map(({ key }) => key),
    useReviewTrail(),
  );
  return (
    <div {...listProps}>
      <p className="visually-hidden" id="review-keys">
        Arrow keys go through the findings, Enter goes to the field, Alt and left arrow comes back.
      </p>
      {groups.map(({ label, sections }) => (
        <section key={label} className="review-deliverable" aria-label={label}>
          <h2>{label}</h2>
          {sections.map(({ place, entries }) => (
            <div key={place.id} className="card review-section">
              <h3>
                {place.label} <span className="review-count">{counted(entries.length, 'finding')}</span>
              </h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.key} data-focus-key={heir?.is === entry.key ? heir.of : undefined}>
                    <FindingLine entry={entry} all={all} isActive={entry.key === active} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

type LineProps = {
  readonly entry: PlacedFinding;
  readonly all: readonly KeyedFinding[];
  readonly isActive: boolean;
};

function FindingLine({ entry, all, isActive }: LineProps) {
  const { key, finding, place } = entry;
  const { kind, id, field } = finding;
  return (
    <button
      type="button"
      className="review-finding"
      data-focus-key={key}
      tabIndex={isActive ? 0 : -1}
      aria-disabled={!place.canGo || undefined}
      aria-describedby="review-keys"
      onFocus={() => {
        focusOnFinding(finding);
        focusOn(
          kind === undefined || id === undefined
            ? undefined
            : { kind, id, ...(field === undefined ? {} : { field }) },
        );
      }}
      onClick={() => {
        if (place.canGo) goToFinding(all, entry);
      }}
    >
      <SeverityWord severity={finding.severity} /> <span className="review-message">{finding.message}</span>{' '}
      <span className="citation">{finding.citation}</span>
    </button>
  );
}
