import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Grade, type Claim } from './claim';
import { Day, Id, Words } from './id';
import { jsonFaultLine } from './json-fault';

/** A claim as it stood from one day on. */
const Version = z.strictObject({
  /** The first day of this version. */
  on: Day,
  /** The fingerprint of everything that the claim says: see `fingerprint`. */
  hash: z.string().regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits'),
  /** The text of the claim in this version. */
  text: Words,
  /** Its certainty, if it had one. */
  grade: Grade.optional(),
});
export type Version = z.infer<typeof Version>;

/** What readers find at the address of a claim that was taken back. */
const Tombstone = z.strictObject({
  /** The day on which it was taken back. */
  on: Day,
  /** Why, in a sentence for readers. */
  why: Words,
  /** The claim that takes its place; null when none does. */
  successor: Id.nullable(),
});
export type Tombstone = z.infer<typeof Tombstone>;

/** One claim that was ever published: all its versions, oldest first. */
const Entry = z.strictObject({
  versions: z.array(Version).min(1).readonly(),
  tombstone: Tombstone.optional(),
});
export type LedgerEntry = z.infer<typeof Entry>;

/** Every claim that was ever published, keyed by its id. No id leaves it. */
export const Ledger = z.record(Id, Entry).readonly();
export type Ledger = z.infer<typeof Ledger>;

/** Twelve hexadecimal digits that change whenever what the claim says, or what it rests on, changes. */
export function fingerprint({ kind, text, evidence, estimates, certainty, against }: Claim): string {
  const said = JSON.stringify([kind, text, evidence, estimates ?? [], certainty ?? null, against]);
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}

/**
 * Reads the ledger from its file.
 * @returns the ledger, or the fault in a sentence with its line.
 */
export function parseLedger(text: string): { readonly ledger: Ledger } | { readonly fault: string; readonly line: number } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: `not JSON: ${message.replace(/\s+/g, ' ')}`, line: jsonFaultLine(text) };
  }
  const parsed = Ledger.safeParse(value);
  if (parsed.success) return { ledger: parsed.data };
  const [issue] = parsed.error.issues;
  const id = String(issue?.path[0] ?? '');
  return {
    fault: `${issue?.path.join('.')}: ${issue?.message}`,
    line: lineOf(text, id),
  };
}

/** The line of the ledger's file on which an entry begins. */
export function lineOf(text: string, id: string): number {
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith(`  "${id}":`));
  return line < 0 ? 1 : line + 1;
}
