import { z } from 'zod';
import { app } from './app/app.ts';
import { controls } from './controls.ts';

const request = z.object({
  id: z.number(),
  control: z.custom<keyof typeof controls>((name) => typeof name === 'string' && name in controls),
  args: z.array(z.unknown()),
});

async function answer(message: unknown): Promise<void> {
  const { id, control, args } = request.parse(message);
  try {
    // The arguments are those of `RemoteControls`, which the test's own types have checked.
    const value = await Reflect.apply(controls[control], controls, args);
    process.send?.({ id, value });
  } catch (cause) {
    process.send?.({ id, failure: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** Serves the controls over the channel of `fork`; a test that is gone takes the app along. */
export function serveControls(): void {
  process.on('message', (message) => void answer(message));
  process.on('disconnect', () => app.exit(0));
}
