import { address } from '@/lib/domain/address';
import type { Term } from '@/lib/domain/term';

/** The id of a term's card on a page. */
const cardOfTerm = (term: string): string => `term-${term}`;

/** What a term means. The script opens it in place of following the link to the glossary. */
export function TermCard({ id, term }: { readonly id: string; readonly term: Term | undefined }) {
  if (!term) return null;
  const title = `${cardOfTerm(id)}-title`;
  return (
    <div popover="auto" id={cardOfTerm(id)} className="card" role="dialog" aria-labelledby={title}>
      <p className="card-head">
        <strong id={title}>{term.forms[0]}</strong>
        <button type="button" popoverTarget={cardOfTerm(id)} popoverTargetAction="hide">
          Close
        </button>
      </p>
      <p>{term.means}</p>
      <p className="soft">Say: {term.said}</p>
      <p className="card-actions">
        <a href={address.glossary}>All terms</a>
      </p>
    </div>
  );
}
