import type { Content } from '../domain/content';
import type { Study } from '../domain/study';

const tellsOfLeaving = /\b(?:finish|complet|drop(?:ped|ping)?[ -]?outs?\b|dropped|withdr[ae]w|left the (?:study|trial))/i;

/** Designs in which people come once, or one by one, so that nobody can leave. */
const seenOnce: ReadonlySet<Study['design']> = new Set(['case-report', 'case-series', 'survey', 'laboratory-comparison', 'protocol', 'systematic-review']);

/** Whether nobody was followed, so that nobody could leave. */
const isNobodyFollowed = ({ design, followUp }: Study) => seenOnce.has(design) || followUp.startsWith('Does not apply');

/** Whether what we read of a study may tell of people who left: it was read whole, or its words do. */
function isLeavingTold({ sources }: Pick<Content, 'sources'>, { sources: [main = ''], participants, followUp, limits }: Study): boolean {
  const words = [participants, followUp, ...limits, ...Object.values(sources[main]?.passages ?? {}).map(({ says }) => says)];
  return sources[main]?.read.how === 'full-text' || words.some((text) => tellsOfLeaving.test(text));
}

/** Said of a study over time whose reading leaves open how many of those who came in were there to the end. */
export function leavingWords(content: Pick<Content, 'sources'>, study: Study): string | undefined {
  if (isNobodyFollowed(study) || isLeavingTold(content, study)) return undefined;
  const what = content.sources[study.sources[0] ?? '']?.read.how === 'abstract' ? 'The summary that we read' : 'What we read';
  return `${what} does not say whether anybody left.`;
}
