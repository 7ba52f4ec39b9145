import type { MilestoneState } from './milestone-timeline-words.ts';
import type { ChartColors } from './palette.ts';
import { coordinate, type Point } from './svg.ts';

const radius = 6;

/** A mark of about 13 pixels for a state. Each has a form of its own, so that no color is needed to tell them apart. */
export function markOf(state: MilestoneState, { x, y }: Point, colors: ChartColors): string {
  const { current, previous, paper, muted } = colors;
  const at = `transform="translate(${coordinate(x)} ${coordinate(y)})"`;
  const circle = (look: string) => `<circle r="${radius}" ${look}/>`;
  const ring = `fill="${paper}" stroke="${current}" stroke-width="2"`;
  switch (state) {
    case 'done':
      return `<g ${at}>${circle(`fill="${current}" stroke="${current}" stroke-width="2"`)}<path d="M-3 0.2L-0.8 2.6L3.2 -2.4" fill="none" stroke="${paper}" stroke-width="1.75"/></g>`;
    case 'underway':
      return `<g ${at}>${circle(ring)}<path d="M0 -${radius}A${radius} ${radius} 0 0 0 0 ${radius}Z" fill="${current}"/></g>`;
    case 'planned':
      return `<g ${at}>${circle(ring)}</g>`;
    case 'overdue':
      return `<g ${at}><path d="M0 -7L7.2 6L-7.2 6Z" fill="${previous}" stroke="${previous}" stroke-linejoin="round"/><path d="M0 -2.6L0 1.8M0 3.2L0 4.7" stroke="${paper}" stroke-width="1.6"/></g>`;
    case 'stopped':
      return `<g ${at}><rect x="-5.5" y="-5.5" width="11" height="11" fill="${paper}" stroke="${muted}" stroke-width="1.5"/><path d="M-3 -3L3 3M3 -3L-3 3" stroke="${muted}" stroke-width="1.5"/></g>`;
    case 'none':
      return `<g ${at}>${circle(`fill="${paper}" stroke="${muted}" stroke-width="1.5" stroke-dasharray="3 2.4"`)}</g>`;
  }
}
