import type { CheckedArticle } from '@/lib/articles/article';
import { minutesToRead } from '@/lib/articles/reading-time';
import { sectionWords } from '@/lib/articles/section-words';
import type { Citation } from '@/lib/citations/number';
import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { Breadcrumb } from '../site/breadcrumb';

type Props = { readonly article: CheckedArticle; readonly citations: readonly Citation[]; readonly content: Content };

/** The question, what the answer rests on, and when and by whom it was checked. */
export function ArticleHead({ article, citations, content }: Props) {
  const claims = new Set(article.uses.filter(({ component }) => component === 'Claim').map(({ id }) => id));
  const disputed = [...claims].filter((id) => content.claims[id]?.evidence.some(({ stance }) => stance === 'contradicts'));
  const disagreement =
    disputed.length === 0 ? 'None of them speaks against it.' : `They disagree on ${disputed.length} of the claims.`;
  return (
    <header className="article-head">
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.section(article.section), words: sectionWords[article.section].name },
        ]}
      />
      <h1>{article.frontMatter.title}</h1>
      <p className="soft">
        {minutesToRead(article)} to read. It makes {claims.size} claims, from {citations.length} sources. {disagreement} Tap the number after a
        sentence to see where it comes from.
      </p>
      <p className="soft">
        Every sentence checked on <time dateTime={article.frontMatter.checked}>{article.frontMatter.checked}</time>.{' '}
        {content.site.reviewer
          ? `Reviewed by ${content.site.reviewer.name}, ${content.site.reviewer.role}.`
          : 'Not yet reviewed by a clinician.'}
      </p>
      {content.site.operator?.offersKetamine && <p className="interest-line">{content.site.operator.interest}</p>}
    </header>
  );
}
