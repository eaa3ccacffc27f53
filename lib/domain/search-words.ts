import * as z from 'zod';
import { Id, Words } from './id';

/** Words of this site, and what readers type when they mean them. */
export const Synonyms = z
  .strictObject({
    /** Words of this site that mean the same. An entry that has one of them is found by all of them. */
    ours: z.array(Words).min(1).readonly(),
    /** What readers type. An entry that has one of our words is found by these too. */
    typed: z.array(Words).readonly(),
  })
  .readonly();
export type Synonyms = z.infer<typeof Synonyms>;

/** The words under which the A–Z page lists an article, and by which search finds it first. */
export const IndexWords = z.array(Words).min(1).readonly();
export type IndexWords = z.infer<typeof IndexWords>;

/** The registries above: synonyms are keyed by an id, index words by the address of the article. */
export const SynonymRegistry = z.record(Id, Synonyms).readonly();
export const IndexWordsRegistry = z.record(z.string(), IndexWords).readonly();
