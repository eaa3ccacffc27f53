import { address } from '@/lib/domain/address';
import { answerOf } from '@/lib/domain/answers';
import type { Content } from '@/lib/domain/content';
import { locatorWords } from '@/lib/domain/locator';
import type { Statement } from '@/lib/domain/statement';
import { VerdictMark } from './verdict';

type Props = { readonly id: string; readonly statement: Statement; readonly content: Content };

/** What a page says, in our words, where it says so, and what the check came to. */
export function StatementFacts({ id, statement, content }: Props) {
  const answer = answerOf(content.answers, id, statement);
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
        )}{' '}
        {'href' in answer ? <a href={answer.href}>More on this</a> : <>None of our articles goes into it. {answer.reason}</>}
      </p>
    </>
  );
}
