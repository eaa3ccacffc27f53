import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { ClaimGrade } from '@/components/citation/certainty';
import { WhatsNew } from '@/components/site/whats-new';
import { SearchBox } from '@/components/site/search-box';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { openSections, pagesIn } from '@/lib/articles/section-pages';
import { sectionWords } from '@/lib/articles/section-words';
import { auditedPages } from '@/lib/citations/graph';
import { address } from '@/lib/domain/address';
import { interestLine } from '@/lib/domain/site';
import { sureWords } from '@/lib/publish/sure-words';
import { homeData } from '@/lib/publish/structured/plain-pages';

/** The claims that answer the question most readers come with. */
const answer = ['short-relief', 'lasting-relief-not-shown', 'approval-us'] as const;

/** The answer stands in search results too: the first claim with its certainty, and what came of it later. */
export function generateMetadata() {
  const { claims } = library();
  const [relief, later] = answer.map((id) => claims[id]);
  const told = relief && later ? [relief.text, sureWords(relief), later.text] : [library().site.description];
  return pageMetadata({ description: told.join(' '), path: address.home });
}

const doors = [
  { words: 'I am foggy today: give me the short versions', href: address.short },
  { words: 'I had an infusion and feel unwell', href: address.article('treatment', 'going-home') },
  { words: 'Somebody offered me an infusion, and I want to decide', href: address.article('treatment', 'decide') },
  { words: 'I have an appointment, and want to know what happens', href: address.article('treatment', 'infusion-day') },
  { words: 'I want to know the side effects', href: address.article('treatment', 'side-effects') },
  { words: 'I read something on another page, and wonder if it is so', href: address.disagreements },
] as const;

export default function Home() {
  const content = library();
  const { articles, claims, sources, statements, site } = content;
  const count = (registry: object) => Object.keys(registry).length;
  return (
    <main id="content">
      <PrintHead content={content} path={address.home} />
      <h1>Fibromyalgia and ketamine: what is known, and how we know it</h1>
      <carry-on hidden />
      <p className="lead">
        Are you thinking about ketamine infusions for fibromyalgia, or did someone offer them to you? Here you can read what studies
        found, when, and in how many people.
      </p>
      <p>
        Most articles have a short version, and you can stop there. In articles each fact carries a small number. Tap it to see where
        the fact comes from, who gains from it, and how sure we can be.
      </p>
      <p>
        Unwell after ketamine? <a href={address.article('treatment', 'going-home')}>When to call for help</a>
      </p>
      <section className="short home-answer" aria-labelledby="answer">
        <h2 id="answer">The short answer</h2>
        {answer.map((id) => (
          <p key={id} data-claim={id}>
            <a href={address.claim(id)}>{claims[id]?.text}</a> <ClaimGrade claim={claims[id]} />
          </p>
        ))}
        <p className="stop">
          <a href={address.article('evidence', 'does-it-help')}>What was found, and how sure we can be</a>
        </p>
      </section>
      <SearchBox />
      <section aria-labelledby="now">
        <h2 id="now">Where are you?</h2>
        <ul className="doors">
          {doors.map(({ words, href }) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      </section>
      {openSections(articles).map((section) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>
            <a href={address.section(section)}>{sectionWords[section].name}</a>
          </h2>
          <p>{sectionWords[section].lead}</p>
          <details className="folded">
            <summary>{pagesIn(section, articles).length} pages</summary>
            <ul className="doors">
              {pagesIn(section, articles).map(({ href, title }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
      <section aria-labelledby="new">
        <h2 id="new">What is new</h2>
        <WhatsNew content={content} />
      </section>
      <section aria-labelledby="behind">
        <h2 id="behind">Who is behind this</h2>
        <p>
          {interestLine(site)}{' '}
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
      <StructuredData data={homeData(site, 'Fibromyalgia and ketamine: what is known, and how we know it')} />
    </main>
  );
}
