import type { Study } from '@/lib/domain/study';
import { dotsPerRow } from '@/lib/figures/dots';
import { mostPeople, type Moment } from '@/lib/figures/people-over-time';
import { PeopleBlock } from './people-block';

type Props = { readonly moments: readonly Moment[]; readonly arms: Study['arms'] };

/** Moments in equal steps: the first arm above the time, the others below it; one moment below the other where it is narrow. */
export function MomentsInSteps({ moments, arms: named }: Props) {
  const perRow = dotsPerRow(mostPeople(moments));
  return (
    <div className="moments-frame">
      <ol className="moments">
        {moments.map(({ when, arms }) => (
          <li key={when}>
            <p className="moment-when">{when}</p>
            {Object.entries(arms).map(([arm, { n, of }], at) => (
              <div className={at === 0 ? 'arm arm-first' : 'arm arm-other'} key={arm}>
                <p>
                  {named[arm]?.name}:{' '}
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
  );
}
