import type { ReactElement } from 'react';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { shortVocabulary } from '@/components/mdx/short-vocabulary';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import type { CheckedArticle } from '@/lib/articles/article';
import { openSections } from '@/lib/articles/section-pages';
import { sectionWords } from '@/lib/articles/section-words';
import { hasShort } from '@/lib/articles/short-version';
import { address, anchorOfArticle, anchorWithoutNetwork } from '@/lib/domain/address';
import { compileArticle } from '@/lib/mdx/compile';
import { renderArticle } from '@/lib/mdx/render';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'All short versions on one page',
  description: 'Every article of this site in a few sentences, with what to do in an emergency. For foggy days, and to print.',
  path: address.short,
});

export default async function ShortPage() {
  const content = library();
  const vocabulary = shortVocabulary(content);
  const told: { readonly article: CheckedArticle; readonly text: ReactElement }[] = [];
  // One after the other, because thousands at once would fill the memory.
  for (const article of content.articles.filter(hasShort)) {
    const compiled = await compileArticle(article, { root: process.cwd(), glossary: {}, shortOnly: true });
    told.push({ article, text: renderArticle(compiled, vocabulary) });
  }
  const first = told.filter(({ article }) => article.slug === 'going-home');
  const parts = [
    { id: 'now', name: 'If you feel unwell now', told: first },
    ...openSections(content.articles).map((section) => ({
      id: section,
      name: sectionWords[section].name,
      told: told.filter(({ article }) => article.section === section && !first.some((other) => other.article === article)),
    })),
  ].filter((part) => part.told.length > 0);
  return (
    <main id="content">
      <PrintHead content={content} path={address.short} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All short versions on one page</h1>
      <p className="lead">For foggy days. Each part tells one article in a few sentences. The sign ≡ leads to what a sentence rests on.</p>
      <p className="without-network" id="without-network">
        The page that you asked for needs a network, and there is none now. This page is kept on your device.
      </p>
      {parts.map((part) => (
        <section key={part.id} aria-labelledby={`part-${part.id}`}>
          <h2 id={`part-${part.id}`}>{part.name}</h2>
          {part.told.map(({ article, text }) => (
            <section
              key={article.path}
              id={anchorWithoutNetwork(article.section, article.slug)}
              className="short"
              aria-labelledby={anchorOfArticle(article.section, article.slug)}
            >
              <p className="without-network">There is no network now. This is the short version, which is kept on your device.</p>
              <h3 id={anchorOfArticle(article.section, article.slug)}>
                <a href={address.article(article.section, article.slug)}>{article.frontMatter.title}</a>
              </h3>
              {text}
            </section>
          ))}
        </section>
      ))}
      <StructuredData data={listData(content.site, { path: address.short, name: 'All short versions on one page' })} />
    </main>
  );
}
