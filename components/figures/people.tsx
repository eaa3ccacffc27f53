import { address, splitPassage } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { armWords } from '@/lib/domain/estimate-words';
import { locatorWords } from '@/lib/domain/locator';
import { peopleTable, peopleTitle, type Count } from '@/lib/figures/people';
import { peopleFigure } from '@/lib/publish/figure-page';
import { FigureFrame } from './figure-frame';
import { PeopleBlock } from './people-block';

const mostInRow = 12;

/** How many people of how many, as signs to count, with the place where the numbers stand. */
export function People({ id, estimate, content }: { readonly id: string; readonly estimate: Count; readonly content: Content }) {
  const { source, passage } = splitPassage(estimate.passage);
  const document = content.sources[source];
  const place = document?.passages[passage];
  return (
    <FigureFrame
      id={peopleFigure(id)}
      title={peopleTitle(estimate)}
      table={peopleTable(content, id, estimate)}
      hasPicture
      notes={[
        ...(estimate.chance ? [`By the paper’s test: ${estimate.chance}.`] : []),
        ...(estimate.ours ?? []).map(({ method, p }) => `Our own sum, ${method}: p = ${p.toFixed(2)}.`),
      ]}
      words={
        <span className="soft">
          Each circle is one person; a full circle had it. From{' '}
          <a href={address.passage(source, passage)}>{document?.name}</a>
          {place && `, ${locatorWords(place.locator).toLowerCase()}`}. {estimate.caution}
        </span>
      }
    >
      {Object.entries(estimate.arms).map(([arm, { n, of }], at) => (
        <div key={arm} className={at === 0 ? 'arm arm-first' : 'arm arm-other'} data-estimate={id}>
          <p>
            {content.studies[estimate.study]?.arms[arm]?.name}: <strong>{armWords(estimate, arm)}</strong>
          </p>
          <PeopleBlock n={n} of={of} perRow={Math.min(of, mostInRow)} />
        </div>
      ))}
    </FigureFrame>
  );
}
