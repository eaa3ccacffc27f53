import type { Rule } from './rule';
import { evidenceWords, tellingsIn } from './tellings';

const opposites = [
  ['more', 'less'], ['more', 'fewer'], ['higher', 'lower'], ['longer', 'shorter'], ['better', 'worse'],
  ['larger', 'smaller'], ['faster', 'slower'], ['stronger', 'weaker'],
] as const;
const turned: readonly (readonly [string, string])[] = opposites.flatMap(([one, other]) => [[one, other], [other, one]] as const);
const compares: ReadonlySet<string> = new Set(opposites.flat());

/** Words that are told with a “not” or without, each for all its forms. Documents use some of them for other things too. */
const asItsClaim = /^(differ|chang|approv|last|help|eas(?:e[sd]?|ing)$|settled|addict)/;
const asItsDocuments = /^(differ|approv)(?:s|ed)?$/;
const negation = /^(?:not|no|never|without|neither|nor|cannot|none|nobody|nothing|hardly|little|unclear)$/;
/** How many words a “not” reaches. */
const reach = 4;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
/** Ways of speaking in which such a word compares nothing. */
const withoutIdioms = (text: string) => text.replace(/\b(?:more|less) than\b|\bor (?:more|less)\b|\blong-lasting\b/gi, '');

/** What a text says with a “not”, and what it says without one. */
function polarities(text: string, words: RegExp): ReadonlyMap<string, ReadonlySet<boolean>> {
  const found = new Map<string, Set<boolean>>();
  for (const clause of text.split(/[.;:,]\s/).filter((part) => !/\b(?:whether|if|knows?)\b/i.test(part))) {
    const told = wordsOf(clause);
    told.forEach((word, index) => {
      const stem = words.exec(word)?.[1];
      if (stem === undefined) return;
      const isNegated = told.slice(Math.max(0, index - reach), index).some((before) => negation.test(before));
      found.set(stem, (found.get(stem) ?? new Set()).add(isNegated));
    });
  }
  return found;
}

/** The first word that is told the other way round; undefined when there is none. */
function turnedNot(text: string, known: string, words: RegExp): string | undefined {
  const said = polarities(withoutIdioms(text), words);
  if (said.size === 0) return undefined;
  const recorded = polarities(known, asItsClaim);
  for (const [stem, signs] of said) {
    const before = recorded.get(stem);
    if (before?.size === 1 && ![...signs].some((sign) => before.has(sign))) return `“${stem}…” ${signs.has(true) ? 'with' : 'without'} a “not”`;
  }
  return undefined;
}

function turnedComparison(text: string, known: string): string | undefined {
  const said = wordsOf(withoutIdioms(text));
  if (!said.some((word) => compares.has(word))) return undefined;
  const recorded = wordsOf(known);
  const pairs = (words: readonly string[]) => new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
  const [saidPairs, recordedPairs] = [pairs(said), pairs(recorded)];
  const word = turned.find(([one, other]) => said.includes(one) && !said.includes(other) && !recorded.includes(one) && recorded.includes(other))?.[0];
  if (word !== undefined) return `“${word}”`;
  for (const [one, other] of turned) {
    const next = [...saidPairs].find((pair) => pair.startsWith(`${one} `) && !/ (?:right|than|with|in|and|of|on|after|for|to)?$/.test(pair) && !recordedPairs.has(pair) && recordedPairs.has(other + pair.slice(one.length)) && !saidPairs.has(other + pair.slice(one.length)));
    if (next !== undefined) return `“${next}”`;
  }
  return undefined;
}

/** “Did not differ” is not “differed”, and “less” is not “more”. */
export const sameDirection: Rule = {
  id: 'same-direction',
  correct: 'A sentence says “not”, “more”, “less” and their like as its claim does, and a claim as its documents do.',
  needsValidEntries: true,
  check: (scope) =>
    tellingsIn(scope).flatMap(({ text, isOwn, id, claim, known, place }) => {
      const documents = evidenceWords(scope.content, claim);
      const wrong = isOwn
        ? (turnedNot(text, documents, asItsDocuments) ?? turnedComparison(text, documents))
        : (turnedNot(text, claim.text, asItsClaim) ?? turnedComparison(text, known));
      return wrong === undefined
        ? []
        : [
            {
              place: place(),
              found: `${wrong} for claim “${id}”`,
              expected: isOwn ? 'the direction that its documents tell' : 'the direction that the claim tells',
              mend: 'compare the sentence with what it rests on, and use the same word where it is meant',
            },
          ];
    }),
};
