import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { ArticleHead } from '@/components/article/article-head';
import type { CheckedArticle } from '@/lib/articles/article';
import { aLibrary } from '../../support/library';

const { articles, site } = aLibrary();
const [article] = articles as readonly [CheckedArticle];
const head = (today?: string) => renderToStaticMarkup(<ArticleHead article={article} site={site} {...(today === undefined ? {} : { today })} />);
const notice = 'This page was due to be checked again on';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('an article tells that its check is overdue from the day after it was due', () => {
  const { review } = article.frontMatter;
  expect(review).toBe('2027-05-22');
  expect(head('2027-05-23')).toContain(`${notice} <time dateTime="2027-05-22">2027-05-22</time>, and has not been.`);
  expect(head('2027-05-22')).not.toContain(notice);
});

test('an article asks the day of the build whether its check is overdue', () => {
  vi.stubEnv('BUILD_DAY', '2031-01-01');
  expect(head()).toContain(notice);
  vi.stubEnv('BUILD_DAY', '2026-12-01');
  expect(head()).not.toContain(notice);
});
