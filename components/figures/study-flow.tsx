import type { Study } from '@/lib/domain/study';
import { splitWords, type StudyFlow as Flow } from '@/lib/figures/study-flow';
import { FigureFrame } from './figure-frame';

type Props = { readonly id: string; readonly study: Study; readonly flow: Flow };

const people = (n: number | null) => (n === null ? 'number not seen' : n === 1 ? '1 person' : `${n.toLocaleString('en')} people`);

/** Who came in, who got what, who was followed: steps one below the other, the groups side by side where there is room. */
export function StudyFlow({ id, study, flow }: Props) {
  return (
    <FigureFrame id={`flow-${id}`} title="From who came in to who was followed" words={<span className="soft">{study.inWords}</span>}>
      <ol className="flow">
        <li>
          <p className="flow-step">Who came in</p>
          <p className="flow-box">{study.participants}</p>
        </li>
        <li>
          <p className="flow-step">{splitWords[flow.split]}</p>
          <ul className={`flow-arms flow-${flow.split}`}>
            {flow.arms.map(({ name, n }) => (
              <li className="flow-box" key={name}>
                {name}: <strong>{people(n)}</strong>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <p className="flow-step">How long they were followed</p>
          <div className="flow-box">
            <p>{study.followUp}</p>
            {flow.last && (
              <p>
                Last count ({flow.last.toLowerCase()}):{' '}
                {flow.arms.flatMap(({ name, counted }) => (counted === undefined ? [] : [`${name}, out of ${counted}`])).join('; ')}
              </p>
            )}
            {flow.leaving && <p>{flow.leaving}</p>}
          </div>
        </li>
      </ol>
    </FigureFrame>
  );
}
