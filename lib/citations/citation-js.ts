import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { ama } from './ama';
import type { CslItem } from './csl-item';

// Without these, citation-js makes its own labels and `sorensen-1995` becomes `sorensen1995`.
const bibtex = plugins.config.get('@bibtex');
bibtex.format.useIdAsLabel = true;
bibtex.format.checkLabel = false;
plugins.config.get('@csl').styles.add('ama', ama);

/** A style in which references are set. */
export type ReferenceStyle = 'vancouver' | 'ama' | 'apa';

function styled(item: CslItem, style: ReferenceStyle): string {
  const text = new Cite([structuredClone(item)]).format('bibliography', { format: 'text', style, lang: 'en-US' });
  return text.replace(/^\s*1\.\s*/, '').replace(/\s+/g, ' ').trim();
}

const known = new Map<string, string>();

/** One reference as a line of text, set once in each process, because it stands on many pages. Only this file knows citation-js. */
export function styledReference(item: CslItem, style: ReferenceStyle): string {
  const key = `${style} ${JSON.stringify(item)}`;
  const text = known.get(key) ?? styled(item, style);
  known.set(key, text);
  return text;
}

/** The same under names of ASCII letters: citation-js leaves out of BibTeX what TeX has no command for, such as ≥. Its dashes between pages it knows. */
const inAscii = (items: readonly object[]): unknown => JSON.parse(JSON.stringify(items).replace(/[^\p{ASCII}–]/gu, (sign) => `Zu${sign.codePointAt(0)?.toString(16)}uZ`));

const asWritten = (text: string): string => text.replace(/Zu([0-9a-f]+)uZ/g, (_name, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** References as BibTeX, in UTF-8. What BibTeX has no field for goes into the note, and the site of a web page without a publisher into the publisher. */
export function bibtexOf(items: readonly CslItem[]): string {
  const told = items.map((item) => {
    const isArticle = item.type.startsWith('article');
    const noted = ['PMID', 'PMCID', ...(isArticle ? [] : ['issue', ...(item['publisher'] === undefined ? [] : ['container-title'])])];
    const said = typeof item['note'] === 'string' ? [item['note']] : [];
    const note = [...said, ...noted.flatMap((field) => (item[field] === undefined ? [] : [`${field}: ${String(item[field])}`]))];
    const publisher = item['publisher'] ?? (isArticle ? undefined : item['container-title']);
    return {
      ...item,
      ...(note.length > 0 ? { note: note.join('; ') } : {}),
      ...(publisher === undefined ? {} : { publisher }),
    };
  });
  return asWritten(new Cite(inAscii(told)).format('bibtex', { format: 'text' })).trim();
}
