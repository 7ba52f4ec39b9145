import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPdfToText, pagesOfPdf, pdfInfo } from '../../fixtures/programs.ts';
import { hisp } from '../cli/command.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

describe.skipIf(noBrowser !== undefined || !hasPdfToText)(
  'the slides saved as PDF by the window (needs a browser and pdftotext)',
  () => {
    const home = temporaryHome();
    const pdf = path.join(home, 'slides.pdf');
    let app: RunningApp;
    let hands: Hands;

    beforeAll(async () => {
      const file = path.join(home, 'fy2023.cxwb');
      expect((await hisp(home, 'sample', file)).code).toBe(0);
      app = await launchApp({ home, args: [file] });
      hands = handsOn((await app.window()).page);
      await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    });

    afterAll(async () => {
      await app.close();
      removeHome(home);
    });

    it('have a page each of 13.33 by 7.5 inches, with their titles, and nothing of the window', async () => {
      await hands.goTo('Slides');
      await app.controls.answerDialog({ paths: [pdf] });
      await hands.page.getByRole('button', { name: 'Save the slides as PDF…' }).press('Enter');
      await hands.page.getByText('Saved the slides as slides.pdf.').first().waitFor();
      const pages = pagesOfPdf(pdf);
      expect(pages).toHaveLength(12);
      expect(pages[0]).toContain('What we found, what we will change, and what we ask of you');
      expect(pages[4]).toContain('Measurement rose');
      expect(pages.join()).not.toContain('Save the slides as PDF');
      expect(pdfInfo(pdf)).toMatch(/Page size: +960 x 540 pts/);
      expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
      expect(pdfInfo(pdf)).toMatch(
        /Title: +Example Benefits Service \(fictional\): Deep-dive briefing, FY 2023/,
      );
      expect(pdfInfo(pdf)).toMatch(/CreationDate: +Fri Feb 17 .*2023/);
    });
  },
);
