import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Announcer } from './announcer.tsx';
import { IconButton } from './button.tsx';
import { Notices } from './notices.tsx';

type Props = {
  readonly title: string;
  /** Escape, the cross, or a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** A question that needs an answer has no cross. */
  readonly closable?: boolean;
  /** Set while work goes on: there is no cross then, and Escape cancels the work; the dialog stays to say so. */
  readonly cancelWork?: (() => void) | undefined;
};

/** A modal dialog by the platform's own element: focus stays inside and goes back where it was. */
export function Dialog({
  title,
  onClose,
  children,
  wide = false,
  closable: canClose = true,
  cancelWork,
}: Props) {
  const closable = canClose && cancelWork === undefined;
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    // What the dialog asks for, not the cross that closes it.
    dialog?.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea, button, a[href])')?.focus();
    return () => {
      dialog?.close();
      const known = before instanceof HTMLElement && before !== document.body && before.isConnected;
      if (known) before.focus();
      else document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || cancelWork === undefined) return;
        event.preventDefault();
        cancelWork();
      }}
      onCancel={(event) => {
        event.preventDefault();
        if (closable) onClose();
      }}
      // A second Escape closes it without asking: then it is closed for us too, or opened again.
      onClose={({ currentTarget }) => {
        // Opened anew since, as in development, where every effect runs twice.
        if (currentTarget.open) return;
        if (closable) onClose();
        else if (currentTarget.isConnected) currentTarget.showModal();
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        {closable && <IconButton icon="close" label="Close" onClick={onClose} />}
      </div>
      <div className="dialog-body">{children}</div>
      {/* What lies behind a modal dialog can neither be pressed nor is it read out. */}
      <Notices />
      <Announcer />
    </dialog>
  );
}
