import type { FigureTable, Origin } from './figure-table';

/** The figure that a file belongs to. */
export type FileOf = {
  readonly title: string;
  /** The address of the page that shows it. */
  readonly page: string;
};

type Column = readonly [name: string, cell: (origin: Origin) => string];

const ofStatements: readonly Column[] = [
  ['What the page says', ({ statement }) => statement?.says ?? ''],
  ['What our check found', ({ statement }) => statement?.check ?? ''],
];

const ofAll: readonly Column[] = [
  ['Source', ({ source }) => source],
  ['Place', ({ place }) => place],
  ['Certainty', ({ certainty }) => certainty],
  ['Note', ({ note }) => note],
];

/** The table of a figure as its file has it: each row also says where it comes from, how sure we are, and what must be known, so that it can stand alone. */
export function fileTable({ head, rows, origins }: FigureTable, { title, page }: FileOf): Pick<FigureTable, 'head' | 'rows'> {
  const columns: readonly Column[] = [
    ...(origins.some(({ statement }) => statement) ? ofStatements : []),
    ...ofAll,
    ['Title of the figure', () => title],
    ['Page', () => page],
  ];
  const added = columns.filter(([name]) => !head.includes(name));
  return {
    head: [...head, ...added.map(([name]) => name)],
    rows: rows.map((row, at) => {
      const origin = origins[at];
      return [...row, ...added.map(([, cellOf]) => (origin ? cellOf(origin) : ''))];
    }),
  };
}
