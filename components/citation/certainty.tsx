import type { Claim, Grade } from '@/lib/domain/claim';
import type { Content } from '@/lib/domain/content';
import { gradeBars, gradeWords } from '@/lib/domain/labels';

function Bars({ grade }: { readonly grade: Grade }) {
  return (
    <svg className="bars" viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">
      {[0, 1, 2, 3].map((bar) => (
        <rect key={bar} x={bar * 8 + 0.5} y="0.5" width="5" height="13" className={bar < gradeBars[grade] ? 'bar-full' : 'bar-empty'} />
      ))}
    </svg>
  );
}

/** A level of certainty alone. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <span className="claim-grade">
      <Bars grade={grade} /> {gradeWords[grade]}
    </span>
  );
}

/** The level of a claim alone, for lists of findings; elsewhere it stays in the card. */
export function ClaimGrade({ claim }: { readonly claim: Claim | undefined }) {
  return claim?.certainty && <GradeMark grade={claim.certainty.grade} />;
}

/** How sure we are: four bars, the words, the reason, and who says so. */
export function Certainty({ claim, content }: { readonly claim: Claim; readonly content: Content }) {
  const { certainty } = claim;
  if (!certainty) return null;
  const by = certainty.by === 'us' ? 'our own judgement' : `as graded by ${content.sources[certainty.by]?.name ?? ''}`;
  return (
    <>
      <span className="certainty">
        <Bars grade={certainty.grade} />
        <strong>{gradeWords[certainty.grade]}</strong> ({by}).
      </span>{' '}
      {certainty.why}
    </>
  );
}
