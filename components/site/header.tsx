import { sectionWords } from '@/lib/articles/section-words';
import type { Section } from '@/lib/articles/article';
import { address } from '@/lib/domain/address';

/** The name of the site and the ways into it. */
export function Header({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <header className="site-header">
      <a href={address.home} className="wordmark">
        Fibromyalgia &amp; ketamine
        <span className="soft">the evidence, plainly</span>
      </a>
      <a href={address.search} className="to-search">
        Search
      </a>
      <details className="menu">
        <summary>Menu</summary>
        <nav aria-label="Main">
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a href={address.section(section)}>{sectionWords[section].name}</a>
              </li>
            ))}
            <li>
              <a href={address.studies}>Studies</a>
            </li>
            <li>
              <a href={address.claims}>Claims</a>
            </li>
            <li>
              <a href={address.sources}>Sources</a>
            </li>
            <li>
              <a href={address.glossary}>Words</a>
            </li>
            <li>
              <a href={address.article('treatment', 'going-home')}>Unwell? When to call</a>
            </li>
            <li>
              <a href={address.handout}>Make a handout</a>
            </li>
            <li>
              <reading-panel>
                <a href={address.reading}>Reading settings</a>
              </reading-panel>
            </li>
          </ul>
        </nav>
      </details>
    </header>
  );
}
