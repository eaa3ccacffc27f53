import { address, splitPassage } from '../domain/address';
import type { Claim } from '../domain/claim';
import { gradeWords, readWords, stanceWords } from '../domain/labels';
import { locatorWords } from '../domain/locator';
import type { Library } from '../library';
import { limitsOf } from './llms';

function certaintyLine({ sources }: Library, { certainty }: Claim): string {
  if (!certainty) return 'Certainty: not graded. We grade only claims about effects and harms; this one tells what documents say.';
  const by = certainty.by === 'us' ? 'our own judgement' : `as graded by ${sources[certainty.by]?.name ?? certainty.by}`;
  return `Certainty: ${gradeWords[certainty.grade]} (${by}). ${certainty.why}`;
}

function placeLine({ site, sources }: Library, passage: string, what: string): string {
  const { source: id, passage: place } = splitPassage(passage);
  const source = sources[id];
  const told = source?.passages[place];
  if (!source || !told) throw new Error(`There is no passage “${passage}”; the rule passage-exists refuses such a claim.`);
  return `${what}: ${source.name}, ${locatorWords(told.locator)}. ${readWords[source.read.how]}, ${source.read.on}. ${site.url}${address.passage(id, place)}`;
}

function againstLine(library: Library, { against }: Claim): string {
  return 'noneFoundOn' in against
    ? `Against it: we looked on ${against.noneFoundOn} and found nothing.`
    : placeLine(library, against.passage, `Against it: ${against.finding} From`);
}

function claimText(library: Library, id: string, claim: Claim): string {
  return [
    `### ${claim.text}`,
    '',
    `- Address: ${library.site.url}${address.claim(id)}`,
    `- ${certaintyLine(library, claim)}`,
    ...claim.evidence.map(({ passage, stance }) => `- ${placeLine(library, passage, stanceWords[stance])}`),
    `- ${againstLine(library, claim)}`,
    `- Checked: ${claim.checked}`,
  ].join('\n');
}

/** Every claim of the site as plain text, by topic, with its certainty, what it rests on, and its address. */
export function llmsFullText(library: Library): string {
  const topics = Object.values(library.topics).map(({ title, claims }) =>
    [`## ${title}`, ...Object.entries(claims).map(([id, claim]) => claimText(library, id, claim))].join('\n\n'),
  );
  const opening = [`# ${library.site.name}: every claim`, `> ${library.site.description}`, limitsOf(library).map((limit) => `- ${limit}`).join('\n')];
  return `${[...opening, ...topics].join('\n\n')}\n`;
}
