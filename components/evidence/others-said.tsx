import { InterestTag } from '@/components/citation/interest-tag';
import type { Named } from '@/lib/citations/graph';
import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import type { Statement } from '@/lib/domain/statement';
import { VerdictMark } from './verdict';

type Props = { readonly statements: readonly Named<Statement>[]; readonly content: Content };

/** As many as a reader takes in at once; more are folded. */
const few = 5;

/** What web pages say that was checked against a study, with what the check came to. */
export function OthersSaid({ statements, content }: Props) {
  const list = (
    <ul className="plain-list">
      {statements.map(({ id, entry }) => {
        const page = content.sources[entry.page];
        return (
          <li key={id} data-statement={id}>
            <a href={address.statement(entry.page, id)}>{page?.name}</a> {page && <InterestTag source={page} />}
            <br />
            {entry.says} <VerdictMark verdict={entry.verdict} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <section aria-labelledby="others">
      <h2 id="others">What web pages say, checked against it</h2>
      <p>In our words, with what our check came to. Other sources may have counted too; the page of each statement names them.</p>
      {statements.length <= few ? (
        list
      ) : (
        <details className="figure-table">
          <summary>Show all {statements.length} statements</summary>
          {list}
        </details>
      )}
    </section>
  );
}
