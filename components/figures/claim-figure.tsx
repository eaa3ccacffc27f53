import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { tableOf } from '@/lib/figures/table-of';
import type { Citation } from '@/lib/citations/number';
import { ClaimGrade } from '../citation/certainty';
import { Marker } from '../citation/marker';
import { FigureFrame } from './figure-frame';
import { PeopleOverTime } from './people-over-time';

type Props = { readonly id: string; readonly figure: Figure; readonly citations: readonly Citation[]; readonly content: Content };

function Drawing({ figure, content }: Pick<Props, 'figure' | 'content'>) {
  switch (figure.kind) {
    case 'people-over-time':
      return <PeopleOverTime figure={figure} content={content} />;
    default:
      return figure.kind satisfies never;
  }
}

/** A figure of the library: its drawing, and under it the claims that it draws, with certainty and sources. */
export function ClaimFigure({ id, figure, citations, content }: Props) {
  return (
    <FigureFrame
      id={id}
      title={figure.title}
      table={tableOf(content, figure)}
      words={
        <>
          {figure.claims.map((claim) => (
            <span className="figure-claim" key={claim} data-claim={claim}>
              {content.claims[claim]?.text} <ClaimGrade claim={content.claims[claim]} />
            </span>
          ))}
          <Marker citations={citations} content={content} />
          {figure.caution && <span className="soft figure-claim">{figure.caution}</span>}
        </>
      }
    >
      <Drawing figure={figure} content={content} />
    </FigureFrame>
  );
}
