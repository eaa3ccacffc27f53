import type { IconGroup, IconRow } from '../../figures/icon-array';
import { paragraph, sheet } from './paragraph';
import { stacked, tiled, type Block } from './scene';
import { signsBlock } from './signs-block';

const group = { width: 544, gap: 32 } as const;

/** What stands over a group of signs. */
const groupWords = ({ name, icons, difference }: IconGroup): string => `${name}: ${icons.words}${difference ? `, ${difference}` : ''}`;

function rowBlock({ outcome, when, groups, notes }: IconRow, hasHeading: boolean): Block {
  const most = Math.max(...groups.map(({ icons }) => icons.of));
  const [columns, step] = most <= 36 ? [12, 40] : [20, 27];
  const heading = hasHeading ? `${outcome}.${when ? ` ${when}.` : ''}` : '';
  const drawn = groups.map((one) => stacked([paragraph(groupWords(one), group.width), signsBlock({ icons: one.icons, extra: one.extra, columns }, step)], 4));
  return stacked([paragraph(heading, sheet.inner, { isBold: true }), tiled(drawn, 2, group.width, group.gap), paragraph(notes.join(' '), sheet.inner, { tone: 'soft' })], 8);
}

/** Rows of groups of people, side by side; a title that tells the only outcome is not told again. */
export function peopleBlock(rows: readonly IconRow[], title: string): Block {
  return stacked(
    rows.map((row) => rowBlock(row, rows.length > 1 || !title.startsWith(row.outcome))),
    28,
  );
}
