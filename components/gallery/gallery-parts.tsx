import type { Content } from '@/lib/domain/content';
import { Grade } from '@/lib/domain/claim';
import { InterestKind } from '@/lib/domain/source';
import { Verdict } from '@/lib/domain/statement';
import { ClaimGrade } from '../citation/certainty';
import { InterestTag } from '../citation/interest-tag';
import { VerdictMark } from '../evidence/verdict';
import type { vocabularyFor } from '../mdx/vocabulary';

type Props = {
  readonly content: Content;
  readonly vocabulary: ReturnType<typeof vocabularyFor>;
};

/** Every component that an article is made of, from entries of the library. */
export function GalleryParts({ content, vocabulary }: Props) {
  const { Claim, Emergency, Findings, Ours, Questions, Results, Short, Telling, Tellings } = vocabulary;
  const source = content.sources['noppers-2011'];
  const claim = content.claims['noppers-15-min'];
  return (
    <>
      <h2>Sentence, marker and card</h2>
      <p>
        <Claim id="noppers-15-min" use="1">
          {claim?.text}
        </Claim>{' '}
        <Ours>A sentence of our own.</Ours>
      </p>
      <h2>Certainty</h2>
      {Grade.options.map((grade) => (
        <p key={grade}>{claim?.certainty && <ClaimGrade claim={{ ...claim, certainty: { ...claim.certainty, grade } }} />}</p>
      ))}
      <h2>Verdicts</h2>
      {Verdict.options.map((verdict) => (
        <p key={verdict}>
          <VerdictMark verdict={verdict} />
        </p>
      ))}
      <h2>Tags</h2>
      {InterestKind.options.map((kind) => (
        <p key={kind}>{source && <InterestTag source={{ ...source, interest: { ...source.interest, kind } }} />}</p>
      ))}
      <Emergency>
        <p>Call for help.</p>
      </Emergency>
      <Short>
        <p>
          <Ours>The short version.</Ours>
        </p>
      </Short>
      <h2>Findings, questions, tellings, tables</h2>
      <Findings>
        <ul>
          <li>
            <Claim id="noppers-week-8" use="2">
              {content.claims['noppers-week-8']?.text}
            </Claim>
          </li>
        </ul>
      </Findings>
      <Questions>
        <ul>
          <li>Who watches me?</li>
        </ul>
      </Questions>
      <Tellings>
        <Telling id="s0-023" use="3" />
      </Tellings>
      <Results id="noppers-2011" use="4" />
    </>
  );
}
