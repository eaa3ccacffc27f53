import type { CheckedArticle } from '@/lib/articles/article';
import { minutesOfParts } from '@/lib/articles/reading-time';

/** The parts of a long article, as links with the time that each takes; closed until a reader wants it, open where there is a margin. */
export function Contents({ article }: { readonly article: CheckedArticle }) {
  const parts = article.headings.filter(({ depth }) => depth === 2);
  const minutes = minutesOfParts(article);
  if (parts.length < 4) return null;
  return (
    <details className="folded in-article">
      <summary>In this article</summary>
      <nav aria-label="In this article">
        <ul className="doors">
          {parts.map(({ anchor, text }, index) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{text}</a> <span className="soft">{minutes[index]}</span>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
