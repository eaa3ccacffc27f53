import type { Content } from '@/lib/domain/content';
import type { Figure } from '@/lib/domain/figure';
import { momentAxis } from '@/lib/figures/moment-axis';
import { momentsOf, overTimeKey } from '@/lib/figures/people-over-time';
import { MomentsInSteps } from './moments-in-steps';
import { MomentsOnAxis } from './moments-on-axis';

type Props = { readonly figure: Extract<Figure, { kind: 'people-over-time' }>; readonly content: Content };

/** The same people at several times: at their true places on a line of time, or, where that cannot hold them, in equal steps. */
export function PeopleOverTime({ figure, content }: Props) {
  const first = content.estimates[figure.estimates[0] ?? ''];
  const arms = content.studies[first?.study ?? '']?.arms ?? {};
  const moments = momentsOf(content, figure);
  const axis = momentAxis(moments);
  return (
    <>
      <p className="soft figure-key">{overTimeKey(first?.outcome ?? '', moments, axis !== undefined)}</p>
      {axis ? <MomentsOnAxis moments={moments} axis={axis} arms={arms} /> : <MomentsInSteps moments={moments} arms={arms} />}
    </>
  );
}
