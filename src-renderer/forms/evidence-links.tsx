import { useId, useState } from 'react';
import type { RecordId } from '../../shared/model/id.ts';
import { model, type RecordIn } from '../../shared/model/model.ts';
import { isBlank } from '../../shared/readiness/words.ts';
import { findRecord, recordsOf } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../shared/workbook/titles.ts';
import { goToTarget } from '../state/navigation.ts';
import { opened, useWorkbook } from '../state/workbook.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { focusWhenDrawn } from '../ui/focus.ts';
import { AddEvidenceDialog } from './add-evidence-dialog.tsx';
import { type EvidenceTarget, evidenceLine } from './evidence-target.ts';
import { Field } from './field.tsx';
import { type EvidenceDraft, emptyEvidence } from './new-evidence.tsx';
import { RecordForm } from './record-form.tsx';
import { unlinkEvidence } from './unlink-evidence.ts';
import './evidence-links.css';

type Link = RecordIn<'evidence_link'>;

type Props = EvidenceTarget & {
  /** What the evidence carries, as people call it. */
  readonly title: string;
};

/**
 * The evidence behind a claim, beside it: what carries it, where in it to look, and a button that finds
 * or registers more. For every kind that `evidence_link.target` can point to, also before the record
 * exists.
 *
 * <EvidenceLinks kind="practice_rating" id={id} keyValues={{ practice: practice.id }} title={statement} />
 */
export function EvidenceLinks({ title, ...target }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const heading = useId();
  const [adding, setAdding] = useState(false);
  // Kept while the dialog is closed, so that what was typed in it is not lost.
  const [draft, setDraft] = useState<EvidenceDraft>(emptyEvidence);
  // In the order of the register, as documents list them.
  const register = snapshot.records.evidence.map(({ id }) => id);
  const place = ({ evidence }: Link) => (evidence === undefined ? -1 : register.indexOf(evidence));
  const links = recordsOf(snapshot, 'evidence_link', 'target', target.id).toSorted(
    (one, other) => place(one) - place(other),
  );
  const addKey = `evidence-add/${target.id}`;
  const remove = async (link: Link, at: number) => {
    const neighbor = links[at + 1] ?? links[at - 1];
    await unlinkEvidence(link, nameOf(snapshot, link));
    focusWhenDrawn(neighbor === undefined ? addKey : linkKey(neighbor.id), addKey);
  };
  return (
    <section className="evidence-links" aria-labelledby={heading}>
      <p className="field-label" id={heading}>
        Evidence <span className="visually-hidden">for {title}</span>
      </p>
      {links.length > 0 && (
        <ul>
          {links.map((link, at) => (
            <EvidenceLink
              key={link.id}
              link={link}
              title={title}
              {...(readOnly ? {} : { onRemove: () => void remove(link, at) })}
            />
          ))}
        </ul>
      )}
      {links.length === 0 && readOnly && <p className="evidence-links-none">None is linked.</p>}
      {!readOnly && (
        <Button
          look="plain"
          icon="add"
          className="evidence-links-add"
          data-focus-key={addKey}
          onClick={() => setAdding(true)}
        >
          Add evidence <span className="visually-hidden">for {title}</span>
        </Button>
      )}
      {adding && (
        <AddEvidenceDialog
          target={target}
          title={title}
          draft={draft}
          onDraft={setDraft}
          onClose={() => setAdding(false)}
          onLinked={(evidence) => {
            setAdding(false);
            setDraft(emptyEvidence);
            const link = opened
              .get()
              ?.snapshot.records.evidence_link.find(
                (candidate) => candidate.target === target.id && candidate.evidence === evidence,
              );
            focusWhenDrawn(link === undefined ? addKey : linkKey(link.id), addKey);
          }}
        />
      )}
    </section>
  );
}

function linkKey(id: RecordId): string {
  return `evidence_link/${id}`;
}

function nameOf(snapshot: WorkbookSnapshot, { evidence }: Link): string {
  return evidence === undefined ? 'Evidence not named' : titleOfId(snapshot, 'evidence', evidence);
}

/** Where nothing says when it is from or who made it, its card says so: such evidence carries little. */
function lineWithGap(snapshot: WorkbookSnapshot, evidence: RecordIn<'evidence'>): string {
  const isBare = evidence.date === undefined && isBlank(evidence.source);
  return [evidenceLine(snapshot, evidence), isBare ? 'no date or source' : '']
    .filter((part) => part !== '')
    .join(' · ');
}

type LinkProps = {
  readonly link: Link;
  readonly title: string;
  /** Absent where nothing may be changed. */
  readonly onRemove?: () => void;
};

function EvidenceLink({ link, title, onRemove }: LinkProps) {
  const { snapshot, readOnly } = useWorkbook();
  const [noting, setNoting] = useState(false);
  const evidence = findRecord(snapshot, 'evidence', link.evidence);
  const name = nameOf(snapshot, link);
  const line = evidence === undefined ? '' : lineWithGap(snapshot, evidence);
  const showNote = noting || (link.note ?? '') !== '';
  return (
    <li className="evidence-link" data-focus-key={linkKey(link.id)}>
      <div className="evidence-link-head">
        <div>
          {evidence === undefined ? (
            <span>{name}</span>
          ) : (
            <Button look="plain" onClick={() => goToTarget({ kind: 'evidence', id: evidence.id })}>
              <span className="visually-hidden">Go to</span> {name}
            </Button>
          )}
          {line !== '' && <p className="evidence-link-line">{line}</p>}
        </div>
        {onRemove !== undefined && (
          <IconButton icon="close" label={`Remove ${name} from ${title}`} onClick={onRemove} />
        )}
      </div>
      {showNote ? (
        readOnly ? (
          <p className="evidence-link-line">
            {model.evidence_link.fields.note.label}: {link.note}
          </p>
        ) : (
          <RecordForm kind="evidence_link" id={link.id}>
            <Field name="note" compact />
          </RecordForm>
        )
      ) : (
        !readOnly && (
          <Button
            look="plain"
            className="evidence-link-note"
            onClick={() => {
              setNoting(true);
              focusWhenDrawn(`${linkKey(link.id)}/note`);
            }}
          >
            Say where to look <span className="visually-hidden">in {name}</span>
          </Button>
        )
      )}
    </li>
  );
}
