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

/** One reference as a line of text. Only this file knows citation-js. */
export function styledReference(item: CslItem, style: ReferenceStyle): string {
  const text = new Cite([structuredClone(item)]).format('bibliography', { format: 'text', style, lang: 'en-US' });
  return text.replace(/^\s*1\.\s*/, '').replace(/\s+/g, ' ').trim();
}

/** References as BibTeX. What BibTeX has no field for goes into the note, and the site of a web page into the publisher. */
export function bibtexOf(items: readonly CslItem[]): string {
  const told = items.map((item) => {
    const noted = ['PMID', 'PMCID', ...(item.type.startsWith('article') ? [] : ['issue'])];
    const note = noted.flatMap((field) => (item[field] === undefined ? [] : [`${field}: ${String(item[field])}`]));
    const publisher = item['publisher'] ?? (item.type.startsWith('article') ? undefined : item['container-title']);
    return {
      ...structuredClone(item),
      ...(note.length > 0 ? { note: note.join('; ') } : {}),
      ...(publisher === undefined ? {} : { publisher }),
    };
  });
  return new Cite(told).format('bibtex', { format: 'text' }).trim();
}
