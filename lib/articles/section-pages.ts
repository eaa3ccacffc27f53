import { address } from '../domain/address';
import { oncePer } from '../domain/once-per';
import { sections, type CheckedArticle, type Section } from './article';

/** A page of a section, as lists show it. */
export type SectionPage = {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** The last day on which an article was checked. */
  readonly checked?: string;
};

/** Pages that are made from data and not from an article. */
export const standingPages: readonly (SectionPage & { readonly section: Section })[] = [
  {
    section: 'evidence',
    href: address.disagreements,
    title: 'Where the sources disagree',
    summary: 'What five web pages say, question by question, beside what the research says.',
  },
  {
    section: 'about',
    href: address.howWeCheck,
    title: 'How we check',
    summary: 'The rules that every sentence keeps, what our labels mean, and what no rule can catch.',
  },
  {
    section: 'about',
    href: address.openPoints,
    title: 'What a clinician still has to check',
    summary: 'Every claim that needs a clinician’s eye before anybody relies on it, with the reason.',
  },
  {
    section: 'about',
    href: address.changes,
    title: 'What changed',
    summary: 'Every change in what we say, claim by claim, with the day and the reason.',
  },
  {
    section: 'about',
    href: address.aboutData,
    title: 'The data',
    summary: 'Every claim, number and source as files that you may use, with their licence.',
  },
];

/** Every page of a section: its articles in order, then the pages made from data. */
export function pagesIn(section: Section, articles: readonly CheckedArticle[]): readonly SectionPage[] {
  const told = articles
    .filter((article) => article.section === section)
    .map(({ slug, frontMatter: { title, summary, checked } }) => ({ href: address.article(section, slug), title, summary, checked }));
  return [...told, ...standingPages.filter((page) => page.section === section)];
}

const titles = oncePer(
  (articles: readonly CheckedArticle[]): ReadonlyMap<string, string> =>
    new Map(sections.flatMap((section) => pagesIn(section, articles)).map(({ href, title }) => [href, title])),
);

/** The title of a page of a section; the address itself when there is no such page. */
export function titleOf(href: string, articles: readonly CheckedArticle[]): string {
  return titles(articles).get(href) ?? href;
}

/** The sections that have pages, in the order of the site. */
export function openSections(articles: readonly CheckedArticle[]): readonly Section[] {
  return sections.filter((section) => pagesIn(section, articles).length > 0);
}
