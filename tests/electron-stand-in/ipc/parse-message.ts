import { z } from 'zod';
import type { FromWindow } from './messages.ts';
import { decode } from './wire.ts';

const args = z.array(z.unknown());
const place = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const message: z.ZodType<FromWindow> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invoke'), id: z.number(), channel: z.string(), args }),
  z.object({ type: z.literal('send'), channel: z.string(), args }),
  z.object({ type: z.literal('menu-key'), accelerator: z.string() }),
  z.object({ type: z.literal('used') }),
  z.object({ type: z.literal('placed'), place, screen: place }),
  z.object({ type: z.literal('dropped'), drop: z.number(), count: z.number() }),
  z.object({ type: z.literal('preload-failed'), message: z.string() }),
]);

/** What a window said. */
export function parseMessage(text: string): FromWindow {
  return message.parse(decode(text));
}
