import { statementsOf } from '@/lib/citations/graph';
import type { Content } from '@/lib/domain/content';
import { verdictWords } from '@/lib/domain/labels';
import { Verdict } from '@/lib/domain/statement';
import { StatementFacts } from './statement-facts';
import { VerdictMark } from './verdict';

/** What a page says, statement by statement: what it gets right first, with a filter that needs no script. */
export function Audit({ page, content }: { readonly page: string; readonly content: Content }) {
  const statements = statementsOf(content, page);
  const groups = Verdict.options
    .map((verdict) => ({ verdict, members: statements.filter(({ entry }) => entry.verdict === verdict) }))
    .filter(({ members }) => members.length > 0);
  return (
    <section aria-labelledby="audit" className="audit">
      <h2 id="audit">What this page says, checked</h2>
      <p>We checked {statements.length} statements of this page. A verdict is about the sentence, not about the people who wrote it.</p>
      <fieldset className="filter">
        <legend>Show</legend>
        <label>
          <input type="radio" name="verdict" value="all" defaultChecked /> all {statements.length}
        </label>
        {groups.map(({ verdict, members }) => (
          <label key={verdict}>
            <input type="radio" name="verdict" value={verdict} /> <VerdictMark verdict={verdict} /> {members.length}
          </label>
        ))}
      </fieldset>
      {groups.map(({ verdict, members }) => (
        <section key={verdict} aria-labelledby={`verdict-${verdict}`} data-verdict={verdict}>
          <h3 id={`verdict-${verdict}`}>
            {verdict === 'supported' ? 'What this page gets right' : verdictWords[verdict]} ({members.length})
          </h3>
          <ol className="plain-list">
            {members.map(({ id, entry }) => (
              <li key={id} id={id} className="telling" data-statement={id}>
                <StatementFacts id={id} statement={entry} content={content} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
