import type { Study } from '@/lib/domain/study';
import { signPitch, type MomentAxis } from '@/lib/figures/moment-axis';
import { momentLetter, type Moment } from '@/lib/figures/people-over-time';
import { pitch, signsPath } from '@/lib/figures/icon-path';
import { AxisLabels } from './axis-labels';

type Props = { readonly moments: readonly Moment[]; readonly axis: MomentAxis; readonly arms: Study['arms'] };

const counts = 20;
const below = 24;

/** One arm: at each moment its people, those who had it below, and how many these are over them. */
function ArmLane({ moments, axis: { places, ticks, perRow, rows }, arm }: Omit<Props, 'arms'> & { readonly arm: string }) {
  const line = counts + rows * signPitch + 4;
  const scale = signPitch / pitch;
  return (
    <svg className="moment-lane" width="100%" height={line + below} aria-hidden="true">
      <line x2="100%" y1={line} y2={line} />
      {ticks.map(({ at }) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1={line} y2={line + 6} />
      ))}
      {moments.map(({ arms }, at) => {
        const { n, of } = arms[arm] ?? { n: 0, of: 0 };
        const drawn = Math.ceil(of / perRow);
        return (
          <svg key={at} x={`${places[at]}%`} className="lane-point">
            <g className="icons" transform={`translate(${(-perRow * signPitch) / 2} ${line - 3})scale(${scale} ${-scale})`}>
              <path className="icon-had" d={signsPath(0, n, perRow)} />
              <path className="icon-ring" d={signsPath(n, of, perRow)} />
              <path className="icon-hole" d={signsPath(n, of, perRow)} />
            </g>
            <text className="moment-count" y={line - 8 - drawn * signPitch}>
              {n}
            </text>
            <circle cy={line + 13} r="10" />
            <text y={line + 18}>{momentLetter(at)}</text>
          </svg>
        );
      })}
    </svg>
  );
}

/** Moments at their true places on a logarithmic line of time, one line for each arm; under it each moment in words. */
export function MomentsOnAxis({ moments, axis, arms }: Props) {
  const drawn = Object.keys(moments[0]?.arms ?? {});
  return (
    <>
      {drawn.map((arm) => (
        <div className="moment-arm" key={arm}>
          <p>{arms[arm]?.name}</p>
          <ArmLane moments={moments} axis={axis} arm={arm} />
        </div>
      ))}
      <AxisLabels ticks={axis.ticks} lines={1} />
      <ol className="moment-list">
        {moments.map(({ when, arms: counted }) => (
          <li key={when}>
            {when}:
            {Object.entries(counted).map(([arm, { n, of }]) => (
              <span key={arm}>
                {arms[arm]?.name}:{' '}
                <strong>
                  {n} of {of}
                </strong>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
