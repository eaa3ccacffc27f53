import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { locatorWords } from '@/lib/domain/locator';
import type { Statement } from '@/lib/domain/statement';
import { VerdictMark } from './verdict';

/** What a page says, in our words, where it says so, and what the check came to. */
export function StatementFacts({ statement, content }: { readonly statement: Statement; readonly content: Content }) {
  return (
    <>
      <p className="statement-says">{statement.says}</p>
      <p>
        <VerdictMark verdict={statement.verdict} />
      </p>
      <p>{statement.why}</p>
      <p className="soft">
        {locatorWords(statement.locator)}.{' '}
        {statement.sources.length > 0 && (
          <>
            Checked against{' '}
            {statement.sources.map((id, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={address.source(id)}>{content.sources[id]?.name ?? id}</a>
              </span>
            ))}
            , {statement.checked}.
          </>
        )}
      </p>
    </>
  );
}
