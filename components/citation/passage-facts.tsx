import { address, splitPassage } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { readWords, sourceKindWords } from '@/lib/domain/labels';
import { locatorWords } from '@/lib/domain/locator';
import { takenBackWords } from '@/lib/domain/taken-back';
import { InterestTag } from './interest-tag';

type Props = { readonly content: Content; readonly passage: string };

/** One passage as evidence: which document, where in it, what it says, who gains, how it was read. */
export function PassageFacts({ content, passage }: Props) {
  const at = splitPassage(passage);
  const source = content.sources[at.source];
  const place = source?.passages[at.passage];
  if (!source || !place) return null;
  return (
    <div className="passage" data-passage={passage}>
      <p className="passage-source">
        <a href={address.passage(at.source, at.passage)}>{source.name}</a> <span className="soft">{sourceKindWords[source.kind]}</span>
      </p>
      {source.retracted && <p><strong>{takenBackWords(source.retracted)}</strong></p>}
      <dl className="facts">
        <dt>Where</dt>
        <dd>{locatorWords(place.locator)}</dd>
        <dt>It says</dt>
        <dd>{place.says}</dd>
        <dt>Interest</dt>
        <dd>
          <InterestTag source={source} /> {source.interest.why}
        </dd>
        <dt>How we read it</dt>
        <dd>
          {readWords[source.read.how]}, {source.read.on}. {source.read.note}
        </dd>
      </dl>
    </div>
  );
}
