import type { Grade } from '@/lib/domain/claim';
import { gradeBars, gradeWords } from '@/lib/domain/labels';
import { colours } from '@/lib/pictures/colours';

/** The level of certainty of the answer as four bars and words, for a picture. */
export function GradeBars({ grade }: { readonly grade: Grade }) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 14 }}>
      <svg width="66" height="30" viewBox="0 0 66 30">
        {[0, 1, 2, 3].map((bar) => (
          <rect key={bar} x={bar * 17 + 1} y="1" width="12" height="28" fill={bar < gradeBars[grade] ? colours.ink : 'none'} stroke={colours.edge} strokeWidth="2" />
        ))}
      </svg>
      <div>{`Answer: ${gradeWords[grade].toLowerCase()}`}</div>
    </div>
  );
}
