import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { parseEditionPack } from '../../../shared/editions/parse-edition-pack.ts';

/** A pack as a team might write it: the 2022 edition with one thing changed. */
function packWith(change: (pack: Edition) => void): unknown {
  const pack = structuredClone(a11Edition2022);
  change(pack);
  return pack;
}

function practiceAt(pack: Edition, dimension: number, practice: number) {
  const found = pack.dimensions[dimension]?.practices[practice];
  if (found === undefined) throw new Error('no such practice');
  return found;
}

function firstOf<Item>(list: readonly Item[]): Item {
  const [first] = list;
  if (first === undefined) throw new Error('the list is empty');
  return first;
}

function problemsOf(input: unknown) {
  const result = parseEditionPack(input);
  return result.ok ? [] : result.problems;
}

const pathsOf = (input: unknown) => problemsOf(input).map(({ path }) => path);

describe('a pack that is not an edition says where and why', () => {
  it('names the practice whose level has no words', () => {
    const pack = packWith((edition) => {
      delete practiceAt(edition, 2, 4).levels.established;
    });
    expect(problemsOf(pack)).toEqual([
      {
        path: 'dimensions[2].practices[4].levels.established',
        message: 'is missing: every level needs its words',
      },
    ]);
  });

  it('names words for a level that the edition does not have', () => {
    const pack = packWith((edition) => {
      practiceAt(edition, 0, 0).levels.heroic = 'Everyone is a hero.';
    });
    expect(pathsOf(pack)).toEqual(['dimensions[0].practices[0].levels.heroic']);
  });

  it('names a practice id that occurs twice, even in two dimensions', () => {
    const pack = packWith((edition) => {
      practiceAt(edition, 3, 1).id = 'measurement-1';
    });
    expect(problemsOf(pack)).toEqual([
      { path: 'dimensions[3].practices[1].id', message: '"measurement-1" occurs twice' },
    ]);
  });

  it.each([
    'levels',
    'dimensions',
    'components',
    'capacityComponents',
    'narrativeQuestions',
    'roles',
    'serviceTypes',
    'channels',
    'customerGroups',
    'organizationLevels',
    'telemetryChecklist',
    'dueDates',
  ] as const)('names an id that occurs twice in %s', (list) => {
    const pack = packWith((edition) => {
      const entries: { id: string }[] = edition[list];
      entries.push(structuredClone(firstOf(entries)));
    });
    expect(pathsOf(pack)).toContain(`${list}[${a11Edition2022[list].length}].id`);
  });

  it('names drivers and survey checks that occur twice', () => {
    const pack = packWith(({ survey }) => {
      survey.drivers.push(structuredClone(firstOf(survey.drivers)));
      survey.checklist.push(structuredClone(firstOf(survey.checklist)));
    });
    expect(pathsOf(pack)).toEqual(['survey.drivers[5].id', 'survey.checklist[12].id']);
  });

  it('wants a source at the start of a citation', () => {
    const pack = packWith((edition) => {
      practiceAt(edition, 1, 5).citation = 'section 8';
    });
    expect(problemsOf(pack)).toEqual([
      { path: 'dimensions[1].practices[5].citation', message: 'must start with a source, such as §280.9' },
    ]);
  });

  it('wants levels from 0 upwards and practices in order', () => {
    const pack = packWith((edition) => {
      edition.levels.reverse();
      practiceAt(edition, 0, 0).number = 2;
    });
    expect(pathsOf(pack)).toEqual([
      'levels[0].score',
      'levels[1].score',
      'levels[2].score',
      'levels[3].score',
      'dimensions[0].practices[0].number',
    ]);
  });

  it('wants narrative questions to belong to a component of the edition', () => {
    const pack = packWith((edition) => {
      firstOf(edition.narrativeQuestions).component = 'finance';
    });
    expect(pathsOf(pack)).toEqual(['narrativeQuestions[0].component']);
  });

  it('wants due dates that exist in every year', () => {
    const pack = packWith((edition) => {
      Object.assign(firstOf(edition.dueDates), { month: 2, day: 29 });
    });
    expect(problemsOf(pack)).toEqual([
      { path: 'dueDates[0].day', message: 'month 2 has no day 29 in every year' },
    ]);
  });

  it('says in plain words what is missing, of the wrong kind, too long, or not known', () => {
    const pack = {
      ...structuredClone(a11Edition2022),
      title: undefined,
      year: '2022',
      channels: 'phone',
      roles: [],
      notes: 'for us only',
      quarterlyDueDates: {
        ...a11Edition2022.quarterlyDueDates,
        listed: { '2023': ['2023-01-27', 'soon', '', ''] },
      },
    };
    expect(problemsOf(pack)).toEqual([
      { path: 'title', message: 'is missing' },
      { path: 'year', message: 'must be a number' },
      { path: 'roles', message: 'must have at least 1 entry' },
      { path: 'channels', message: 'must be a list' },
      { path: 'quarterlyDueDates.listed.2023[1]', message: 'must be a date such as 2022-01-28' },
      { path: 'quarterlyDueDates.listed.2023[2]', message: 'must be a date such as 2022-01-28' },
      { path: 'quarterlyDueDates.listed.2023[3]', message: 'must be a date such as 2022-01-28' },
      { path: 'notes', message: 'does not belong here' },
    ]);
  });

  it('trims spaces around words and accepts a pack without optional words', () => {
    const pack = packWith((edition) => {
      edition.title = `  ${edition.title} `;
      delete practiceAt(edition, 0, 0).likelyQuestion;
    });
    const result = parseEditionPack(pack);
    expect(result.ok && result.edition.title).toBe(a11Edition2022.title);
  });
});

describe('a hostile pack', () => {
  it.each([null, undefined, 7, 'a11-2022', [], true])('%j is refused with a message', (input) => {
    expect(problemsOf(input)).toEqual([
      { path: '', message: expect.stringMatching(/^(must be an object|is missing)/) },
    ]);
  });

  it('cannot set a prototype, at the root or further down', () => {
    expect(pathsOf(JSON.parse('{"__proto__":{"format":"hisp-cx-edition"}}'))).toEqual(['__proto__']);
    const text = JSON.stringify(a11Edition2022).replace('"levels":{', '"levels":{"__proto__":"x",');
    expect(pathsOf(JSON.parse(text))).toEqual(['dimensions[0].practices[0].levels.__proto__']);
    expect(Object.hasOwn(Object.prototype, 'format')).toBe(false);
  });

  it('is not taken in by levels named like members of every object', () => {
    const pack = packWith((edition) => {
      for (const level of edition.levels) if (level.id === 'emerging') level.id = 'constructor';
    });
    expect(pathsOf(pack)).toContain('dimensions[0].practices[0].levels.constructor');
  });

  it('is refused when it is nested a hundred thousand deep', () => {
    const depth = 100_000;
    const input: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(problemsOf(input)).toEqual([{ path: '[0][0][0]', message: 'is nested more than 12 levels deep' }]);
  });

  it('is refused when it contains itself', () => {
    const pack: Record<string, unknown> = { ...a11Edition2022 };
    pack.survey = pack;
    expect(problemsOf(pack)[0]?.message).toBe('is nested more than 12 levels deep');
  });

  it('is refused when it is far larger than any edition', () => {
    expect(problemsOf({ levels: new Array(60_000).fill(0) })).toEqual([
      { path: '', message: 'has more than 50000 values, too many' },
    ]);
  });

  it('lists at most fifty problems, wherever they are', () => {
    const manyNames = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`extra${index}`, index]));
    const manyEmpty = packWith((edition) => {
      for (const dimension of edition.dimensions)
        for (const practice of dimension.practices) Object.assign(practice, { help: '', statement: '' });
    });
    const manyTwins = packWith((edition) => {
      for (const channel of [...edition.channels, ...edition.narrativeQuestions, ...edition.survey.checklist])
        channel.id = 'same';
      for (const entry of [...edition.roles, ...edition.serviceTypes, ...edition.telemetryChecklist])
        entry.id = 'same';
    });
    const manyControls = { levels: new Array(300).fill('\u0000') };
    expect(problemsOf({ ...a11Edition2022, ...manyNames })).toHaveLength(50);
    expect(problemsOf(manyEmpty)).toHaveLength(50);
    expect(problemsOf(manyTwins)).toHaveLength(50);
    expect(problemsOf(manyControls)).toHaveLength(50);
  });

  it('cannot smuggle in text that has no digest or cannot be printed', () => {
    const lone = packWith((edition) => {
      edition.title = 'half \ud83d';
    });
    const control = packWith((edition) => {
      practiceAt(edition, 4, 6).help = 'bell \u0007';
    });
    expect(problemsOf(lone)).toEqual([
      { path: 'title', message: 'has a character that no document can hold (U+D83D at position 6)' },
    ]);
    expect(pathsOf(control)).toEqual(['dimensions[4].practices[6].help']);
  });

  it('accepts line breaks, tabs and characters beyond the basic plane', () => {
    const pack = packWith((edition) => {
      edition.title = 'Année\t2024\n😀';
    });
    expect(parseEditionPack(pack).ok).toBe(true);
  });

  it('writes odd names in quotes and cuts long ones', () => {
    const input: unknown = { ...a11Edition2022, 'two words': 1, ['x'.repeat(500)]: 1 };
    expect(pathsOf(input)).toEqual(['["two words"]', 'x'.repeat(64)]);
  });

  it('cannot use numbers that JSON reads as infinite', () => {
    const text = JSON.stringify(a11Edition2022).replace('"maxMinutes":5', '"maxMinutes":1e999');
    expect(pathsOf(JSON.parse(text))).toEqual(['survey.maxMinutes']);
  });
});
