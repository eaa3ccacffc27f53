import type { Content } from '@/lib/domain/content';
import { address } from '@/lib/domain/address';
import { peopleIn, scaleOf, studiesSoFar, type SoFarFigure } from '@/lib/figures/people-so-far';
import { IconGrid } from './icon-grid';

type Props = { readonly figure: SoFarFigure; readonly content: Content };

/** Every person in every study as a sign, and how few they are. */
export function PeopleSoFar({ figure: { population }, content }: Props) {
  const studies = studiesSoFar(content);
  const few = peopleIn(studies);
  const onKetamine = studies.reduce((sum, study) => sum + study.onKetamine, 0);
  const { oneFor, secondsForFew, daysForAll } = scaleOf(few, population.millions);
  return (
    <>
      <div className="icon-groups">
        {studies.map(({ id, name, year, people, onKetamine: had, how }) => (
          <div className="icon-group" key={id}>
            <IconGrid icons={{ of: people, had, unsure: 0 }} extra={0} />
            <p>
              <a href={address.study(id)}>{name}</a> ({year}): <strong>{people} people</strong>, {had === people ? 'all' : had} on ketamine. <span className="soft">{how}.</span>
            </p>
          </div>
        ))}
      </div>
      <p className="soft icon-key">Each circle is one person, counted once. A full circle had ketamine, a ring had the comparison drug only.</p>
      <p className="so-far-sum">
        Together <strong>{few} people</strong>, {onKetamine} of them on ketamine. About <strong>{population.millions} million</strong> {population.name}: one person in these studies for
        about every {oneFor.toLocaleString('en')} of them.
      </p>
      <svg className="so-far-all" aria-hidden="true">
        <rect x="1" y="1" width="99%" height="22" />
      </svg>
      <p className="soft icon-key">
        Let this bar be the {population.millions} million. Then the {few} are far thinner than its edge, too thin to draw. Or count one circle each second: the{' '}
        {few} take {secondsForFew} seconds, and the {population.millions} million take about {daysForAll} days and nights.
      </p>
    </>
  );
}
