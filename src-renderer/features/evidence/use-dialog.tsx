import { useMemo, useState } from 'react';
import type { RecordId } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { linkEntries } from '../../forms/evidence-target.ts';
import { FindList } from '../../forms/find-list.tsx';
import { save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { opened, useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { claimsOf } from './claims.ts';

type Props = {
  readonly evidence: RecordIn<'evidence'>;
  readonly onClose: () => void;
  readonly onLinked: (link: RecordId | undefined) => void;
};

/** From the register's side: finds the practice, pain point or other claim that a piece of evidence carries. */
export function UseDialog({ evidence, onClose, onLinked }: Props) {
  const snapshot = useSnapshot();
  const [query, setQuery] = useState('');
  const claims = useMemo(() => claimsOf(snapshot), [snapshot]);
  const items = useMemo(() => {
    const carried = new Set(
      recordsOf(snapshot, 'evidence_link', 'evidence', evidence.id).map(({ target }) => target),
    );
    return claims.map(({ target, where, title }) => {
      const isDisabled = carried.has(target.id);
      return { id: target.id, title, line: isDisabled ? `${where}, linked already` : where, isDisabled };
    });
  }, [snapshot, claims, evidence.id]);
  const choose = async (id: string) => {
    const claim = claims.find(({ target }) => target.id === id);
    if (claim === undefined || !(await save(linkEntries(snapshot, claim.target, evidence.id)))) return;
    announce('Evidence linked');
    const links = opened.get()?.snapshot.records.evidence_link ?? [];
    onLinked(links.find((link) => link.target === id && link.evidence === evidence.id)?.id);
  };
  return (
    <Dialog title="Use this evidence" onClose={onClose}>
      <p className="field-help">Choose what rests on “{titleOf(snapshot, 'evidence', evidence)}”.</p>
      <FindList
        label="Find a practice, pain point, commitment or another claim"
        listLabel="What evidence can carry"
        items={items}
        query={query}
        onQuery={setQuery}
        onChoose={(id) => void choose(id)}
        focusKey="claim-find"
      />
      <div className="button-row">
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
