import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { Certainty } from './certainty';
import { PassageFacts } from './passage-facts';

/** The id of a claim's card on a page. */
export const cardId = (claim: string): string => `card-${claim}`;

/** What a claim rests on. Opens in place through `popover`, without script. */
export function ClaimCard({ id, content }: { readonly id: string; readonly content: Content }) {
  const claim = content.claims[id];
  if (!claim) return null;
  const title = `${cardId(id)}-title`;
  return (
    <div popover="auto" id={cardId(id)} className="card" role="dialog" aria-labelledby={title} data-claim={id}>
      <p className="card-head">
        <strong id={title}>What this rests on</strong>
        <button type="button" popoverTarget={cardId(id)} popoverTargetAction="hide">
          Close
        </button>
      </p>
      <p className="card-claim">{claim.text}</p>
      {claim.certainty && (
        <p className="card-sure">
          <Certainty claim={claim} content={content} />
        </p>
      )}
      {claim.clinicianCheck && <p className="open-point">A clinician should still check this.</p>}
      {claim.evidence.map(({ passage, stance }) => (
        <PassageFacts key={passage} content={content} passage={passage} stance={stance} />
      ))}
      <p className="card-actions">
        <a href={address.claim(id)}>All about this claim</a>
      </p>
    </div>
  );
}
