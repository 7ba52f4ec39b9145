import { standardSlides } from '../../shared/briefing/standard-slides.ts';
import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { pooledMeasures } from '../../shared/feedback/pooled.ts';
import { entry, keyed, sampleId } from '../../shared/sample/entry.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import type { NewWorkbook } from '../workbook/create.ts';
import { bigPlan, bigPlanSize } from './big-plan.ts';

/** What the slides of a large workbook are made of. */
export const bigBriefingSize = { quarters: 40, commitments: bigPlanSize.commitments } as const;

const firstYear = 2013;
const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);

function quartersOf(service: number): readonly Entry[] {
  return numbers(bigBriefingSize.quarters).flatMap((quarter) => {
    const report = sampleId(`bench/briefing/${service}/${quarter}`);
    return [
      entry('feedback_report', report, {
        service: sampleId(`bench/service/${service}`),
        fiscal_year: firstYear + Math.floor(quarter / 4),
        quarter: (quarter % 4) + 1,
        channel: 'phone',
        customers: 100_000,
        offered: 9000,
        respondents: 900,
        status: 'submitted',
      }),
      ...pooledMeasures.map((measure, index) =>
        keyed('measure_count', {
          report,
          question_number: index + 1,
          measure,
          question_text: `What about ${measure}?`,
          counts: [10 + quarter, 20, 40 + index, 200, 630 - quarter],
        }),
      ),
    ];
  });
}

const ratings: readonly Entry[] = a11Edition2022.dimensions.flatMap(({ practices }) =>
  practices.map(({ id: practice }, index) =>
    keyed('practice_rating', {
      practice,
      level: a11Edition2022.levels[index % a11Edition2022.levels.length]?.id ?? '',
      rationale: 'The council has looked at it twice.',
    }),
  ),
);

/** A workbook whose slides show 40 quarters of four services and 200 commitments. */
export function bigBriefing(): NewWorkbook {
  const plan = bigPlan(bigBriefingSize.commitments);
  return {
    ...plan,
    entries: (id) => [...plan.entries(id), ...ratings, ...numbers(4).flatMap(quartersOf)],
  };
}

/** As many slides, of one line each. */
export function plainBriefing(): NewWorkbook {
  return {
    ...bigPlan(0),
    entries: () => [
      ...standardSlides.map(({ key }) => keyed('briefing_slide', { key, hidden: true })),
      ...standardSlides.map(({ key }, index) =>
        keyed('briefing_slide', {
          key: `plain-${key}`,
          title: `Slide ${index + 1}`,
          body: 'One line and nothing more.',
        }),
      ),
    ],
  };
}
