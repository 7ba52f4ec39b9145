import { useEffect } from 'react';
import { Presenter } from './features/presenter/presenter.tsx';
import { DamagedDialog } from './features/recovery/damaged-dialog.tsx';
import { StartScreen } from './features/start/start-screen.tsx';
import { Frame } from './frame/frame.tsx';
import { FrameDialogs } from './frame/frame-dialogs.tsx';
import { LockedDialog } from './frame/locked-dialog.tsx';
import { TakingBackDialog } from './frame/taking-back-dialog.tsx';
import { useAppCommands } from './frame/use-app-commands.ts';
import { usePresenting } from './state/presenting/presenting.ts';
import { useOpened } from './state/workbook.ts';
import { Announcer } from './ui/announcer.tsx';
import { Notices } from './ui/notices.tsx';

/** The whole window: the start screen, or the frame around an open workbook. */
export function App() {
  const workbook = useOpened();
  const slides = usePresenting();
  const isOnStage = workbook !== undefined && slides !== undefined && !slides.isDrilled;
  useAppCommands();
  useEffect(() => {
    document.body.dataset.platform = navigator.platform.startsWith('Mac') ? 'mac' : 'other';
  }, []);
  return (
    <>
      {workbook === undefined ? (
        <StartScreen />
      ) : isOnStage ? (
        <Presenter state={slides} />
      ) : (
        <Frame key={workbook.snapshot.workbookId} />
      )}
      <FrameDialogs />
      <LockedDialog />
      <DamagedDialog />
      <TakingBackDialog />
      {/* The stage has a place of its own for them. */}
      {!isOnStage && <Notices />}
      <Announcer />
    </>
  );
}
