import { useEffect } from 'react';
import { DamagedDialog } from './features/recovery/damaged-dialog.tsx';
import { StartScreen } from './features/start/start-screen.tsx';
import { Frame } from './frame/frame.tsx';
import { FrameDialogs } from './frame/frame-dialogs.tsx';
import { LockedDialog } from './frame/locked-dialog.tsx';
import { TakingBackDialog } from './frame/taking-back-dialog.tsx';
import { useAppCommands } from './frame/use-app-commands.ts';
import { useOpened } from './state/workbook.ts';
import { Announcer } from './ui/announcer.tsx';
import { Notices } from './ui/notices.tsx';

/** The whole window: the start screen, or the frame around an open workbook. */
export function App() {
  const workbook = useOpened();
  useAppCommands();
  useEffect(() => {
    document.body.dataset.platform = navigator.platform.startsWith('Mac') ? 'mac' : 'other';
  }, []);
  return (
    <>
      {workbook === undefined ? <StartScreen /> : <Frame key={workbook.snapshot.workbookId} />}
      <FrameDialogs />
      <LockedDialog />
      <DamagedDialog />
      <TakingBackDialog />
      <Notices />
      <Announcer />
    </>
  );
}
