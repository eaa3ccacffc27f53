import { expect, test } from 'vitest';
import { gradeWords, verdictWords } from '@/lib/domain/labels';
import { groupsOf } from '@/lib/domain/figure';
import { figureFiles } from '@/lib/publish/figure-files';
import { library } from '../../support/real-library';


/** The cells of a file, line by line (RFC 4180; no cell of ours has a line break). */
const linesOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) => [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));

const files = [...figureFiles(library)].map(([id, csv]) => {
  const [head = [], ...rows] = linesOf(csv);
  return { id, head, rows, column: (name: string) => rows.map((row) => row[head.indexOf(name)] ?? '') };
});
const fileOf = (id: string) => files.find((file) => file.id === id) ?? expect.fail(`no file ${id}`);

test.for(files)('each row of $id.csv says its source, how sure we are, what must be known, and the page', ({ head, rows, column }) => {
  for (const name of ['Source', 'Place', 'Certainty', 'Note', 'Page']) expect(head.filter((one) => one === name)).toEqual([name]);
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  expect(column('Source').filter((source) => source === '')).toEqual([]);
  expect(column('Page').filter((page) => !page.startsWith(`${library.site.url}/`))).toEqual([]);
  const levels = new Set<string>(Object.values(gradeWords));
  expect(column('Certainty').filter((words) => words !== '' && words !== 'Not graded' && !levels.has(words))).toEqual([]);
});

test.for(Object.entries(library.figures).flatMap(([id, figure]) => (figure.kind !== 'drawing' && figure.caution ? [{ id, caution: figure.caution }] : [])))(
  'what the figure $id warns of stands in each row of its file',
  ({ id, caution }) => {
    expect(fileOf(id).column('Note').filter((note) => !note.includes(caution))).toEqual([]);
  },
);

test('sums of ours, ranges, chance and a missing placebo are in the files of the figures that tell them', () => {
  const harms = fileOf('harms-in-100').column('Note').join(' ');
  expect(harms).toContain('our own sum');
  for (const range of ['12 to 50', '1 to 40', '5 to 25']) expect(harms).toContain(`anywhere from ${range} more`);
  expect(fileOf('without-comparison').column('Note').every((note) => note.includes('nobody had one'))).toBe(true);
  for (const id of ['noppers-over-time', 'people-noppers-2011-15-min', 'does-it-help-summary']) expect(fileOf(id).column('Note')[0]).toMatch(/p below 0\.05.*p = 0\.10/);
  expect(fileOf('bladder-in-100').column('Title of the figure')).toEqual([library.figures['bladder-in-100']?.title]);
});

test('the level that a review gives a number is the level of its row', () => {
  expect(fileOf('harms-in-100').column('Certainty').slice(-2)).toEqual(['Very low certainty', 'Very low certainty']);
});

test('a study that was read at second hand is said to be', () => {
  expect(fileOf('people-so-far').column('Note')[1]).toContain('second-hand');
});

test('of a web page the file has the statement and our verdict in columns of their own, and no certainty', () => {
  for (const [id, figure] of Object.entries(library.figures)) {
    const statements = groupsOf(figure).flatMap(({ rows }) => rows.flatMap((row) => ('statement' in row ? [library.statements[row.statement]] : [])));
    if (statements.length === 0) continue;
    const { column } = fileOf(id);
    expect(column('What the page says').filter((words) => words !== '')).toEqual(statements.map((statement) => statement?.says));
    expect(column('What our check found').filter((words) => words !== '')).toEqual(statements.map((statement) => verdictWords[statement?.verdict ?? 'opinion']));
    expect(column('Certainty').filter((words, at) => words !== '' && column('What the page says')[at] !== '')).toEqual([]);
  }
});

test('a row names the document that tells its own number, and none that only tells another', () => {
  const { column } = fileOf('dose-ladder');
  const sourcesOf = (name: string) => new Set(column('Source').filter((_source, at) => column('Who says it')[at]?.startsWith(name)));
  expect(sourcesOf('US panel')).toEqual(new Set(['US consensus guideline 2018']));
  expect(sourcesOf('Hanna 2016')).toEqual(new Set(['Pastrak 2021']));
  expect(sourcesOf('Cohen 2006')).toEqual(new Set(['Pastrak 2021']));
  const relief = fileOf('relief-length');
  const pairs = relief.column('Who says it').map((name, at) => `${name} | ${relief.column('Source')[at]}`);
  expect(pairs.filter((pair) => /^Hanna.*Noppers|^Sörensen.*Noppers|McMaster.*Orhurhu|Orhurhu.*McMaster/.test(pair))).toEqual([]);
});
