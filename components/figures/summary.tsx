import type { Content } from '@/lib/domain/content';
import { withoutAndWith, type SummaryFigure, type WithoutAndWith } from '@/lib/figures/summary';
import { ClaimGrade } from '../citation/certainty';

type Props = { readonly figure: SummaryFigure; readonly content: Content };

function Known({ known }: { readonly known: WithoutAndWith | undefined }) {
  if (known?.kind === 'arms') {
    return (
      <dl className="summary-arms">
        <div>
          <dt>Without: {known.withoutName}</dt>
          <dd>{known.without}</dd>
        </div>
        <div>
          <dt>With: {known.withName}</dt>
          <dd>{known.withIt}</dd>
        </div>
      </dl>
    );
  }
  return <p className="summary-gap">{known?.kind === 'difference' ? `Only the difference is told: ${known.words}.` : 'What we read gives no count without and with ketamine.'}</p>;
}

/** Outcome after outcome: without, with, how sure, and what it means. */
export function Summary({ figure, content }: Props) {
  return (
    <ol className="summary">
      {figure.rows.map((row) => {
        const claim = content.claims[row.claim];
        return (
          <li key={row.outcome}>
            <p className="summary-outcome">{row.outcome}</p>
            <Known known={withoutAndWith(content, row)} />
            <ClaimGrade claim={claim} />
            <p data-claim={row.claim}>{claim?.text}</p>
          </li>
        );
      })}
    </ol>
  );
}
