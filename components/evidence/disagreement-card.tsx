import { auditedPages } from '@/lib/citations/graph';
import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import type { Disagreement } from '@/lib/domain/disagreement';
import { gradeWords } from '@/lib/domain/labels';
import { VerdictMark } from './verdict';

type Props = { readonly id: string; readonly disagreement: Disagreement; readonly content: Content };

/** One question: what each page says to it, and what the research says. */
export function DisagreementCard({ id, disagreement, content }: Props) {
  const { question, statements, claims } = disagreement;
  const tellings = auditedPages(content).map((page) => ({
    page,
    ids: statements.filter((statement) => content.statements[statement]?.page === page),
  }));
  const silent = tellings.filter(({ ids }) => ids.length === 0);
  return (
    <section aria-labelledby={id} className="disagreement">
      <h3 id={id}>{question}</h3>
      <dl>
        {tellings
          .filter(({ ids }) => ids.length > 0)
          .map(({ page, ids }) => (
            <div key={page}>
              <dt>
                <a href={address.source(page)}>{content.sources[page]?.name}</a> says
              </dt>
              {ids.map((statement) => {
                const entry = content.statements[statement];
                return (
                  entry && (
                    <dd key={statement}>
                      <a href={address.statement(page, statement)}>{entry.says}</a> <VerdictMark verdict={entry.verdict} />
                    </dd>
                  )
                );
              })}
            </div>
          ))}
      </dl>
      {silent.length > 0 && (
        <p className="soft">Nothing on this: {silent.map(({ page }) => content.sources[page]?.name).join(', ')}.</p>
      )}
      <h4>What the research says</h4>
      <ul>
        {claims.map((claim) => {
          const entry = content.claims[claim];
          return (
            entry && (
              <li key={claim} data-claim={claim}>
                <a href={address.claim(claim)}>{entry.text}</a>
                {entry.certainty && <span className="soft"> {gradeWords[entry.certainty.grade]}</span>}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
