import type { Content } from '@/lib/domain/content';
import { address } from '@/lib/domain/address';
import { countedWords, scaleWords, studiesSoFar, togetherWords, type SoFarFigure } from '@/lib/figures/people-so-far';
import { IconGrid } from './icon-grid';

type Props = { readonly figure: SoFarFigure; readonly content: Content };

/** Every person in every study as a sign, and how few they are. */
export function PeopleSoFar({ figure: { population }, content }: Props) {
  const studies = studiesSoFar(content);
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
      <p className="soft icon-key">{countedWords}</p>
      <p className="so-far-sum">{togetherWords(studies, population)}</p>
      <svg className="so-far-all" aria-hidden="true">
        <rect x="1" y="1" width="99%" height="22" />
      </svg>
      <p className="soft icon-key">{scaleWords(studies, population)}</p>
    </>
  );
}
