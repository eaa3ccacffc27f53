import type { Metadata } from 'next';
import { library } from '@/app/library';
import { openSections, pagesIn } from '@/lib/articles/section-pages';
import { sectionWords } from '@/lib/articles/section-words';
import { auditedPages } from '@/lib/citations/graph';
import { address } from '@/lib/domain/address';

/** Where somebody begins who is tired, or unwell after an infusion. */
const begin = [
  [address.article('evidence', 'does-it-help'), 'Does it help?'],
  [address.article('treatment', 'side-effects'), 'What are the side effects?'],
  [address.article('treatment', 'going-home'), 'I had an infusion and feel unwell'],
] as const;

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function Home() {
  const content = library();
  const { articles, claims, sources, statements, site } = content;
  const count = (registry: object) => Object.keys(registry).length;
  const written = new Set(articles.map(({ section, slug }) => address.article(section, slug)));
  return (
    <main id="content">
      <h1>Fibromyalgia and ketamine: what is known, and how we know it</h1>
      <p className="lead">
        Are you thinking about ketamine infusions for fibromyalgia, or did someone offer them to you? Here you can read what studies
        found, when, and in how many people.
      </p>
      <ul>
        {begin
          .filter(([href]) => written.has(href))
          .map(([href, words]) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
      </ul>
      <p>
        Most articles have a short version, and you can stop there. Each fact carries a small number. Tap it to see where the fact
        comes from, who gains from it, and how sure we can be.
      </p>
      {openSections(articles).map((section) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>
            <a href={address.section(section)}>{sectionWords[section].name}</a>
          </h2>
          <ul className="cards">
            {pagesIn(section, articles).map(({ href, title, summary }) => (
              <li key={href}>
                <a href={href}>{title}</a>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="behind">
        <h2 id="behind">Who is behind this</h2>
        <p>
          {site.operator ? site.operator.interest : 'No clinic runs this site. It sells nothing and takes no bookings.'}{' '}
          {site.reviewer ? '' : 'No clinician has reviewed the text yet.'}
        </p>
        <p>
          It began with five web pages about ketamine for fibromyalgia, most of them by clinics that sell it. We checked{' '}
          {count(statements)} statements of theirs, one at a time, against the research.
        </p>
        <ul>
          {auditedPages(content).map((page) => (
            <li key={page}>
              <a href={address.source(page)}>{sources[page]?.name}, checked</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={address.claims}>{count(claims)} claims</a> rest on <a href={address.sources}>{count(sources)} sources</a>.
        </p>
      </section>
    </main>
  );
}
