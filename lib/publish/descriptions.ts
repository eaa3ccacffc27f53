import type { CheckedArticle, Section } from '../articles/article';
import { pagesIn } from '../articles/section-pages';
import { sectionWords } from '../articles/section-words';
import { splitPassage } from '../domain/address';
import type { Claim } from '../domain/claim';
import type { Content } from '../domain/content';
import { claimKindWords, designWords, gradeWords, interestWords, readWords, sourceKindWords } from '../domain/labels';
import type { Source } from '../domain/source';
import type { Study } from '../domain/study';
import { sentence } from '../figures/sentence';
import { answerOf } from '../articles/answer';
import { cut } from './cut';

/** Signs that search engines and shared links show of a description, at most. */
const most = 200;

/** What must be told, cut if need be but for its last sentence; then further sentences, each only if all of it fits. */
function described(text: string, sure: string, ...further: readonly string[]): string {
  const told = [cut(text, most - sure.length - 1), ...(sure ? [sure] : [])].join(' ');
  return further.map(sentence).reduce((sum, more) => (sum.length + 1 + more.length <= most ? `${sum} ${more}` : sum), told);
}

/** What an article answers, how sure that is, and what else it tells. */
export function articleDescription(content: Content, article: CheckedArticle): string {
  const answer = answerOf(content, article);
  const { summary } = article.frontMatter;
  return answer ? described(answer.text, answer.grade ? `${gradeWords[answer.grade]}.` : '', summary) : described(summary, '');
}

/** What a section is about, and the first of its pages. */
export function sectionDescription(section: Section, articles: readonly CheckedArticle[]): string {
  return described(sectionWords[section].lead, '', ...pagesIn(section, articles).map(({ title }) => title));
}

/** A claim, how sure it is or else of which kind, and what it rests on. */
export function claimDescription({ sources }: Content, claim: Claim): string {
  const names = [...new Set(claim.evidence.map(({ passage }) => sources[splitPassage(passage).source]?.name ?? ''))];
  return described(claim.text, `${claim.certainty ? gradeWords[claim.certainty.grade] : claimKindWords[claim.kind]}.`, `It rests on: ${names.join(', ')}`);
}

/** How a study was built, who took part, and what its authors concluded. */
export function studyDescription({ design, participants, conclusion }: Study): string {
  return described(sentence(`${designWords[design]}: ${participants}`), '', `The authors say: ${conclusion}`);
}

/** What kind of document a source is, its title, how much of it we read, and who gains from it. */
export function sourceDescription({ kind, csl, read, interest }: Source): string {
  return described(sentence(`${sourceKindWords[kind]}: ${csl.title}`), `${readWords[read.how]}.`, interestWords[interest.kind]);
}
