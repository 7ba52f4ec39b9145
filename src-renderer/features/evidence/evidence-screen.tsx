import { useEffect, useMemo, useState } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { unsupportedClaims } from '../../../shared/evidence/unsupported-claims.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { counted } from '../../../shared/readiness/words.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import { evidenceLine } from '../../forms/evidence-target.ts';
import { recordMeant, usePlaceState } from '../../forms/place-state.ts';
import { RecordList } from '../../forms/record-list.tsx';
import { type Arrival, isTable, takeDroppedFiles } from '../../state/arrivals.ts';
import { goTo } from '../../state/navigation.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { addDroppedEvidence } from './attached.ts';
import { DroppedTable } from './dropped-table.tsx';
import { EvidenceFilter } from './evidence-filter.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { type Filter, hiddenBy, noFilter } from './filter.ts';
import { OtherFiles } from './other-files.tsx';
import { UnsupportedClaims, unsupportedKey } from './unsupported-claims.tsx';
import './evidence.css';

type Evidence = RecordIn<'evidence'>;

type State = { readonly filter: Filter; readonly hidden: ReadonlySet<RecordId> };
const everything: State = { filter: noFilter, hidden: new Set() };

/** Makes evidence of a dropped file, and goes there. */
async function register(file: Arrival, section: string): Promise<void> {
  const id = await addDroppedEvidence(file);
  if (id === undefined) return;
  goTo(section, { kind: 'evidence', id });
  focusWhenDrawn(`evidence/${id}/title`);
}

/** What exists outside this workbook and carries what it claims (§280.17). */
export function EvidenceScreen({ section }: { readonly section: Section }) {
  const { snapshot, readOnly } = useWorkbook();
  const all = snapshot.records.evidence;
  // Whoever is sent to a piece of evidence sees it, whatever was filtered before.
  const [{ filter, hidden }, setState] = usePlaceState<State>(
    (target) => (recordMeant(snapshot, 'evidence', target) === undefined ? undefined : everything),
    everything,
  );
  // What comes in or changes after the filter was set stays in view: nobody loses what is being typed.
  const setFilter = (next: Filter) => setState({ filter: next, hidden: hiddenBy(snapshot, next) });
  const shown = all.filter(({ id }) => !hidden.has(id));
  const bare = useMemo(() => unsupportedClaims(snapshot).length, [snapshot]);
  const unused = all.filter(({ id }) => recordsOf(snapshot, 'evidence_link', 'evidence', id).length === 0);

  const [tables, setTables] = useState<readonly Arrival[]>([]);
  const [table] = tables;
  useEffect(() => {
    if (readOnly) return;
    return takeDroppedFiles((file) => {
      if (isTable(file)) setTables((before) => [...before, file]);
      else void register(file, section.id);
    });
  }, [readOnly, section.id]);

  const signOfUse = ({ id }: Evidence) => {
    const uses = recordsOf(snapshot, 'evidence_link', 'evidence', id).length;
    return (
      <span className={uses === 0 ? 'pill pill-caution' : 'pill pill-good'}>
        {uses === 0
          ? 'Not used yet'
          : uses === 1
            ? 'Carries 1 claim'
            : `Carries ${formatNumber(uses)} claims`}
      </span>
    );
  };
  return (
    <Screen
      title={section.label}
      lead={section.summary}
      aside={
        <>
          {all.length > 0 && (
            <p className="evidence-count">
              {formatNumber(all.length)} registered
              {unused.length > 0 && (
                <>
                  ,{' '}
                  <Button look="plain" onClick={() => setFilter({ ...noFilter, use: 'unused' })}>
                    {formatNumber(unused.length)} not used yet
                  </Button>
                </>
              )}
            </p>
          )}
          {bare > 0 && (
            <p className="evidence-count">
              <Button look="plain" onClick={() => focusWhenDrawn(unsupportedKey)}>
                {counted(bare, 'claim')} without evidence
              </Button>
            </p>
          )}
          <span className="citation">{section.citation}</span>
        </>
      }
    >
      {all.length > 1 && (
        <EvidenceFilter filter={filter} shown={shown.length} all={all.length} onChange={setFilter} />
      )}
      <RecordList
        kind="evidence"
        records={shown}
        addLabel="Register evidence"
        {...(shown.length < all.length
          ? { fixedOrder: 'Show all to change the order of the register.' }
          : {})}
        {...(filter.kind === '' ? {} : { newValues: { kind: filter.kind } })}
        summary={signOfUse}
        note={(evidence) =>
          [evidenceLine(snapshot, evidence), evidence.source].filter((part) => part !== '').join(' · ')
        }
        empty={(add) =>
          all.length === 0 ? (
            <EmptyState title="No evidence is registered yet" action={add}>
              <p>
                Reports, policies, research, figures: whatever exists outside this workbook and shows that
                what it says is so. §280.17 asks for the data behind the assessment, and a level without
                evidence prints as self-reported.
              </p>
              <p>
                Start with the document you would show first if somebody asked “how do you know?”. You can
                also drop a file here{readOnly ? ' once the workbook can be changed' : ''}.
              </p>
            </EmptyState>
          ) : (
            <>
              <p className="evidence-none">Nothing in the register fits this filter.</p>
              {add}
            </>
          )
        }
      >
        {(evidence) => <EvidenceForm evidence={evidence} />}
      </RecordList>
      {!readOnly && all.length > 0 && (
        <p className="evidence-drop">
          A file that you drop on this window is registered as new evidence. Of a CSV table you are asked
          first whether it holds feedback data.
        </p>
      )}
      <UnsupportedClaims />
      <OtherFiles />
      {table !== undefined && (
        <DroppedTable
          key={table.document}
          file={table}
          onKeep={() => void register(table, section.id)}
          onClose={() => setTables((before) => before.filter((one) => one !== table))}
        />
      )}
    </Screen>
  );
}
