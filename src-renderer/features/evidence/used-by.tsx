import { useState } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import { findRecord, recordsOf } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf, titleOfId } from '../../../shared/workbook/titles.ts';
import { carriedKinds } from '../../forms/evidence-target.ts';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { unlinkEvidence } from '../../forms/unlink-evidence.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { whereOf } from './claims.ts';
import { UseDialog } from './use-dialog.tsx';

type Link = RecordIn<'evidence_link'>;

/** The claims that rest on a piece of evidence; a press goes to where the claim is made. */
export function UsedBy({ evidence }: { readonly evidence: RecordIn<'evidence'> }) {
  const { snapshot, readOnly } = useWorkbook();
  const links = inOrderOfClaims(snapshot, recordsOf(snapshot, 'evidence_link', 'evidence', evidence.id));
  const heading = `used-by-${evidence.id}`;
  const useKey = `evidence-use/${evidence.id}`;
  const [isChoosing, setChoosing] = useState(false);
  const remove = async (link: Link, at: number) => {
    const neighbor = links[at + 1] ?? links[at - 1];
    await unlinkEvidence(link, titleOf(snapshot, 'evidence', evidence));
    focusWhenDrawn(neighbor === undefined ? useKey : `evidence_link/${neighbor.id}`, useKey);
  };
  return (
    <section className="evidence-uses" aria-labelledby={heading}>
      <h3 id={heading}>What it carries</h3>
      {links.length === 0 ? (
        <p>Nothing rests on it yet: it is listed in the register, and carries no claim.</p>
      ) : (
        <ul>
          {links.map((link, at) => {
            const claim = claimOf(snapshot, link);
            return (
              <li key={link.id} data-focus-key={`evidence_link/${link.id}`}>
                <div className="evidence-use-head">
                  <div>
                    <span className="evidence-use-kind">{claim.where}</span>
                    {claim.canGo ? (
                      <Button look="plain" onClick={() => goToTarget(claim.target)}>
                        <span className="visually-hidden">Go to</span> {claim.title}
                      </Button>
                    ) : (
                      <span>{claim.title}</span>
                    )}
                  </div>
                  {!readOnly && (
                    <IconButton
                      icon="close"
                      label={`Unlink ${claim.title}`}
                      onClick={() => void remove(link, at)}
                    />
                  )}
                </div>
                <RecordForm kind="evidence_link" id={link.id}>
                  <Field name="note" compact />
                </RecordForm>
              </li>
            );
          })}
        </ul>
      )}
      {!readOnly && (
        <Button
          icon="link"
          data-focus-key={useKey}
          look={links.length === 0 ? 'outline' : 'plain'}
          onClick={() => setChoosing(true)}
        >
          Use this for…
        </Button>
      )}
      {isChoosing && (
        <UseDialog
          evidence={evidence}
          onClose={() => setChoosing(false)}
          onLinked={(link) => {
            setChoosing(false);
            focusWhenDrawn(link === undefined ? useKey : `evidence_link/${link}`, useKey);
          }}
        />
      )}
    </section>
  );
}

/** As the claims stand in the workbook: practices first, in their order. */
function inOrderOfClaims({ records }: WorkbookSnapshot, links: readonly Link[]): readonly Link[] {
  const claims = carriedKinds.flatMap((kind) => records[kind].map(({ id }) => id));
  const place = ({ target }: Link) => (target === undefined ? -1 : claims.indexOf(target));
  return links.toSorted((one, other) => place(one) - place(other));
}

/** Where the claim is made, what it says, and whether there is a screen to go to. */
function claimOf(snapshot: WorkbookSnapshot, { target }: Link) {
  const kind = carriedKinds.find((name) => findRecord(snapshot, name, target) !== undefined);
  if (kind === undefined || target === undefined)
    return { where: '', title: 'A record that was deleted', canGo: false } as const;
  return {
    where: whereOf(snapshot, kind, target),
    title: titleOfId(snapshot, kind, target),
    canGo: sectionOf(snapshot, { kind, id: target }) !== undefined,
    target: { kind, id: target },
  } as const;
}
