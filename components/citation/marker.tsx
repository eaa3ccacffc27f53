import type { Citation } from '@/lib/citations/number';
import { anchorOfReference } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';

type Props = {
  readonly citations: readonly Citation[];
  readonly content: Content;
  /** The id of the card that the button opens; without it the marker is links alone. */
  readonly card?: string;
  /** Whether one of the sources contradicts the sentence. */
  readonly isDisputed?: boolean;
};

/** Keeps the marker on the line of the word before it. */
const wordJoiner = '\u2060';

/**
 * The numbers after a sentence. Each is a link to its reference; where `popover` is known to the
 * browser, a button that opens the card takes the links' place.
 */
export function Marker({ citations, content, card, isDisputed = false }: Props) {
  const numbers = citations.map(({ number }) => number);
  const shown = numbers.join(' ');
  return (
    <span className={card === undefined ? 'marker' : 'marker marker-both'}>
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
      {card !== undefined && (
        <button type="button" className="marker-button" popoverTarget={card} aria-label={`What this rests on: ${numbers.length === 1 ? 'source' : 'sources'} ${shown}`}>
          {shown}
        </button>
      )}
      {isDisputed && (
        <span className="marker-disputed" role="img" aria-label="Sources disagree">
          ≠
        </span>
      )}
    </span>
  );
}
