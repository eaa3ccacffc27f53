import type { Citation } from '@/lib/citations/number';
import { anchorOfReference } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';

type Props = {
  readonly citations: readonly Citation[];
  readonly content: Content;
  /** Whether one of the sources contradicts the sentence. */
  readonly isDisputed?: boolean;
};

/** Keeps the marker on the line of the word before it. */
const wordJoiner = '\u2060';

/** The numbers after a sentence. Each is a link to its reference; the script opens a card in its place. */
export function Marker({ citations, content, isDisputed = false }: Props) {
  return (
    <span className="marker">
      {wordJoiner}
      {citations.map(({ source, number }) => (
        <a
          key={source}
          className="marker-link"
          href={`#${anchorOfReference(number)}`}
          aria-label={`Source ${number}: ${content.sources[source]?.name ?? source}`}
        >
          {number}
        </a>
      ))}
      {isDisputed && (
        <span className="marker-disputed" role="img" aria-label="Sources disagree">
          ≠
        </span>
      )}
    </span>
  );
}
