import type { CheckedArticle } from '@/lib/articles/article';
import { minutesToRead } from '@/lib/articles/reading-time';
import { sectionWords } from '@/lib/articles/section-words';
import { address } from '@/lib/domain/address';
import { reviewLine, type Site } from '@/lib/domain/site';
import { ReadAloud } from '../reader/read-aloud';
import { Breadcrumb } from '../site/breadcrumb';

/** The question, how long the answer takes, and who reviewed it: no more, so that the answer stands on the first screen. */
export function ArticleHead({ article, site }: { readonly article: CheckedArticle; readonly site: Site }) {
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
        {minutesToRead(article)} to read. {reviewLine(site)}
      </p>
      <carry-on hidden />
      <ReadAloud />
      {site.operator?.offersKetamine && <p className="interest-line">{site.operator.interest}</p>}
    </header>
  );
}
