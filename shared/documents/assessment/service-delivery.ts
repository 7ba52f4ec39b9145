import { heading, lead } from '../blocks.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { deliveryInitiatives } from './initiatives.ts';
import { narrativeBlocks } from './narratives.ts';

/** Chapter 5: what improves the delivery of services, and how it fits the IDEA work (§280.17). */
export function serviceDeliveryChapter(assessment: Assessment): readonly Block[] {
  return [
    heading(1, 'chapter-delivery', 'Service delivery improvement'),
    lead(
      'This chapter describes the initiatives, underway or planned, that improve how services are delivered, whether they use human-centered design, and how they fit with work under the 21st Century Integrated Digital Experience Act (IDEA).',
    ),
    ...narrativeBlocks(assessment, 'delivery'),
    ...deliveryInitiatives(assessment),
  ];
}
