import type { ReactNode } from 'react';
import { call } from '../../bridge/bridge.ts';
import { showError } from '../../state/notices.ts';
import { choosePreviewed, usePreviewed } from '../../state/preview-choice.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { useLogoUrl } from './logo.ts';
import { Preview } from './preview.tsx';

function openLink(href: string): void {
  void call('link.open', { href }).then((answer) => {
    if (!answer.ok) showError(answer.error);
  });
}

/** The preview of the workbook that is open in this window. */
export function PreviewScreen(): ReactNode {
  const snapshot = useSnapshot();
  const deliverable = usePreviewed();
  const logoUrl = useLogoUrl(snapshot);
  return (
    <Preview
      snapshot={snapshot}
      deliverable={deliverable}
      onChoose={choosePreviewed}
      onOpenLink={openLink}
      {...(logoUrl === undefined ? {} : { logoUrl })}
    />
  );
}
