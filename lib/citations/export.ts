import type { Content } from '../domain/content';
import { bibtexOf } from './citation-js';
import { cslItem, type CslItem } from './csl-item';
import { ris } from './ris';

/** The bibliography of the whole library, in CSL-JSON. */
export function cslItems({ sources }: Content): readonly CslItem[] {
  return Object.entries(sources).map(([id, source]) => cslItem(id, source));
}

/** References as a file that reference managers import; ends with a line break. */
export function exportReferences(items: readonly CslItem[], format: 'bib' | 'ris' | 'json'): string {
  switch (format) {
    case 'bib':
      return `${bibtexOf(items)}\n`;
    case 'ris':
      return `${items.map(ris).join('\n\n')}\n`;
    case 'json':
      return `${JSON.stringify(items, null, 2)}\n`;
    default:
      return format satisfies never;
  }
}
