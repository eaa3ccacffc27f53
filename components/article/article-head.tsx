import type { CheckedArticle } from '@/lib/articles/article';
import { minutesToRead } from '@/lib/articles/reading-time';
import { sectionWords } from '@/lib/articles/section-words';
import { address } from '@/lib/domain/address';
import { reviewLine, type Site } from '@/lib/domain/site';
import { buildDay } from '@/lib/publish/build-day';
import { ReadAloud } from '../reader/read-aloud';
import { Breadcrumb } from '../site/breadcrumb';

type Props = {
  readonly article: CheckedArticle;
  readonly site: Site;
  /** The day on which the page is made. */
  readonly today?: string;
};

/**
 * The question, how long the answer takes, and who reviewed it: no more, so that the answer stands
 * on the first screen. Only a check that is overdue is told too.
 */
export function ArticleHead({ article, site, today = buildDay() }: Props) {
  const { title, review } = article.frontMatter;
  return (
    <header className="article-head">
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.section(article.section), words: sectionWords[article.section].name },
        ]}
      />
      <h1>{title}</h1>
      <p className="soft">
        {minutesToRead(article)} to read. {reviewLine(site)}
      </p>
      {review < today && (
        <p className="overdue">
          This page was due to be checked again on <time dateTime={review}>{review}</time>, and has not been.
        </p>
      )}
      <carry-on hidden />
      <ReadAloud />
      {site.operator?.offersKetamine && <p className="interest-line">{site.operator.interest}</p>}
    </header>
  );
}
