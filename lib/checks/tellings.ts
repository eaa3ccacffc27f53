import type { Place } from '../articles/article';
import { splitPassage } from '../domain/address';
import type { Claim } from '../domain/claim';
import type { Content } from '../domain/content';
import { oncePer } from '../domain/once-per';
import { proseIn } from './article-prose';
import { claimOf } from './entry-of';
import { entryPlace } from './entry-place';
import type { Scope } from './rule';

/** One sentence that tells a claim: the claim’s own text, or a sentence of an article. */
export type Telling = {
  readonly text: string;
  /** Whether it is the claim’s own text. */
  readonly isOwn: boolean;
  readonly id: string;
  readonly claim: Claim;
  /** Words that the sentence may rest on: of the passages and estimates, and for an article of the claim too. */
  readonly known: string;
  /** Where it stands; worked out only for what is wrong. */
  readonly place: () => Place;
};

/** What the documents say in some places, in the words of their passages. */
function wordsOfPassages(content: Content, addresses: readonly string[]): string {
  return addresses
    .map((address) => {
      const { source, passage } = splitPassage(address);
      return content.sources[source]?.passages[passage]?.says ?? '';
    })
    .join(' . ');
}

/** What the documents that a claim rests on say. */
export const evidenceWords = (content: Content, { evidence }: Pick<Claim, 'evidence'>): string => wordsOfPassages(content, evidence.map(({ passage }) => passage));

function estimateWords(content: Content, { estimates = [] }: Claim): string {
  return estimates
    .flatMap((id) => {
      const estimate = content.estimates[id];
      if (!estimate) return [];
      const study = content.studies[estimate.study];
      const arms = 'arms' in estimate ? Object.keys(estimate.arms).map((arm) => study?.arms[arm]?.name ?? '') : [];
      const unit = 'unit' in estimate ? (estimate.unit ?? '') : '';
      return [estimate.time.words, estimate.outcome, unit, estimate.chance ?? '', estimate.caution ?? '', study?.treatment ?? '', ...arms];
    })
    .join(' . ');
}

const wordsBehind = oncePer((content: Content) =>
  oncePer((claim: Claim) => {
    const documents = claim.evidence.flatMap(({ passage }) => {
      const source = content.sources[splitPassage(passage).source];
      return source ? [source.name, source.csl.title] : [];
    });
    return [evidenceWords(content, claim), 'passage' in claim.against ? wordsOfPassages(content, [claim.against.passage]) : '', estimateWords(content, claim), ...documents].join(' . ');
  }),
);

const wordsOfClaim = oncePer((content: Content) =>
  oncePer((claim: Claim) => [claim.text, 'finding' in claim.against ? claim.against.finding : '', claim.certainty?.why ?? '', wordsBehind(content)(claim)].join(' . ')),
);

/** Every sentence of the claims and of the articles that tells a claim. */
export function tellingsIn({ content, folder, articles }: Scope): readonly Telling[] {
  return [
    ...Object.entries(content.claims).map(([id, claim]) => ({
      text: claim.text,
      isOwn: true,
      id,
      claim,
      known: wordsBehind(content)(claim),
      place: () => entryPlace(folder, 'claims', id, 'text:'),
    })),
    ...articles.flatMap((article) =>
      proseIn(content, article).flatMap(({ text, place, claim: id = '' }) => {
        const claim = claimOf(content, id);
        return claim ? [{ text, isOwn: false, id, claim, known: wordsOfClaim(content)(claim), place: () => place }] : [];
      }),
    ),
  ];
}
