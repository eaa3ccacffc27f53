import type { CheckedArticle } from '@/lib/articles/article';
import { titleOf } from '@/lib/articles/section-pages';
import { hasShort } from '@/lib/articles/short-version';
import { claimsTold, isDisputed } from '@/lib/citations/graph';
import type { Citation } from '@/lib/citations/number';
import { address } from '@/lib/domain/address';
import { writeHandout } from '@/lib/domain/handout-address';
import type { Library } from '@/lib/library';
import { CitePage } from '../citation/cite-page';
import { Report } from '../reader/report';
import { Share } from '../reader/share';

type Props = { readonly article: CheckedArticle; readonly citations: readonly Citation[]; readonly library: Library };

/** What to read next, what the article rests on, and by when it is checked again. */
export function ArticleFoot({ article, citations, library }: Props) {
  const { next, checked, searched, review } = article.frontMatter;
  const claims = claimsTold(article);
  const disputed = claims.filter((id) => isDisputed(library.claims[id]));
  return (
    <footer>
      <section aria-labelledby="next">
        <h2 id="next">What to read next</h2>
        <ul>
          {next.map((href) => (
            <li key={href}>
              <a href={href}>{titleOf(href, library.articles)}</a>
            </li>
          ))}
        </ul>
      </section>
      {hasShort(article) && (
        <p className="screen-only">
          <a href={`${address.handout}#${writeHandout([{ item: { kind: 'short', article: `${article.section}/${article.slug}` } }])}`}>
            Start a handout with this page
          </a>
        </p>
      )}
      <CitePage
        site={library.site.name}
        page={{
          id: `${article.section}--${article.slug}`,
          title: article.frontMatter.title,
          on: checked,
          url: library.site.url + address.article(article.section, article.slug),
        }}
      />
      <Share site={library.site} path={address.article(article.section, article.slug)} title={article.frontMatter.title} />
      <Report
        site={library.site}
        about={article.frontMatter.title}
        path={address.article(article.section, article.slug)}
        version={checked}
      />
      <p className="soft">
        This page makes {claims.length} claims, from {citations.length} sources.{' '}
        {disputed.length === 0 ? 'No source contradicts one of them.' : `Sources disagree on ${disputed.length} of them.`} Every sentence
        checked on <time dateTime={checked}>{checked}</time>. We last looked for new evidence on <time dateTime={searched}>{searched}</time>
        . This page is to be checked again by <time dateTime={review}>{review}</time>.
      </p>
    </footer>
  );
}
