import type { PageScore } from '@/lib/domain/sheet';

type Props = { readonly name: string; readonly scores: Readonly<Record<string, PageScore>>; readonly titleOf: (href: string) => string };

const percent = ({ applies, missed }: PageScore) => Math.round((100 * (applies - missed.length)) / applies);

/** Pages judged one by one, with what each misses; closed until a reader wants it. */
export function PageScores({ name, scores, titleOf }: Props) {
  const all = Object.entries(scores);
  const lowest = Math.min(...all.map(([, score]) => percent(score)));
  const highest = Math.max(...all.map(([, score]) => percent(score)));
  return (
    <details className="folded">
      <summary>
        {name}: {lowest} to {highest} % on {all.length} pages
      </summary>
      <ul>
        {all.map(([href, score]) => (
          <li key={href}>
            <a href={href}>{titleOf(href)}</a> <strong>{percent(score)} %</strong>
            <ul>
              {score.missed.map(({ item, why }) => (
                <li key={item}>
                  Missed: {item}. {why}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
