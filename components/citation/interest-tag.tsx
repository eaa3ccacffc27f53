import { interestWords } from '@/lib/domain/labels';
import type { Source } from '@/lib/domain/source';

/** Who gains from what a source says; a dashed frame when its publisher sells the treatment. */
export function InterestTag({ source }: { readonly source: Source }) {
  const sells = source.interest.kind === 'publisher-sells-it';
  return <span className={sells ? 'tag tag-sells' : 'tag'}>{interestWords[source.interest.kind]}</span>;
}
