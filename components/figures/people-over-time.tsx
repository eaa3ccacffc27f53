import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { momentsOf } from '@/lib/figures/people-over-time';
import { PeopleRow } from './people-row';

type Props = { readonly figure: Extract<Figure, { kind: 'people-over-time' }>; readonly content: Content };

/** Moment after moment, one row of people for each arm. */
export function PeopleOverTime({ figure, content }: Props) {
  const study = content.studies[content.estimates[figure.estimates[0] ?? '']?.study ?? ''];
  return (
    <ol className="moments">
      {momentsOf(content, figure).map(({ when, arms }) => (
        <li key={when}>
          <p className="moment-when">{when}</p>
          {Object.entries(arms).map(([arm, { n, of }], at) => (
            <div className={at === 0 ? 'arm arm-first' : 'arm arm-other'} key={arm}>
              <p>
                {study?.arms[arm]?.name}: <strong>{n} of {of} people</strong>
              </p>
              <PeopleRow n={n} of={of} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
