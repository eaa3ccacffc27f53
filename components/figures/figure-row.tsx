import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import type { Basis, Row } from '@/lib/domain/figure-row';
import type { Axis } from '@/lib/figures/axis';
import { drawnOf } from '@/lib/figures/lane';
import { drawnMarks } from '@/lib/figures/one-clock';
import { markWords } from '@/lib/figures/row-words';
import { ClaimGrade } from '../citation/certainty';
import { VerdictMark } from '../evidence/verdict';
import { Lane } from './lane';

type Props = { readonly row: Row; readonly basis: Basis; readonly axis: Axis; readonly id: string; readonly content: Content };

/** Marks in words; a link where another claim than the row’s tells one. */
function Marks({ row, unclear }: { readonly row: Extract<Row, { claim: string }>; readonly unclear: boolean }) {
  return row.marks
    .filter((mark) => (mark.unclear ?? false) === unclear)
    .map((mark, at) => (
      <span key={markWords(mark)}>
        {at > 0 && ', '}
        {mark.claim === undefined ? markWords(mark) : <a href={address.claim(mark.claim)}>{markWords(mark)}</a>}
      </span>
    ));
}

function Told({ row, content }: Pick<Props, 'row' | 'content'>) {
  if ('statement' in row) {
    const statement = content.statements[row.statement];
    return (
      statement && (
        <>
          <strong>
            <a href={address.statement(statement.page, row.statement)}>{row.name}</a>
          </strong>
          : {statement.says} Our check: <VerdictMark verdict={statement.verdict} />
        </>
      )
    );
  }
  const hasUnclear = row.marks.some(({ unclear }) => unclear);
  const hasClear = row.marks.some(({ unclear }) => !unclear);
  return (
    <>
      <strong>
        <a href={address.claim(row.claim)}>{row.name}</a>
      </strong>
      : {hasClear && <Marks row={row} unclear={false} />}
      {hasClear && hasUnclear && '. '}
      {hasUnclear && (
        <>
          Not clear: <Marks row={row} unclear />
        </>
      )}
      {row.marks.length > 0 ? '. ' : row.note === undefined && 'No number told. '}
      {row.note} <ClaimGrade claim={content.claims[row.claim]} />
    </>
  );
}

/** One row: who says what, how sure that is, and where it stands on the axis. */
export function FigureRow({ row, basis, axis, id, content }: Props) {
  const drawn = drawnMarks(content, row).flatMap((mark) => drawnOf(mark, axis) ?? []);
  return (
    <li {...('statement' in row ? { 'data-statement': row.statement } : { 'data-claim': row.claim })}>
      <p>
        <Told row={row} content={content} />
      </p>
      {drawn.length > 0 && <Lane drawn={drawn} basis={basis} id={id} />}
    </li>
  );
}
