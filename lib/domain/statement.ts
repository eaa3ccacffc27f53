import * as z from 'zod';
import { Day, Id, Words } from './id';
import { Locator } from './locator';

/** What a check of a statement against the research came to. */
export const Verdict = z.enum([
  'supported',
  'partly-supported',
  'not-supported',
  'contradicted',
  'outdated',
  'misattributed',
  'opinion',
  'not-checkable',
]);
export type Verdict = z.infer<typeof Verdict>;

/** What a statement is about. */
export const StatementTopic = z.enum([
  'fibromyalgia-basics',
  'symptoms',
  'causes',
  'central-sensitization',
  'diagnosis',
  'prevalence',
  'evidence-noppers',
  'evidence-sorensen',
  'evidence-graven-nielsen',
  'evidence-other',
  'mechanism-nmda',
  'mechanism-glutamate',
  'mechanism-dopamine',
  'mechanism-peripheral',
  'history',
  'regulatory',
  'safety',
  'dosing',
  'process',
  'combination',
  'access',
  'other-conditions',
]);
export type StatementTopic = z.infer<typeof StatementTopic>;

/** Something that one of the five starting pages says, checked against the research. */
export const Statement = z
  .strictObject({
    /** The page that says it: the id of a source. */
    page: Id,
    /** What it is about. */
    topic: StatementTopic,
    /** Where on the page it stands. */
    locator: Locator,
    /** What the page says, in our own words. */
    says: Words,
    /** What the check came to. */
    verdict: Verdict,
    /** Why. */
    why: Words,
    /** The sources that say so; empty only when none was found. */
    sources: z.array(Id).readonly(),
    /** The day of the check. */
    checked: Day,
  })
  .readonly();
export type Statement = z.infer<typeof Statement>;
