import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { ArticleFoot } from '@/components/article/article-foot';
import { ArticleHead } from '@/components/article/article-head';
import { Contents } from '@/components/article/contents';
import { ReferenceList } from '@/components/citation/reference-list';
import { vocabularyFor } from '@/components/mdx/vocabulary';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { usesInShort } from '@/lib/articles/short-version';
import { citationsOf } from '@/lib/citations/number';
import { address } from '@/lib/domain/address';
import { compileArticle } from '@/lib/mdx/compile';
import { renderArticle } from '@/lib/mdx/render';
import { articlePicture } from '@/lib/pictures/share-pictures';
import { articleFile } from '@/lib/publish/data-files';
import { articleDescription } from '@/lib/publish/descriptions';
import { articleData } from '@/lib/publish/structured/article-data';

export const dynamicParams = false;

type Props = PageProps<'/[section]/[slug]'>;

export function generateStaticParams() {
  return library().articles.map(({ section, slug }) => ({ section, slug }));
}

async function articleAt(params: Props['params']) {
  const { section, slug } = await params;
  return library().articles.find((article) => article.section === section && article.slug === slug) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleAt(params);
  return pageMetadata({
    title: article.frontMatter.title,
    description: articleDescription(library(), article),
    path: address.article(article.section, article.slug),
    picture: articlePicture(article),
    cited: { published: article.frontMatter.published },
  });
}

export default async function ArticlePage({ params }: Props) {
  const content = library();
  const article = await articleAt(params);
  const citations = citationsOf(content, article);
  const compiled = await compileArticle(article, { root: process.cwd(), glossary: content.glossary });
  return (
    <main id="content" className="article-page">
      <PrintHead content={content} path={address.article(article.section, article.slug)} checked={article.frontMatter.checked} />
      <article>
        <ArticleHead article={article} site={content.site} />
        <Contents article={article} />
        <div className="prose">{renderArticle(compiled, vocabularyFor(content, citations))}</div>
        <ArticleFoot article={article} citations={citations} library={content} />
        <ReferenceList
          file={articleFile(article.section, article.slug)}
          citations={citations}
          content={content}
          shortUses={usesInShort(article.tree)}
        />
      </article>
      <StructuredData data={articleData(content, article, citations)} />
    </main>
  );
}
