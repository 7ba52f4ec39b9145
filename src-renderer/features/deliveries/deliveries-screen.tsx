import { useMemo } from 'react';
import { lastYearCommitments } from '../../../shared/plan/last-year-commitments.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { lastYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import { RecordList, useOpenCard } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { DeliveryForm } from './delivery-form.tsx';
import { noteOn, ResultPill } from './delivery-standing.tsx';
import { Promises } from './promises.tsx';
import './deliveries.css';

/** What became of last year's commitments, and what else was delivered: the plan's third chapter. */
export function DeliveriesScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const promised = useMemo(() => lastYearCommitments(snapshot), [snapshot]);
  const open = useOpenCard('delivery');
  const { delivery: deliveries } = snapshot.records;
  const year = lastYearLabel(snapshot);
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      {year !== undefined && promised.length > 0 && (
        <Promises promised={promised} year={year} onAdded={(id) => open[1](id)} />
      )}
      <RecordList
        kind="delivery"
        records={deliveries}
        open={open}
        addLabel={promised.length === 0 ? 'Add a delivery' : 'Add something else that was delivered'}
        summary={(delivery) => <ResultPill delivery={delivery} />}
        note={(delivery) => noteOn(snapshot, delivery, promised)}
        empty={(add) =>
          promised.length > 0 ? (
            add
          ) : (
            <EmptyState title="Nothing delivered yet" action={add}>
              <p>
                A plan is believed when the one before it was kept. This chapter says of each commitment of
                last year what became of it, in figures where there are any, and names what else customers
                gained.
              </p>
              <p>
                {year === undefined
                  ? 'This workbook knows no plan of the year before, so begin with what was promised elsewhere or with what customers noticed most.'
                  : `The plan of ${year} has no commitments in it, so begin with what customers noticed most.`}
              </p>
            </EmptyState>
          )
        }
      >
        {(delivery) => <DeliveryForm delivery={delivery} promised={promised} />}
      </RecordList>
    </Screen>
  );
}
