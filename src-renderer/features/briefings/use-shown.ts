import { useEffect, useState } from 'react';
import type { AsBriefed } from '../../../shared/briefing/as-briefed.ts';
import type { Session } from '../../../shared/briefing/session.ts';
import type { Slide } from '../../../shared/briefing/slide.ts';
import { slidesOf } from '../../../shared/briefing/slides-of.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { call } from '../../bridge/bridge.ts';

/** What was shown, or why that cannot be read; undefined until it is there. */
export type Shown = AsBriefed | { readonly problem: string } | undefined;

/** What was shown when a session began. It can be long, so it is read when somebody looks at something of it. */
export function useShown({ id }: Session, isWanted: boolean): Shown {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let isAwaited = isWanted;
    if (isWanted)
      void call('briefing.shown', { session: id }).then((answer) => {
        if (isAwaited) setShown(answer.ok ? answer.value : { problem: describeError(answer.error) });
      });
    return () => {
      isAwaited = false;
    };
  }, [id, isWanted]);
  return shown;
}

/** The slides as the audience saw them; as they are now only where that cannot be read. */
export function slidesShown(shown: Shown, now: WorkbookSnapshot): readonly Slide[] {
  if (shown === undefined) return [];
  return slidesOf('problem' in shown ? now : shown.snapshot);
}
