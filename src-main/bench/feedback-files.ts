import { closeSync, openSync, writeSync } from 'node:fs';
import { columnsOfA } from '../../shared/feedback/layouts/layout-a.ts';
import { columnsOfB } from '../../shared/feedback/layouts/layout-b.ts';

export const manyRows = 500_000;
export const ownRows = 5000;

export const benchProvider = 'Example Bureau of Benchmarks (fictional)';

function writeLines(file: string, header: readonly string[], line: (index: number) => string): void {
  const descriptor = openSync(file, 'w');
  try {
    writeSync(descriptor, `${header.join(',')}\r\n`);
    const together = 1000;
    for (let from = 0; from < manyRows; from += together) {
      const lines = Array.from({ length: together }, (_, index) => `${line(from + index)}\r\n`);
      writeSync(descriptor, lines.join(''));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Rows as an agency publishes them for all its providers: one in a hundred is the workbook's own. */
export function writeQuarterlyRows(file: string): void {
  const every = manyRows / ownRows;
  writeLines(file, columnsOfA.required, (index) => {
    const place = Math.floor(index / every);
    const isOwn = index % every === 0;
    const cells: Readonly<Record<string, string>> = {
      collection_year: String(2015 + (place % 10)),
      collection_quarter: String(1 + (Math.floor(place / 10) % 4)),
      service_provider_name: isOwn ? benchProvider : `Example Office ${index % 37} (fictional)`,
      service_name: `Example service ${Math.floor(place / 40) % 25}`,
      service_provided: `Part ${Math.floor(place / 1000)}`,
      transaction_point: 'Within a week of the decision',
      channel: 'website',
      volume_of_customers: '9707552.0',
      volume_of_customers_provided_survey_opportunity: '1774363.0',
      volume_of_respondents: '3209',
      omb_control_number: '0000-0000',
    };
    return columnsOfA.required
      .map((name) => {
        if (name.endsWith('_text')) return `"Question as it was asked, ${name.slice(0, -5)}"`;
        if (/^q\d+_[1-5]$/.test(name)) return String((index * 7 + name.length * 131) % 10_000);
        return cells[name] ?? '';
      })
      .join(',');
  });
}

/** Single responses, each with drivers and a sentence. */
export function writeResponses(file: string): void {
  writeLines(file, columnsOfB, (index) =>
    columnsOfB
      .map((name, column) => {
        if (name === 'external_id') return String(index);
        if (name === 'question_1') return String(1 + (index % 5));
        if (name === 'question_4') return index % 4 === 0 ? '"It took, all in all, two weeks."' : '';
        return ['0', '1', ''][(index + column) % 3] ?? '';
      })
      .join(','),
  );
}
