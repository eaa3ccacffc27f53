import './handout.css';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { HandoutChoice } from '@/components/handout/handout-choice';
import { HandoutWithoutScript } from '@/components/handout/handout-without-script';
import { Outlet } from '@/components/handout/outlet';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { openSections } from '@/lib/articles/section-pages';
import { sectionWords } from '@/lib/articles/section-words';
import { address } from '@/lib/domain/address';
import { interestLine, reviewLine } from '@/lib/domain/site';
import { handoutArticle } from '@/lib/publish/handout';
import { pageData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'Make a handout',
  description: 'Put short versions, parts and single findings together on one or two printed sides, with their sources.',
  path: address.handout,
});

export default function HandoutPage() {
  const content = library();
  const { articles, site } = content;
  const entries = articles.map((article) => ({ article, handout: handoutArticle(content, article) }));
  return (
    <main id="content" className="handout-page">
      <PrintHead content={content} path={address.handout} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>Make a handout</h1>
      <p className="lead">Put what your patient needs on one or two printed sides, with its sources.</p>
      <handout-builder data-site={new URL(site.url).origin} data-interest={`${interestLine(site)} ${reviewLine(site)}`}>
        <HandoutWithoutScript articles={entries.filter(({ handout }) => handout.short).map(({ article }) => article)} />
        <div className="handout-form">
          <details className="handout-choose" open>
            <summary>
              <h2>Choose</h2>
            </summary>
            <p>
              Tick a title for its short version, or open its parts. Your choice stands in the address of this page. You can keep or send it; we
              do not see it.
            </p>
            <p>
              <label className="handout-search">
                Find a page or a single finding by a word <input type="search" autoComplete="off" />
              </label>
            </p>
            {openSections(articles).map((section) => (
              <details key={section} data-section>
                <summary>{sectionWords[section].name}</summary>
                <ul className="plain-list">
                  {entries
                    .filter(({ article }) => article.section === section)
                    .map(({ article, handout }) => (
                      <HandoutChoice key={article.slug} article={article} handout={handout} />
                    ))}
                </ul>
              </details>
            ))}
            <Outlet name="found" isStatus />
          </details>
          <Outlet name="bar" />
          <h2 id="your-handout" tabIndex={-1}>Your handout</h2>
          <Outlet name="said" isStatus />
        </div>
        <Outlet name="sheet" />
      </handout-builder>
      <script src="/elements/handout.js" async />
      <StructuredData data={pageData(site, { path: address.handout, name: 'Make a handout' })} />
    </main>
  );
}
