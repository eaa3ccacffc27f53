import { againstNamed } from './against-named';
import { articleParts } from './article-parts';
import { bothSides } from './both-sides';
import { charactersReadable } from './characters-readable';
import { certaintyEarned } from './certainty-earned';
import { claimExists } from './claim-exists';
import { claimHasTopic } from './claim-has-topic';
import { countsFit } from './counts-fit';
import { datesInOrder } from './dates-in-order';
import { drugsMatch } from './drugs-match';
import { entryValid } from './entry-valid';
import { estimateFits } from './estimate-fits';
import { estimateInPassage } from './estimate-in-passage';
import { figureIsDrawable } from './figure-is-drawable';
import { figureTells } from './figure-tells';
import { frontMatterValid } from './front-matter-valid';
import { headingClaimsNothing } from './heading-claims-nothing';
import { headingOrder } from './heading-order';
import { idIsFileName } from './id-is-file-name';
import { idIsUnique } from './id-is-unique';
import { idNeverVanishes } from './id-never-vanishes';
import { interestFitsKind } from './interest-fits-kind';
import { knownComponent } from './known-component';
import { ledgerValid } from './ledger-valid';
import { linkResolves } from './link-resolves';
import { locatorExists } from './locator-exists';
import { mdxSyntax } from './mdx-syntax';
import { noCodeInProse } from './no-code-in-prose';
import { noPromotion } from './no-promotion';
import { notRetracted } from './not-retracted';
import { numberMatches } from './number-matches';
import { numbersAddUp } from './numbers-add-up';
import { ownWords } from './own-words';
import { passageExists } from './passage-exists';
import { percentageHasPeople } from './percentage-has-people';
import { plainText } from './plain-text';
import type { Problem } from './problem';
import { readingGrade } from './reading-grade';
import { readingIsHonest } from './reading-is-honest';
import { redirectSound } from './redirect-sound';
import { referenceExists } from './reference-exists';
import { researchNotPages } from './research-not-pages';
import type { Rule, Scope } from './rule';
import { sameDirection } from './same-direction';
import { searchWordsValid } from './search-words-valid';
import { sentenceHasClaim } from './sentence-has-claim';
import { sentenceLength } from './sentence-length';
import { sentenceTellsClaim } from './sentence-tells-claim';
import { shortVersion } from './short-version';
import { sourceIsUsed } from './source-is-used';
import { statementAnswered } from './statement-answered';
import { termExplained } from './term-explained';
import { timeTold } from './time-told';
import { toldOnce } from './told-once';
import { unitsMatch } from './units-match';
import { versionRecorded } from './version-recorded';
import { wordingFitsCertainty } from './wording-fits-certainty';

/** Every rule, from the file to the sentence. */
export const rules: readonly Rule[] = [
  plainText,
  charactersReadable,
  idIsFileName,
  idIsUnique,
  entryValid,
  referenceExists,
  passageExists,
  locatorExists,
  readingIsHonest,
  interestFitsKind,
  notRetracted,
  sourceIsUsed,
  claimHasTopic,
  toldOnce,
  researchNotPages,
  againstNamed,
  certaintyEarned,
  wordingFitsCertainty,
  estimateFits,
  estimateInPassage,
  numbersAddUp,
  figureIsDrawable,
  figureTells,
  frontMatterValid,
  mdxSyntax,
  noCodeInProse,
  knownComponent,
  claimExists,
  sentenceHasClaim,
  sentenceTellsClaim,
  numberMatches,
  unitsMatch,
  timeTold,
  countsFit,
  drugsMatch,
  sameDirection,
  headingOrder,
  headingClaimsNothing,
  linkResolves,
  redirectSound,
  searchWordsValid,
  statementAnswered,
  shortVersion,
  articleParts,
  sentenceLength,
  readingGrade,
  termExplained,
  percentageHasPeople,
  bothSides,
  noPromotion,
  ownWords,
  ledgerValid,
  idNeverVanishes,
  versionRecorded,
  datesInOrder,
];

function broken(rule: Rule, scope: Scope): readonly Problem[] {
  return rule.check(scope).map((problem) => ({ rule: rule.id, ...problem }));
}

/**
 * Holds content against every rule and gives all problems at once. Rules that look into entries
 * wait until every entry fits its schema.
 */
export function problemsIn(scope: Scope): readonly Problem[] {
  const badEntries = broken(entryValid, scope);
  return rules
    .filter((rule) => badEntries.length === 0 || !rule.needsValidEntries)
    .flatMap((rule) => (rule === entryValid ? badEntries : broken(rule, scope)));
}
