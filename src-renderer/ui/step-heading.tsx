import { useEffect, useRef } from 'react';
import './steps.css';

/** The title of a step takes the focus as soon as it is there, so that it is read out and Tab goes on from it. */
export function StepHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="step-heading">
      {children}
    </h3>
  );
}
