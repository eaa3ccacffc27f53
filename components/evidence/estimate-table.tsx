import type { Named } from '@/lib/citations/graph';
import { address, splitPassage } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import type { Estimate } from '@/lib/domain/estimate';
import { armWords, comparisonWords } from '@/lib/domain/estimate-words';
import { locatorWords } from '@/lib/domain/locator';
import type { Study } from '@/lib/domain/study';

type Props = {
  readonly study: Study;
  readonly estimates: readonly Named<Estimate>[];
  readonly content: Content;
  readonly caption: string;
};

function Notes({ estimate }: { readonly estimate: Estimate }) {
  return (
    <>
      {estimate.chance && <span className="note">{estimate.chance}</span>}
      {estimate.ours?.map(({ method, p }) => (
        <span className="note" key={method}>
          Our own sum: {method}, p = {p.toFixed(2)}
        </span>
      ))}
      {estimate.caution && <span className="note">{estimate.caution}</span>}
    </>
  );
}

/** All numbers of a study, one outcome and time a row, with the place where each stands. */
export function EstimateTable({ study, estimates, content, caption }: Props) {
  const arms = Object.entries(study.arms).filter(([arm]) =>
    estimates.some(({ entry }) => armWords(entry, arm) !== undefined),
  );
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">What and when</th>
            {arms.length === 0 && <th scope="col">Result</th>}
            {arms.map(([id, arm]) => (
              <th scope="col" key={id}>
                {arm.name}
              </th>
            ))}
            <th scope="col">Could it be chance?</th>
            <th scope="col">Where it stands</th>
          </tr>
        </thead>
        <tbody>
          {estimates.map(({ id, entry }) => {
            const { source, passage } = splitPassage(entry.passage);
            const document = content.sources[source];
            const place = document?.passages[passage];
            return (
              <tr key={id} id={id}>
                <th scope="row">
                  {entry.outcome} <span className="when">{entry.time.words}</span>
                </th>
                {arms.length === 0 && <td>{comparisonWords(entry)}</td>}
                {arms.map(([arm]) => (
                  <td key={arm}>{armWords(entry, arm) ?? 'not told'}</td>
                ))}
                <td>
                  <Notes estimate={entry} />
                </td>
                <td>
                  <a href={address.passage(source, passage)}>{document?.name}</a>
                  {place && <span className="note">{locatorWords(place.locator)}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
