import { address, splitPassage } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import type { Estimate } from '@/lib/domain/estimate';
import { armWords } from '@/lib/domain/estimate-words';
import { locatorWords } from '@/lib/domain/locator';

type Count = Extract<Estimate, { measure: 'count' }>;

const step = 22;
const perRow = 12;

/** One sign for each person: full for those who had the outcome, hollow for the others. */
function Row({ n, of }: { readonly n: number; readonly of: number }) {
  const rows = Math.ceil(of / perRow);
  const width = Math.min(of, perRow) * step;
  return (
    <svg viewBox={`0 0 ${width} ${rows * step}`} width={width} height={rows * step} aria-hidden="true" className="people-row">
      {Array.from({ length: of }, (_person, index) => (
        <circle
          key={index}
          cx={(index % perRow) * step + step / 2}
          cy={Math.floor(index / perRow) * step + step / 2}
          r="8"
          className={index < n ? 'person-yes' : 'person-no'}
        />
      ))}
    </svg>
  );
}

/** How many people of how many, as signs to count, with the place where the numbers stand. */
export function People({ id, estimate, content }: { readonly id: string; readonly estimate: Count; readonly content: Content }) {
  const { source, passage } = splitPassage(estimate.passage);
  const document = content.sources[source];
  const place = document?.passages[passage];
  return (
    <figure className="people" id={`figure-${id}`} data-estimate={id}>
      <figcaption>
        <strong>{estimate.outcome}</strong>. {estimate.time.words}.
      </figcaption>
      {Object.entries(estimate.arms).map(([arm, { n, of }]) => (
        <div key={arm}>
          <p>
            {content.studies[estimate.study]?.arms[arm]?.name}: <strong>{armWords(estimate, arm)}</strong>
          </p>
          <Row n={n} of={of} />
        </div>
      ))}
      <p className="soft">
        Each circle is one person; a full circle had it. From{' '}
        <a href={address.passage(source, passage)}>{document?.name}</a>
        {place && `, ${locatorWords(place.locator).toLowerCase()}`}. {estimate.chance && `By the paper’s test: ${estimate.chance}. `}
        {estimate.ours?.map(({ method, p }) => `Our own sum, ${method}: p = ${p.toFixed(2)}. `)}
        {estimate.caution}
      </p>
    </figure>
  );
}
