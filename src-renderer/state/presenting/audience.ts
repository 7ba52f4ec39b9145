import { audienceView } from '../../../shared/briefing/audience.ts';
import type { AudiencePlace, Events } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { announce } from '../announcer.ts';
import { showDone, showError, showProblem } from '../notices.ts';
import { presenting, presentSlide, updatePresenting } from './presenting.ts';

/** Gives the audience's window, where there is one, what it is to show. */
export function showAudience(): void {
  const state = presenting.get();
  if (state === undefined || state.audience.display === null) return;
  void call('audience.show', { view: audienceView(state.deck, presentSlide(state), state.black) });
}

/** Where there is no second display, or it cannot be used, the talk goes on without it. */
export async function openAudience(): Promise<AudiencePlace> {
  const answer = await call('audience.open', {});
  if (answer.ok) return answer.value;
  showError(answer.error);
  return { display: null, displays: 1 };
}

/** Opens the audience's window, or puts it away. */
export async function toggleAudience(): Promise<void> {
  const state = presenting.get();
  if (state === undefined) return;
  if (state.audience.display !== null) {
    await call('audience.close', { ending: false });
    updatePresenting({ audience: { ...state.audience, display: null } });
    announce('The audience’s window is closed');
    return;
  }
  const audience = await openAudience();
  updatePresenting({ audience });
  showAudience();
  if (audience.display !== null) announce(`The audience sees display ${audience.display}`);
  else
    showProblem('There is no second display. Plug one in, or press V to show only the slide in this window.');
}

/** What became of the displays, as main tells it. */
export function audienceChanged({ why, ...audience }: Events['audience.changed']): void {
  if (presenting.get() === undefined) return;
  switch (why) {
    case 'unplugged':
      updatePresenting({ audience, view: 'audience', isDrilled: false });
      // It makes room by itself: the audience reads along here.
      showDone(
        'The second display is gone. The slide is shown in this window now, and the briefing goes on. Press V for your notes.',
      );
      break;
    case 'plugged':
      updatePresenting({ audience, view: 'presenter' });
      showAudience();
      announce(`The audience sees display ${audience.display}`);
      break;
    case 'closed':
      updatePresenting({ audience });
      showDone('The audience’s window was closed. The briefing goes on; press A to open it again.');
  }
}
