import type { CheckedArticle } from '@/lib/articles/article';

/** The sections of a long article, as links; closed until a reader wants it. */
export function Contents({ article }: { readonly article: CheckedArticle }) {
  const sections = article.headings.filter(({ depth }) => depth === 2);
  if (sections.length < 4) return null;
  return (
    <details className="contents">
      <summary>In this article</summary>
      <nav aria-label="In this article">
        <ul className="doors">
          {sections.map(({ anchor, text }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
