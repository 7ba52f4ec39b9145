import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { runCommand } from '../../state/commands.ts';
import { focusOn } from '../../state/focused-field.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { type Region, stepsOf } from './steps.ts';

type Props = { readonly snapshot: WorkbookSnapshot; readonly onEnd: () => void };

/** The steps, one at a time, at the foot of the window. */
export function TourPanel({ snapshot, onEnd }: Props) {
  const steps = useMemo(() => stepsOf(snapshot), [snapshot]);
  const [at, setAt] = useState(0);
  const id = useId();
  const step = steps[at];
  const screen = steps.findLast((candidate, index) => index <= at && candidate.screen !== undefined)?.screen;
  const focused = step?.focused;
  useEffect(() => {
    if (screen !== undefined) goTo(screen);
  }, [screen]);
  useEffect(() => {
    focusOn(focused);
  }, [focused]);
  useMarkedRegion(step?.region);
  useEscape(onEnd);

  const isLast = at === steps.length - 1;
  const leave = () => {
    onEnd();
    document.querySelector<HTMLElement>('#work h1')?.focus();
  };
  if (step === undefined) return null;
  return (
    <div className="tour">
      <section className="tour-panel" aria-labelledby={`${id}t`} data-region="tour">
        <p className="tour-count" aria-hidden="true">
          {at + 1} of {steps.length}
        </p>
        <StepHeading key={at} id={`${id}t`} describedBy={`${id}p`}>
          <span className="visually-hidden">
            Tour, step {at + 1} of {steps.length}:{' '}
          </span>
          {step.title}
        </StepHeading>
        <p id={`${id}p`}>{step.text}</p>
        <div className="tour-buttons">
          {!isLast && (
            <Button look="main" onClick={() => setAt(at + 1)}>
              Next
            </Button>
          )}
          {isLast && (
            <Button look="main" onClick={leave}>
              Look around
            </Button>
          )}
          {at > 0 && <Button onClick={() => setAt(at - 1)}>Back</Button>}
          {isLast && (
            <Button
              look="plain"
              onClick={() => {
                onEnd();
                runCommand('workbook.new');
              }}
            >
              Start our workbook
            </Button>
          )}
          {!isLast && (
            <Button look="plain" onClick={leave}>
              Skip the tour
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}

type HeadingProps = {
  readonly id: string;
  readonly describedBy: string;
  readonly children: ReactNode;
};

/**
 * Takes the focus when it is drawn, so that it is read out. Going to a screen puts the focus on the
 * screen's title one frame later; the tour takes it after that.
 */
function StepHeading({ id, describedBy, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => heading.current?.focus());
    });
    return () => cancelAnimationFrame(request);
  }, []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h2>
  );
}

/** Draws a line around the part of the window that the step speaks about. */
function useMarkedRegion(region: Region | undefined): void {
  useEffect(() => {
    if (region === undefined) return;
    document.body.dataset.tour = region;
    return () => {
      delete document.body.dataset.tour;
    };
  }, [region]);
}

function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null)
        return;
      latest.current();
      document.querySelector<HTMLElement>('#work h1')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
