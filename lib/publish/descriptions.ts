import { answerOf } from '../articles/answer';
import type { CheckedArticle, Section } from '../articles/article';
import { pagesIn } from '../articles/section-pages';
import { sectionWords } from '../articles/section-words';
import type { Claim } from '../domain/claim';
import { claimSources } from '../domain/claim-sources';
import type { Content } from '../domain/content';
import { designWords, gradeWords, interestWords, readWords, sourceKindWords } from '../domain/labels';
import type { Source } from '../domain/source';
import type { Study } from '../domain/study';
import { sentence } from '../figures/sentence';
import { sureWords } from './sure-words';

/** Signs up to which further sentences are added. What must be told is never cut: a limit at its end may turn its meaning round. */
const most = 320;

/** What must be told, then further sentences up to the first that does not fit. */
function described(told: readonly string[], ...further: readonly string[]): string {
  let text = told.filter(Boolean).join(' ');
  for (const more of further.map(sentence)) {
    if (text.length + 1 + more.length > most) break;
    text += ` ${more}`;
  }
  return text;
}

/** What an article answers, how sure that is, and what else its short version tells. */
export function articleDescription(content: Content, article: CheckedArticle): string {
  const answer = answerOf(content, article);
  const { summary } = article.frontMatter;
  return answer ? described([answer.text, answer.grade ? `${gradeWords[answer.grade]}.` : ''], ...answer.more) : described([summary]);
}

/** What a section is about, and the first of its pages. */
export function sectionDescription(section: Section, articles: readonly CheckedArticle[]): string {
  return described([sectionWords[section].lead], ...pagesIn(section, articles).map(({ title }) => title));
}

/** A claim, how sure it is, and what it rests on. */
export function claimDescription({ sources }: Content, claim: Claim): string {
  const names = claimSources(claim).map((id) => sources[id]?.name ?? '');
  return described([claim.text, sureWords(claim)], `It rests on: ${names.join(', ')}`);
}

/** How a study was built, who took part, and what limits it. What its authors concluded needs more words than fit. */
export function studyDescription({ design, participants, limits }: Study): string {
  return described([sentence(`${designWords[design]}: ${participants}`)], ...limits);
}

/** What kind of document a source is, its title, how much of it we read, and who gains from it. */
export function sourceDescription({ kind, csl, read, interest }: Source): string {
  return described([sentence(`${sourceKindWords[kind]}: ${csl.title}`), `${readWords[read.how]}.`], interestWords[interest.kind]);
}
