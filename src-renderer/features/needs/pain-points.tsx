import { useEffect, useMemo, useRef } from 'react';
import { model } from '../../../shared/model/model.ts';
import { type Chain, chainsOf } from '../../../shared/plan/chains.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { type OpenCard, useOpenCard } from '../../forms/record-list.tsx';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { EmptyState } from '../../ui/screen.tsx';
import { PainPointList } from './pain-point-list.tsx';

/** §280.17: pain points service by service, designated services first. */
export function PainPoints() {
  const { snapshot, readOnly } = useWorkbook();
  const chains = useMemo(() => chainsOf(snapshot), [snapshot]);
  const open = useOpenCard('pain_point');
  useFocusThatFollows(open);
  if (snapshot.records.service.length === 0 && snapshot.records.pain_point.length === 0)
    return (
      <EmptyState
        title="No pain points yet"
        {...(readOnly ? {} : { action: <Button onClick={() => goTo('services')}>Go to Services</Button> })}
      >
        <Teaching />
        <p>They are listed by service, so begin with your services.</p>
      </EmptyState>
    );
  const shown = chains.all.filter(isShown);
  return (
    <section className="needs-part">
      <h2>{model.pain_point.plural}</h2>
      {snapshot.records.pain_point.length === 0 && <Teaching />}
      {shown.map((chain) => (
        <section key={chain.service?.id ?? 'none'} className="needs-service">
          <h3>
            {chain.service === undefined
              ? 'Of another service, or of none yet'
              : titleOf(snapshot, 'service', chain.service)}
          </h3>
          <PainPointList chain={chain} answers={chains.answers} open={open} />
        </section>
      ))}
    </section>
  );
}

/** A long inventory would bury the designated services; the last group takes what is of none. */
function isShown({ service, painPoints }: Chain): boolean {
  return service === undefined || service.designated === true || painPoints.length > 0;
}

function Teaching() {
  return (
    <p className="needs-teaching">
      A pain point says in one sentence, from the customer’s side, what is hard about a service. With it goes
      how you know: feedback, research or operational data (§280.17), and what it costs people to learn, to
      comply and to worry, as an estimate with its basis (§280.14). Every commitment answers at least one.
    </p>
  );
}

/** A pain point that gets another service moves to another list, and what has the focus goes with it. */
function useFocusThatFollows([openId]: OpenCard): void {
  const snapshot = useSnapshot();
  const service = findRecord(snapshot, 'pain_point', openId ?? undefined)?.service;
  const last = useRef({ openId, service });
  useEffect(() => {
    const before = last.current;
    last.current = { openId, service };
    if (openId === null || before.openId !== openId || before.service === service) return;
    focusWhenDrawn(`pain_point/${openId}/service`);
  }, [openId, service]);
}
