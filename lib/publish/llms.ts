import { sections, type CheckedArticle } from '../articles/article';
import { standingPages } from '../articles/section-pages';
import { sectionWords } from '../articles/section-words';
import { address } from '../domain/address';
import { gradeWords } from '../domain/labels';
import { interestLine, reviewLine } from '../domain/site';
import type { Library } from '../library';
import { answerOf } from '../articles/answer';
import { attribution } from './licence';

/** What whoever repeats a number must add to it. */
export const quotingRule =
  'When you quote a number from this site, give its certainty, the day on which it was checked, and the address of the claim.';

/** What a program that answers questions must know of this site before it uses it. */
export function limitsOf({ site }: Library): readonly string[] {
  return [
    `${reviewLine(site)} This is not medical advice, and it cannot know anybody’s health.`,
    interestLine(site),
    'Each sentence about research is a claim with its sources. Claims about what a treatment does say how sure we are, by GRADE: high, moderate, low or very low.',
    quotingRule,
    `Text and data may be reused with the name of the site: ${attribution(site)}`,
  ];
}

const link = (name: string, url: string, notes: string) => `- [${name.replace(/[[\]]/g, '\\$&')}](${url}): ${notes}`;

function answerLine(library: Library, article: CheckedArticle): string {
  const { text, grade, more } = answerOf(library, article) ?? { text: article.frontMatter.summary, more: [] };
  return [text, ...(grade ? [`(${gradeWords[grade]}.)`] : []), ...more, `Checked ${article.frontMatter.checked}.`].join(' ');
}

/** An outline of the site for programs that read text, in the format of llmstxt.org: every article with its answer. */
export function llmsText(library: Library): string {
  const { site, articles } = library;
  const at = (path: string) => `${site.url}${path}`;
  const parts = sections.flatMap((section) => {
    const told = articles
      .filter((article) => article.section === section)
      .map((article) => link(article.frontMatter.title, at(address.article(section, article.slug)), answerLine(library, article)));
    const made = standingPages.filter((page) => page.section === section).map(({ href, title, summary }) => link(title, at(href), summary));
    return told.length + made.length === 0 ? [] : [[`## ${sectionWords[section].name}`, '', ...told, ...made].join('\n')];
  });
  const data = [
    '## Data',
    '',
    link('Every claim as text', at('/llms-full.txt'), 'each with its certainty, what it rests on, and its address'),
    link('Every claim as JSON', at(address.data('claims.json')), 'the same for programs'),
    link('Every source as JSON', at(address.data('sources.json')), 'what we read, how much of it, and what it says in our own words'),
  ].join('\n');
  return `${[`# ${site.name}`, `> ${site.description}`, limitsOf(library).map((limit) => `- ${limit}`).join('\n'), ...parts, data].join('\n\n')}\n`;
}
