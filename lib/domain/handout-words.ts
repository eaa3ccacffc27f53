import type { Asked, ReadHandout } from './handout-address';
import { itemName, mostItems } from './handout-address';
import type { HandoutPart } from './handout';

/** An item that was asked for, and what the site has of it. */
export type Found = Asked & { readonly part: HandoutPart | undefined };

/** Asks a patient to say back, in their own words, what was explained. */
export const teachBack = [
  'What did we talk about today? Please tell me in your own words.',
  'What may help, what may not, and how sure are we?',
  'What could go wrong, and when would you call for help?',
  'What will you do next?',
] as const;

const longest = 40;
const named = 3;

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, named).map((name) => `“${name.length > longest ? `${name.slice(0, longest)}…` : name}”`);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Compares what was printed with what the site says now; undefined when the address names no versions. */
function comparison(found: readonly Found[]): string | undefined {
  const printed = found.filter(({ version }) => version !== undefined);
  if (printed.length === 0) return undefined;
  const changed = printed.filter(({ part, version }) => part && part.version !== version);
  const gone = printed.filter(({ part }) => !part);
  if (changed.length === 0 && gone.length === 0) return 'Same as your copy: nothing on it has changed since it was printed.';
  if (changed.length === 0) return undefined;
  const titles = changed.map(({ item, part }) => (item.kind === 'claim' ? itemName(item) : (part?.title ?? '')));
  return `Changed since your copy was printed: ${titles.map((title) => `“${title}”`).join(', ')}. Please use the text below.`;
}

/** What a reader has to know about what an address asked for, in sentences. */
export function handoutNotices({ unread, leftOut, hasBrokenVersion }: ReadHandout, found: readonly Found[]): readonly string[] {
  const missing = [...unread, ...found.filter(({ part }) => !part).map(({ item }) => itemName(item))];
  const compared = comparison(found);
  return [
    ...(compared === undefined ? [] : [compared]),
    ...(missing.length > 0 ? [`This site does not have ${quoted(missing)}. The address may be mistyped or old.`] : []),
    ...(leftOut > 0 ? [`A handout holds ${mostItems} parts; ${leftOut} more were left out.`] : []),
    ...(hasBrokenVersion ? ['The address does not tell which version your copy is, so we cannot compare it.'] : []),
  ];
}
