/**
 * Where a drawing is read: on a page that one person holds, or on a slide, which is drawn larger and has less of
 * a scale to as much text, since its words are read from the back of a room.
 */
export type ChartPlace = 'page' | 'slide';
