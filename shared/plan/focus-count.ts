/** The first plans named two focus areas, and so do we (Performance.gov, 2019). */
export const focusAreaCount = 2;
