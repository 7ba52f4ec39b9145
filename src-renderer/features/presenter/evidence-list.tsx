import { memo, useMemo, useState } from 'react';
import { type PieceAtHand, piecesAtHand } from '../../../shared/briefing/evidence-at-hand.ts';
import type { Slide } from '../../../shared/briefing/slide.ts';
import { evidenceLine } from '../../forms/evidence-target.ts';
import { drillDown } from '../../state/presenting/conduct.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

/** As many as one looks through while somebody waits; a press shows the others. */
const mostPieces = 20;

/** What to show or to name when somebody asks how the team knows; a press leads to it in the register. */
export const EvidenceList = memo(function EvidenceOf({ slide }: { readonly slide: Slide }) {
  const snapshot = useSnapshot();
  const pieces = useMemo(() => piecesAtHand(snapshot, slide), [snapshot, slide]);
  const [isWhole, setIsWhole] = useState(false);
  if (pieces.length === 0) return null;
  const shown = isWhole ? pieces : pieces.slice(0, mostPieces);
  const more = pieces.length - shown.length;
  const showAll = () => {
    setIsWhole(true);
    focusWhenDrawn(keyOf(pieces[mostPieces]));
  };
  return (
    <section aria-labelledby="presenter-evidence">
      <h2 id="presenter-evidence">Evidence at hand</h2>
      <ul className="presenter-evidence">
        {shown.map((piece) => (
          <Piece key={piece.drill.recordId} piece={piece} />
        ))}
      </ul>
      {more > 0 && <Button onClick={showAll}>Show {more} more</Button>}
    </section>
  );
});

function keyOf(piece: PieceAtHand | undefined): string {
  return `at-hand/${piece?.drill.recordId ?? ''}`;
}

function Piece({ piece }: { readonly piece: PieceAtHand }) {
  const snapshot = useSnapshot();
  const { drill, found } = piece;
  const line = found === undefined ? 'not in the register any more' : evidenceLine(snapshot, found.evidence);
  const where = found?.where.join('; ') ?? '';
  return (
    <li>
      <Button look="plain" data-focus-key={keyOf(piece)} onClick={() => drillDown(drill)}>
        {found === undefined ? drill.label : `E${found.number} ${drill.label}`}
      </Button>
      {line !== '' && <span className="presenter-soft">{line}</span>}
      {where !== '' && <span>Where to look: {where}</span>}
    </li>
  );
}
