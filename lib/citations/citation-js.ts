import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item';

// Without these, citation-js makes its own labels and `sorensen-1995` becomes `sorensen1995`.
const bibtex = plugins.config.get('@bibtex');
bibtex.format.useIdAsLabel = true;
bibtex.format.checkLabel = false;

/** RIS has a field each for the first and the last page; citation-js writes both into the first. */
const withPages = (ris: string) => ris.replace(/^SP {2}- (\w+)[-–](\w+)$/gm, 'SP  - $1\nEP  - $2');

/** References as text in APA style, as BibTeX, or as RIS. The only user of citation-js. */
export function formatReferences(items: readonly CslItem[], format: 'text' | 'bibtex' | 'ris'): string {
  const cite = new Cite(structuredClone(items));
  const written =
    format === 'text'
      ? cite.format('bibliography', { format: 'text', style: 'apa', lang: 'en-US' })
      : cite.format(format, { format: 'text' });
  return (format === 'ris' ? withPages(written) : written).trim();
}
