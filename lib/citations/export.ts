import { bibtexOf } from './citation-js';
import type { CslItem } from './csl-item';
import { ris } from './ris';

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
