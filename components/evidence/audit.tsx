import { statementsOf } from '@/lib/citations/graph';
import type { Content } from '@/lib/domain/content';
import { Verdict } from '@/lib/domain/statement';
import { StatementFacts } from './statement-facts';
import { VerdictMark } from './verdict';

/** What a page says, statement by statement, with a tally of the verdicts. */
export function Audit({ page, content }: { readonly page: string; readonly content: Content }) {
  const statements = statementsOf(content, page);
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">What this page says, checked</h2>
      <p>
        We have checked {statements.length} of its statements so far. A verdict is about the sentence, not about the people who wrote it.
      </p>
      <ul className="tally">
        {Verdict.options
          .map((verdict) => ({ verdict, count: statements.filter(({ entry }) => entry.verdict === verdict).length }))
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} /> {count}
            </li>
          ))}
      </ul>
      <ol className="plain-list">
        {statements.map(({ id, entry }) => (
          <li key={id} id={id} className="telling" data-statement={id}>
            <StatementFacts statement={entry} content={content} />
          </li>
        ))}
      </ol>
    </section>
  );
}
