import type { Citation } from '@/lib/citations/number';
import { documentLinks, shortReference } from '@/lib/citations/reference';
import { address, anchorOfReference, anchorOfUse } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { readWords, sourceKindWords } from '@/lib/domain/labels';
import { takenBackWords } from '@/lib/domain/taken-back';
import { InterestTag } from './interest-tag';
import { ReferenceDownloads } from './reference-downloads';

/** The ways back to the sentences that rest on a source; more than one are folded. */
function Uses({ number, uses: [first, ...others] }: Pick<Citation, 'number' | 'uses'>) {
  const back = (use: number, count: number) => (
    <a key={use} href={`#${anchorOfUse(use)}`} aria-label={`Use ${count} of source ${number}`}>
      {`↑${count}`}
    </a>
  );
  return (
    <>
      {first !== undefined && back(first, 1)}
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? 'Used once more' : `Used ${others.length} times more`}</summary>
          {others.map((use, index) => back(use, index + 2))}
        </details>
      )}
    </>
  );
}

function Reference({ citation, content, isShort }: { readonly citation: Citation; readonly content: Content; readonly isShort: boolean }) {
  const { source: id, number, uses } = citation;
  const source = content.sources[id];
  if (!source) return null;
  const [link] = documentLinks(source);
  return (
    <li id={anchorOfReference(number)} value={number} className={isShort ? 'short-source' : undefined}>
      <p>
        <a href={address.source(id)}>{source.name}</a>
        {`. ${shortReference(id, source)}`}
      </p>
      <p className="soft">
        {sourceKindWords[source.kind]} <InterestTag source={source} /> {`${readWords[source.read.how]}.`}
        {source.retracted && <strong> {takenBackWords(source.retracted)}</strong>}
        {source.unconfirmed && <span className="unconfirmed"> Not confirmed: {source.unconfirmed}</span>}
      </p>
      <div className="reference-links">
        {link && <a href={link.href}>{link.words}</a>}
        <Uses number={number} uses={uses} />
      </div>
    </li>
  );
}

type ListProps = {
  /** The name of the files that hold the same references. */
  readonly file: string;
  readonly citations: readonly Citation[];
  readonly content: Content;
  /** The uses that stand in the short version, whose sources stay when it is printed alone. */
  readonly shortUses: ReadonlySet<number>;
};

/** An article's sources in the order of their numbers, each with links back to its uses. All authors stand on the source's own page. */
export function ReferenceList({ file, citations, content, shortUses }: ListProps) {
  return (
    <section aria-labelledby="references" className="references">
      <h2 id="references">Sources of this page</h2>
      <ol>
        {citations.map((citation) => (
          <Reference
            key={citation.source}
            citation={citation}
            content={content}
            isShort={citation.uses.some((use) => shortUses.has(use))}
          />
        ))}
      </ol>
      <ReferenceDownloads name={file} />
    </section>
  );
}
