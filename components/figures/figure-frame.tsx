import type { ReactNode } from 'react';
import { address } from '@/lib/domain/address';
import type { FigureTable } from '@/lib/figures/figure-table';

type Props = {
  readonly id: string;
  readonly title: string;
  /** What it shows, in words, and where from. */
  readonly words: ReactNode;
  /** Its numbers; a drawing without numbers has none. */
  readonly table?: FigureTable;
  /** Whether it can be had as a picture. */
  readonly hasPicture?: boolean;
  /** What the source says of chance, and the like: under the table. */
  readonly notes?: readonly string[];
  /** The drawing, which says nothing that words and table do not say. */
  readonly children: ReactNode;
};

/** The figure as a picture, of dots and of lines. */
function Pictures({ id }: Pick<Props, 'id'>) {
  return (
    <>
      <a href={address.figurePicture(id)}>Picture (PNG)</a> <a href={address.figureDrawing(id)}>Picture (SVG)</a>
    </>
  );
}

/** What every figure has: a title, the drawing, what it shows in words, and its numbers as a table and a file. */
export function FigureFrame({ id, title, words, table, hasPicture = false, notes = [], children }: Props) {
  return (
    <figure className="figure" id={`figure-${id}`} aria-labelledby={`figure-${id}-title`}>
      <p className="figure-title" id={`figure-${id}-title`}>
        {title}
      </p>
      {children}
      <figcaption>
        {words}
        {table && (
          <details className="figure-table">
            <summary>See the numbers as a table</summary>
            <div className="table-frame" role="region" aria-label={`${title}: the numbers`} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    {table.head.map((words, column) => (
                      <th scope="col" key={column}>
                        {words}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row, at) => (
                    <tr key={at}>
                      {row.map((words, column) =>
                        column === 0 ? (
                          <th scope="row" key={column}>
                            {words}
                          </th>
                        ) : (
                          <td key={column}>{words}</td>
                        ),
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {notes.map((note) => (
              <p className="soft" key={note}>
                {note}
              </p>
            ))}
            <p className="soft">
              <a href={address.figureData(id)}>The same numbers as a file (CSV)</a> {hasPicture && <Pictures id={id} />}
            </p>
          </details>
        )}
        {!table && hasPicture && (
          <p className="soft">
            <Pictures id={id} />
          </p>
        )}
      </figcaption>
    </figure>
  );
}
