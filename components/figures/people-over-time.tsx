import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { dotsPerRow } from '@/lib/figures/dots';
import { momentsOf, mostPeople } from '@/lib/figures/people-over-time';
import { PeopleBlock } from './people-block';

type Props = { readonly figure: Extract<Figure, { kind: 'people-over-time' }>; readonly content: Content };

/** Moment after moment: the first arm above the time, the others below it; one moment below the other where it is narrow. */
export function PeopleOverTime({ figure, content }: Props) {
  const first = content.estimates[figure.estimates[0] ?? ''];
  const study = content.studies[first?.study ?? ''];
  const moments = momentsOf(content, figure);
  const perRow = dotsPerRow(mostPeople(moments));
  return (
    <>
      <p className="soft figure-key">
        {first?.outcome}: full circles. The others: hollow circles. Each circle is one person. The gaps in time are not to scale.
        {moments.some(({ arms }) => Object.keys(arms).length < 2) && ' For a comparison group we have no count.'}
      </p>
      <div className="moments-frame">
        <ol className="moments">
          {moments.map(({ when, arms }) => (
            <li key={when}>
              <p className="moment-when">{when}</p>
              {Object.entries(arms).map(([arm, { n, of }], at) => (
                <div className={at === 0 ? 'arm arm-first' : 'arm arm-other'} key={arm}>
                  <p>
                    {study?.arms[arm]?.name}:{' '}
                    <strong>
                      {n} of {of}
                    </strong>
                  </p>
                  <PeopleBlock n={n} of={of} perRow={perRow} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
