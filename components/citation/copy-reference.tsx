import type { ReferenceStyle } from '@/lib/citations/citation-js';
import { fullReference } from '@/lib/citations/reference';
import type { Source } from '@/lib/domain/source';
import { Copyable } from './copyable';
import { ReferenceDownloads } from './reference-downloads';

const styles: Readonly<Record<ReferenceStyle, string>> = { vancouver: 'Vancouver', ama: 'AMA', apa: 'APA' };

type Props = {
  readonly id: string;
  readonly source: Source;
  /** What is cited: the document itself, and not our page about it. */
  readonly what: 'this document' | 'the study';
};

/** A source's reference in three styles and three file formats. */
export function CopyReference({ id, source, what }: Props) {
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite {what}</h2>
      {(Object.keys(styles) as ReferenceStyle[]).map((style) => (
        <section key={style} aria-labelledby={`cite-${style}`}>
          <h3 id={`cite-${style}`}>{styles[style]}</h3>
          <Copyable label={`the ${styles[style]} reference`}>{fullReference(id, source, style)}</Copyable>
        </section>
      ))}
      <ReferenceDownloads name={id} />
    </section>
  );
}
