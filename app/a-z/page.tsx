import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { lettersOf } from '@/lib/search/a-z';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'A to Z',
  description: 'Answers, medical words, studies, sources and topics of this site by their first letter.',
  path: address.aToZ,
});

export default function AToZPage() {
  const content = library();
  const letters = lettersOf(content);
  return (
    <main id="content">
      <PrintHead content={content} path={address.aToZ} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>A to Z</h1>
      <p className="lead">Answers, medical words, studies, sources and topics by their first letter.</p>
      <nav aria-label="Letters" className="orders letters">
        <ul>
          {letters.map(({ letter, anchor }) => (
            <li key={letter}>
              <a href={`#${anchor}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, anchor, lines }) => (
        <section key={letter} aria-labelledby={anchor}>
          <h2 id={anchor}>{letter}</h2>
          <ul className="plain-list a-z-list">
            {lines.map(({ words, href, note }) => (
              <li key={`${words} ${href}`}>
                <a href={href}>{words}</a> <span className="soft">{note}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <StructuredData data={listData(content.site, { path: address.aToZ, name: 'A to Z' })} />
    </main>
  );
}
