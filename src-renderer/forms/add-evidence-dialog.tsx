import { useEffect, useMemo, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import type { FieldValue } from '../../shared/model/field.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import type { RecordIn } from '../../shared/model/model.ts';
import { fold } from '../../shared/search/fold.ts';
import { findRecord, recordsOf } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { titleOf } from '../../shared/workbook/titles.ts';
import { announce } from '../state/announcer.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { focusWhenDrawn } from '../ui/focus.ts';
import { type EvidenceTarget, evidenceLine, linkEntries, newEvidenceEntries } from './evidence-target.ts';
import { attachFile } from './keep-file.ts';
import { type EvidenceDraft, emptyEvidence, NewEvidence } from './new-evidence.tsx';
import { save } from './records.ts';

type Props = {
  readonly target: EvidenceTarget;
  readonly title: string;
  readonly draft: EvidenceDraft;
  readonly onDraft: (draft: EvidenceDraft) => void;
  readonly onClose: () => void;
  readonly onLinked: (evidence: RecordId | undefined) => void;
};

/** Finds evidence by typing, or registers a new piece; either way one change links it. */
export function AddEvidenceDialog({ target, title, draft, onDraft, onClose, onLinked }: Props) {
  const snapshot = useSnapshot();
  const registerIsEmpty = snapshot.records.evidence.length === 0;
  const [isNew, setIsNew] = useState(registerIsEmpty || draft !== emptyEvidence);

  const link = async (evidence: RecordId) => {
    if (!(await save(linkEntries(snapshot, target, evidence)))) return;
    announce('Evidence linked');
    onLinked(evidence);
  };
  const register = async (values: Readonly<Record<string, FieldValue>>, withFile: boolean) => {
    const entries = newEvidenceEntries(snapshot, target, values);
    if (!(await save(entries))) return;
    announce('Evidence registered and linked');
    const evidence = recordIdSchema.safeParse(entries[0]?.id).data;
    onLinked(evidence);
    if (withFile && evidence !== undefined) await attachFile(evidence);
  };
  return (
    <Dialog title="Add evidence" onClose={onClose}>
      <p className="field-help">For “{title}”</p>
      {isNew ? (
        <NewEvidence
          draft={draft}
          onDraft={onDraft}
          onSave={(values, withFile) => void register(values, withFile)}
          onCancel={onClose}
          {...(registerIsEmpty
            ? {}
            : {
                onBack: () => {
                  onDraft(emptyEvidence);
                  setIsNew(false);
                },
              })}
        />
      ) : (
        <FindEvidence
          target={target}
          onCancel={onClose}
          onChoose={(evidence) => void link(evidence)}
          onNew={(typed) => {
            onDraft(typed === '' ? emptyEvidence : { title: typed });
            setIsNew(true);
          }}
        />
      )}
    </Dialog>
  );
}

type FindProps = {
  readonly target: EvidenceTarget;
  readonly onChoose: (evidence: RecordId) => void;
  readonly onCancel: () => void;
  readonly onNew: (typed: string) => void;
};

function FindEvidence({ target, onChoose, onCancel, onNew }: FindProps) {
  const snapshot = useSnapshot();
  const [query, setQuery] = useState('');
  // After the dialog has taken the focus to its first button.
  useEffect(() => focusWhenDrawn('evidence-find'), []);
  const found = useMemo(() => evidenceMatching(snapshot, query), [snapshot, query]);
  const linked = recordsOf(snapshot, 'evidence_link', 'target', target.id).flatMap(
    ({ evidence }) => evidence ?? [],
  );
  const choose = (key: string) => {
    const evidence = findRecord(snapshot, 'evidence', recordIdSchema.safeParse(key).data);
    if (evidence !== undefined) onChoose(evidence.id);
  };
  return (
    <>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className="evidence-find" data-focus-key="evidence-find">
          <Label className="field-label">Find evidence by title, kind or source</Label>
          <Input className="input" role="combobox" aria-expanded />
        </SearchField>
        <ListBox
          className="evidence-found"
          aria-label="Evidence in the register"
          items={found}
          dependencies={[linked.join()]}
          disabledKeys={linked}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className="evidence-found-none">Nothing in the register has these words.</p>
          )}
        >
          {(evidence) => {
            const isLinked = linked.includes(evidence.id);
            const title = titleOf(snapshot, 'evidence', evidence);
            const line = isLinked ? 'linked already' : evidenceLine(snapshot, evidence);
            return (
              <ListBoxItem id={evidence.id} textValue={`${title}, ${line}`} className="evidence-found-item">
                {/* Both are the name, as both are seen. */}
                <Text slot="label">
                  <span>{title}</span> <span className="evidence-found-line">{line}</span>
                </Text>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Autocomplete>
      <div className="button-row">
        <Button icon="add" onClick={() => onNew(query.trim())}>
          {query.trim() === '' ? 'Register new evidence' : `Register “${query.trim()}” as new evidence`}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  );
}

/** Evidence in whose title, kind, date or source every word is found. */
function evidenceMatching(snapshot: WorkbookSnapshot, query: string): readonly RecordIn<'evidence'>[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  return snapshot.records.evidence.filter((evidence) => {
    const text = fold(
      [titleOf(snapshot, 'evidence', evidence), evidenceLine(snapshot, evidence), evidence.source].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
