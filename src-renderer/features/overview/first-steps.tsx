import type { Finding } from '../../../shared/readiness/rule.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { type SectionState, sectionStates } from '../../../shared/sections/state.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { StateSign } from '../../ui/state-sign.tsx';

type Step = { readonly screen: string; readonly title: string; readonly why: string };

/** The order in which a new workbook is filled in; each step rests on the one before. */
function stepsOf({ edition }: WorkbookSnapshot): readonly Step[] {
  const practices = edition.dimensions.reduce((sum, { practices }) => sum + practices.length, 0);
  const firstDimension = sectionsOf(edition).find(({ dimension }) => dimension !== undefined);
  return [
    {
      screen: 'provider',
      title: 'Say who you are',
      why: 'The provider and the fiscal year. The due dates follow from the year (§280.13, §280.14).',
    },
    {
      screen: 'team',
      title: 'Name the team',
      why: 'The senior accountable official, the chief officers, and program and field staff (§280.13).',
    },
    {
      screen: 'services',
      title: 'List your services',
      why: `All of them in short; at least ${edition.minimumDesignatedServices} designated with OMB and described in full (§280.4, §280.5).`,
    },
    ...(firstDimension === undefined
      ? []
      : [
          {
            screen: firstDimension.id,
            title: practices === 0 ? 'Set the levels' : `Rate the ${practices} practices`,
            why: 'Dimension by dimension: what is true today, why, and the evidence that carries it (§280.9).',
          },
        ]),
  ];
}

/** True until somebody has named people, services and levels: then the figures say more than the steps. */
export function isJustBegun({ records }: WorkbookSnapshot): boolean {
  return records.person.length === 0 || records.service.length === 0 || records.practice_rating.length === 0;
}

const stateWords: Readonly<Record<SectionState, string>> = {
  empty: 'not begun',
  started: 'begun',
  ready: 'done',
  conflict: 'answers differ',
};

type Props = { readonly snapshot: WorkbookSnapshot; readonly findings: readonly Finding[] };

export function FirstSteps({ snapshot, findings }: Props) {
  const states = sectionStates(snapshot, findings);
  return (
    <section className="card" aria-labelledby="overview-steps">
      <h2 id="overview-steps">First steps</h2>
      <p>
        Everything you type is saved by itself. Begin at the top; what is still missing is listed under Review
        at any time.
      </p>
      <ol className="overview-steps">
        {stepsOf(snapshot).map(({ screen, title, why }) => {
          const state = states.get(screen)?.state ?? 'empty';
          return (
            <li key={screen}>
              <h3>
                <Button look="plain" data-focus-key={`step/${screen}`} onClick={() => goTo(screen)}>
                  {title}
                </Button>{' '}
                <span className="overview-step-state">
                  <StateSign state={state} /> {stateWords[state]}
                </span>
              </h3>
              <p>{why}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
