import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { tableOf } from '@/lib/figures/table-of';
import type { Citation } from '@/lib/citations/number';
import { ClaimGrade } from '../citation/certainty';
import { Marker } from '../citation/marker';
import { DoseLadder } from './dose-ladder';
import { Drawing as LineArt } from './drawing';
import { DrawingWords } from './drawing-words';
import { FigureFrame } from './figure-frame';
import { IconArray } from './icon-array';
import { Intervals } from './intervals';
import { PeopleOverTime } from './people-over-time';
import { PeopleSoFar } from './people-so-far';
import { Summary } from './summary';
import { ReliefLength } from './relief-length';

type Props = { readonly id: string; readonly figure: Figure; readonly citations: readonly Citation[]; readonly content: Content };

function Drawing({ id, figure, content }: Pick<Props, 'id' | 'figure' | 'content'>) {
  switch (figure.kind) {
    case 'people-over-time':
      return <PeopleOverTime figure={figure} content={content} />;
    case 'icon-array':
      return <IconArray figure={figure} content={content} />;
    case 'intervals':
      return <Intervals figure={figure} content={content} />;
    case 'people-so-far':
      return <PeopleSoFar figure={figure} content={content} />;
    case 'summary':
      return <Summary figure={figure} content={content} />;
    case 'relief-length':
      return <ReliefLength id={id} figure={figure} content={content} />;
    case 'dose-ladder':
      return <DoseLadder id={id} figure={figure} content={content} />;
    case 'drawing':
      return <LineArt figure={figure} content={content} />;
    default:
      return figure satisfies never;
  }
}

/** The claims that stand under the drawing; a summary has its own beside each outcome, line art in its key. */
const captioned = (figure: Figure) => (figure.kind === 'summary' || figure.kind === 'drawing' ? [] : figure.claims);

/** More of them stand folded, so that the drawing is not lost above them; so do those that tell again what rows of words say. */
const mostInSight = 3;

function Captions({ claims, isFolded, content }: { readonly claims: readonly string[]; readonly isFolded: boolean; readonly content: Content }) {
  const told = claims.map((claim) => (
    <span className="figure-claim" key={claim} data-claim={claim}>
      {content.claims[claim]?.text} <ClaimGrade claim={content.claims[claim]} />
    </span>
  ));
  if (claims.length <= mostInSight && !isFolded) return told;
  return (
    <details className="figure-table">
      <summary>What we say of each, and how sure we are</summary>
      {told}
    </details>
  );
}

/** A figure of the library: its drawing, and under it the claims that it draws, with certainty and sources. */
export function ClaimFigure({ id, figure, citations, content }: Props) {
  return (
    <FigureFrame
      id={id}
      title={figure.title}
      hasPicture={figure.kind !== 'summary'}
      {...(figure.kind !== 'drawing' && { table: tableOf(content, figure) })}
      words={
        <>
          {figure.kind === 'drawing' && <DrawingWords figure={figure} content={content} />}
          <Captions claims={captioned(figure)} isFolded={figure.kind === 'intervals'} content={content} />
          <Marker citations={citations} content={content} />
          {figure.caution && <span className="soft figure-claim">{figure.caution}</span>}
        </>
      }
    >
      <Drawing id={id} figure={figure} content={content} />
    </FigureFrame>
  );
}
