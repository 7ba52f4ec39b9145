import { useMemo, useState } from 'react';
import type { FieldValue } from '../../shared/model/field.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import { findRecord, recordsOf } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { titleOf } from '../../shared/workbook/titles.ts';
import { announce } from '../state/announcer.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { type EvidenceTarget, evidenceLine, linkEntries, newEvidenceEntries } from './evidence-target.ts';
import { type FindItem, FindList } from './find-list.tsx';
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
  const items = useMemo(() => itemsOf(snapshot, target), [snapshot, target]);
  const choose = (key: string) => {
    const evidence = findRecord(snapshot, 'evidence', recordIdSchema.safeParse(key).data);
    if (evidence !== undefined) onChoose(evidence.id);
  };
  return (
    <>
      <FindList
        label="Find evidence by title, kind or source"
        listLabel="Evidence in the register"
        items={items}
        query={query}
        onQuery={setQuery}
        onChoose={choose}
        focusKey="evidence-find"
      />
      <div className="button-row">
        <Button icon="add" onClick={() => onNew(query.trim())}>
          {query.trim() === '' ? 'Register new evidence' : `Register “${query.trim()}” as new evidence`}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  );
}

/** The register, to be found by title, kind, date or source; what is linked already cannot be chosen. */
function itemsOf(snapshot: WorkbookSnapshot, target: EvidenceTarget): readonly FindItem[] {
  const linked = new Set(
    recordsOf(snapshot, 'evidence_link', 'target', target.id).map(({ evidence }) => evidence),
  );
  return snapshot.records.evidence.map((evidence) => {
    const isLinked = linked.has(evidence.id);
    const line = evidenceLine(snapshot, evidence);
    return {
      id: evidence.id,
      title: titleOf(snapshot, 'evidence', evidence),
      line: isLinked ? 'linked already' : line,
      hidden: [isLinked ? line : '', evidence.source].join(' '),
      isDisabled: isLinked,
    };
  });
}
