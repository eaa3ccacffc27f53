import { splitPassage } from '../domain/address';
import { leastSure, type Certainty } from '../domain/claim';
import type { Content } from '../domain/content';
import type { Estimate } from '../domain/estimate';
import { gradeWords } from '../domain/labels';
import { locatorWords } from '../domain/locator';
import type { Origin } from './figure-table';
import { supporting } from './telling-passages';

type Registries = Pick<Content, 'sources' | 'claims'>;

const once = (words: readonly string[]) => [...new Set(words.filter((word) => word !== ''))];

/** The documents of some passages, and where in them these stand; with several documents each place names its own. */
export function whereOf({ sources }: Pick<Content, 'sources'>, passages: readonly string[]): Pick<Origin, 'source' | 'place'> {
  const found = passages.map((address) => {
    const { source, passage } = splitPassage(address);
    const locator = sources[source]?.passages[passage]?.locator;
    return { name: sources[source]?.name ?? source, place: locator ? locatorWords(locator) : '' };
  });
  const names = once(found.map(({ name }) => name));
  const places = found.map(({ name, place }) => (place === '' || names.length === 1 ? place : `${name}: ${place}`));
  return { source: names.join('; '), place: once(places).join('; ') };
}

/** A certainty in words; a fact and a plain count have none. */
export const certaintyWords = (certainty: Certainty | undefined): string => (certainty ? gradeWords[certainty.grade] : 'Not graded');

/** The level that a source itself gives its number. */
const ownGrade = (chance: string | undefined) => /(?:very low|low|moderate|high) certainty/.exec(chance ?? '')?.[0];

/**
 * How sure we are of a number: by the claims that tell it, the least sure of them; else as its source graded it;
 * else by those claims of the figure that rest on the same place.
 */
function certaintyOf({ claims }: Pick<Content, 'claims'>, id: string, estimate: Estimate, figureClaims: readonly string[] = []): string {
  const least = (found: readonly Content['claims'][string][]) => leastSure(found.map(({ certainty }) => certainty?.grade));
  const telling = least(Object.values(claims).filter(({ estimates }) => estimates?.includes(id)));
  if (telling) return gradeWords[telling];
  const own = ownGrade(estimate.chance);
  if (own) return own.charAt(0).toUpperCase() + own.slice(1);
  const resting = least(figureClaims.flatMap((claim) => claims[claim] ?? []).filter(({ evidence }) => evidence.some(({ passage }) => passage === estimate.passage)));
  return resting ? gradeWords[resting] : 'Not graded';
}

/** What a source says of chance; its level of certainty alone says nothing of it. */
const chanceNote = (chance: string | undefined) => (chance === undefined || chance === ownGrade(chance) ? [] : [`Of chance the source says: ${chance}.`]);

/** What must be known before a number is used: what its source says of chance, sums of ours, and its caution. */
export function estimateNotes({ chance, ours, caution }: Pick<Estimate, 'chance' | 'ours' | 'caution'>): readonly string[] {
  return [
    ...chanceNote(chance),
    ...(ours ?? []).map(({ method, p }) => `Our own sum, ${method}: p = ${p.toFixed(2)}.`),
    ...(caution ? [caution] : []),
  ];
}

/** Notes in one cell, each once. */
export const noteOf = (notes: readonly (string | undefined)[]): string => once(notes.map((note) => note ?? '')).join(' ');

/** The origin of a number that an estimate holds. */
export function originOf(content: Registries, id: string, estimate: Estimate, figureClaims: readonly string[], notes: readonly (string | undefined)[]): Origin {
  return { ...whereOf(content, [estimate.passage]), certainty: certaintyOf(content, id, estimate, figureClaims), note: noteOf([...estimateNotes(estimate), ...notes]) };
}

/** The origin of a number that a claim tells: the passages that support it. */
export function originOfClaim(content: Registries, id: string, notes: readonly (string | undefined)[]): Origin {
  return { ...whereOf(content, supporting(content, id)), certainty: certaintyWords(content.claims[id]?.certainty), note: noteOf(notes) };
}
