import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { SearchBox } from '@/components/site/search-box';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { pageData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'Search',
  description: 'Search the answers, claims, studies, sources and medical words of this site. What you type stays on your device.',
  path: address.search,
});

export default function SearchPage() {
  const content = library();
  return (
    <main id="content">
      <PrintHead content={content} path={address.search} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>Search</h1>
      <p>
        All words and pages are also <a href={address.aToZ}>listed from A to Z</a>. Unwell after an infusion? Go to{' '}
        <a href={address.article('treatment', 'going-home')}>when to call for help</a>. The search runs on your device; what you type is sent to
        nobody.
      </p>
      <search-results data-index={address.data('search.json')}>
        <p className="without-script">
          Search needs script, which is off here. The <a href={address.aToZ}>A–Z page</a> lists all words and pages without it.
        </p>
        <SearchBox />
        <p role="status" tabIndex={-1} />
        <div data-results="" />
        <div data-hints="" className="search-hints">
          <p>
            Type a word or a short question. Spelling need not be right, and everyday words work too: “fibro”, “drip”, “brain fog”,
            or the brand name of a medicine.
          </p>
          <p>If nothing is found, use fewer words, or another word for the same thing.</p>
        </div>
      </search-results>
      <script src="/elements/search.js" async />
      <StructuredData data={pageData(content.site, { path: address.search, name: 'Search' })} />
    </main>
  );
}
