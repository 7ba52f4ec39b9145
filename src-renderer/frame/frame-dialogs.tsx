import { SendDialog } from '../features/assignments/send-dialog.tsx';
import { FeedbackImportDialog } from '../features/feedback-import/feedback-import-dialog.tsx';
import { MergeDialog } from '../features/merging/merge-dialog.tsx';
import { NextYearDialog } from '../features/next-year/next-year-dialog.tsx';
import { ProblemReportDialog } from '../features/problem-report/problem-report-dialog.tsx';
import { CheckDialog } from '../features/recovery/check-dialog.tsx';
import { SettingsDialog } from '../features/settings/settings-dialog.tsx';
import { NewWorkbookDialog } from '../features/start/new-workbook-dialog.tsx';
import { TourDialog } from '../features/tour/tour-dialog.tsx';
import { closeDialog, useDialog } from '../state/dialogs.ts';
import { GoToDialog } from './go-to-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { WhoDialog } from './who-dialog.tsx';

/** The dialogs that can be opened from anywhere. */
export function FrameDialogs() {
  const dialog = useDialog();
  switch (dialog) {
    case 'go-to':
      return <GoToDialog onClose={closeDialog} />;
    case 'keys':
      return <KeysDialog onClose={closeDialog} />;
    case 'who':
      return <WhoDialog onClose={closeDialog} />;
    case 'new-workbook':
      return <NewWorkbookDialog onClose={closeDialog} />;
    case 'next-year':
      return <NextYearDialog onClose={closeDialog} />;
    case 'import-feedback':
      return <FeedbackImportDialog onClose={closeDialog} />;
    case 'send-copy':
      return <SendDialog onClose={closeDialog} />;
    case 'problem-report':
      return <ProblemReportDialog onClose={closeDialog} />;
    case 'merge':
      return <MergeDialog onClose={closeDialog} />;
    case 'check-workbook':
      return <CheckDialog onClose={closeDialog} />;
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />;
    case 'tour':
      return <TourDialog onClose={closeDialog} />;
    case undefined:
      return null;
  }
}
