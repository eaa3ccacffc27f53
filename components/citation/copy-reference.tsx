import type { ReferenceStyle } from '@/lib/citations/citation-js';
import { fullReference } from '@/lib/citations/reference';
import { address } from '@/lib/domain/address';
import type { Source } from '@/lib/domain/source';
import { Copyable } from './copyable';

const styles: Readonly<Record<ReferenceStyle, string>> = { vancouver: 'Vancouver', ama: 'AMA', apa: 'APA' };

/** A source's reference in three styles and three file formats. */
export function CopyReference({ id, source }: { readonly id: string; readonly source: Source }) {
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite this document</h2>
      {(Object.keys(styles) as ReferenceStyle[]).map((style) => (
        <section key={style} aria-labelledby={`cite-${style}`}>
          <h3 id={`cite-${style}`}>{styles[style]}</h3>
          <Copyable label={styles[style]}>{fullReference(id, source, style)}</Copyable>
        </section>
      ))}
      <p className="reference-links">
        {(['bib', 'ris', 'json'] as const).map((format) => (
          <a key={format} href={address.data(`${id}.${format}`)}>
            {{ bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' }[format]}
          </a>
        ))}
      </p>
    </section>
  );
}
