import type { Content } from '../domain/content';
import { formatReferences } from './citation-js';
import { cslItem, type CslItem } from './csl-item';

/** The bibliography of the whole library, in CSL-JSON. */
export function cslItems({ sources }: Content): readonly CslItem[] {
  return Object.entries(sources).map(([id, source]) => cslItem(id, source));
}

/** References as a file that reference managers import; ends with a line break. */
export function exportReferences(items: readonly CslItem[], format: 'bib' | 'ris' | 'json'): string {
  switch (format) {
    case 'bib':
      return `${formatReferences(items, 'bibtex')}\n`;
    case 'ris':
      return `${formatReferences(items, 'ris')}\n`;
    case 'json':
      return `${JSON.stringify(items, null, 2)}\n`;
    default:
      return format satisfies never;
  }
}
