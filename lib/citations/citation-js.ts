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

/** References as BibTeX. What BibTeX has no field for goes into the note, and the site of a web page into the publisher. */
export function bibtexOf(items: readonly CslItem[]): string {
  const told = items.map((item) => {
    const noted = ['PMID', 'PMCID', ...(item.type.startsWith('article') ? [] : ['issue'])];
    const said = typeof item['note'] === 'string' ? [item['note']] : [];
    const note = [...said, ...noted.flatMap((field) => (item[field] === undefined ? [] : [`${field}: ${String(item[field])}`]))];
    const publisher = item['publisher'] ?? (item.type.startsWith('article') ? undefined : item['container-title']);
    return {
      ...structuredClone(item),
      ...(note.length > 0 ? { note: note.join('; ') } : {}),
      ...(publisher === undefined ? {} : { publisher }),
    };
  });
  return new Cite(told).format('bibtex', { format: 'text' }).trim();
}
