import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { sections } from '@/lib/articles/article';
import { openSections, pagesIn } from '@/lib/articles/section-pages';
import { sectionWords } from '@/lib/articles/section-words';
import { address } from '@/lib/domain/address';
import { sectionDescription } from '@/lib/publish/descriptions';
import { listData } from '@/lib/publish/structured/plain-pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return openSections(library().articles).map((section) => ({ section }));
}

export async function generateMetadata({ params }: PageProps<'/[section]'>): Promise<Metadata> {
  const { section } = await params;
  const name = sections.find((candidate) => candidate === section) ?? notFound();
  return pageMetadata({ title: sectionWords[name].name, description: sectionDescription(name, library().articles), path: address.section(name) });
}

export default async function SectionPage({ params }: PageProps<'/[section]'>) {
  const { section: name } = await params;
  const section = sections.find((candidate) => candidate === name) ?? notFound();
  return (
    <main id="content">
      <PrintHead content={library()} path={address.section(section)} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>{sectionWords[section].name}</h1>
      <p className="lead">{sectionWords[section].lead}</p>
      <ul className="cards">
        {pagesIn(section, library().articles).map(({ href, title, summary, checked }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <p>{summary}</p>
            {checked && <p className="soft">Checked {checked}</p>}
          </li>
        ))}
      </ul>
      <StructuredData data={listData(library().site, { path: address.section(section), name: sectionWords[section].name })} />
    </main>
  );
}
