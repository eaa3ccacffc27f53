import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import type { CheckedArticle } from '@/lib/articles/article';
import { firstUsesOfTerms } from '@/lib/articles/terms';
import { address } from '@/lib/domain/address';
import { glossaryData } from '@/lib/publish/structured/glossary-data';

export const metadata = pageMetadata({
  title: 'Medical words, explained',
  description: 'What the medical words on this site mean, in plain words, and how they are said.',
  path: address.glossary,
});

function UsedIn({ articles }: { readonly articles: readonly CheckedArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <dd>
      <details>
        <summary>
          Used on {articles.length} {articles.length === 1 ? 'page' : 'pages'}
        </summary>
        <ul className="plain-list">
          {articles.map(({ section, slug, frontMatter }) => (
            <li key={`${section}/${slug}`}>
              <a href={address.article(section, slug)}>{frontMatter.title}</a>
            </li>
          ))}
        </ul>
      </details>
    </dd>
  );
}

export default function GlossaryPage() {
  const content = library();
  const { glossary, articles } = content;
  const terms = Object.entries(glossary).sort(([, a], [, b]) => (a.forms[0] ?? '').localeCompare(b.forms[0] ?? '', 'en'));
  const used = articles.map((article) => ({ article, ids: new Set(firstUsesOfTerms(article.tree, glossary).map(({ id }) => id)) }));
  const usesOf = (term: string) => used.filter(({ ids }) => ids.has(term)).map(({ article }) => article);
  return (
    <main id="content">
      <PrintHead content={content} path={address.glossary} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>Medical words, explained</h1>
      <p className="lead">Each article explains these words where it first uses them. Here they stand together.</p>
      <dl className="terms">
        {terms.map(([id, { forms, means, said }]) => (
          <div key={id} id={id}>
            <dt>{forms[0]}</dt>
            <dd>{means}</dd>
            <dd className="soft">
              Say: {said}
              {forms.length > 1 && `. Also: ${forms.slice(1).join(', ')}`}
            </dd>
            <UsedIn articles={usesOf(id)} />
          </div>
        ))}
      </dl>
      <StructuredData data={glossaryData(content, { path: address.glossary, name: 'Medical words, explained' })} />
    </main>
  );
}
