import { sections, type CheckedArticle } from '@/lib/articles/article';
import { pagesIn } from '@/lib/articles/section-pages';

type Props = { readonly article: CheckedArticle; readonly articles: readonly CheckedArticle[] };

/** What to read next, and by when the article is checked again. */
export function ArticleFoot({ article, articles }: Props) {
  const { next, searched, review } = article.frontMatter;
  const pages = sections.flatMap((section) => pagesIn(section, articles));
  return (
    <footer>
      <section aria-labelledby="next">
        <h2 id="next">What to read next</h2>
        <ul>
          {next.map((href) => (
            <li key={href}>
              <a href={href}>{pages.find((page) => page.href === href)?.title ?? href}</a>
            </li>
          ))}
        </ul>
      </section>
      <p className="soft">
        We last searched for new evidence on <time dateTime={searched}>{searched}</time>. This page is to be checked again by{' '}
        <time dateTime={review}>{review}</time>.
      </p>
    </footer>
  );
}
