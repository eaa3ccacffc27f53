import { estimatesOf } from '@/lib/citations/graph';
import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { armWords, comparisonWords } from '@/lib/domain/estimate-words';
import { designWords } from '@/lib/domain/labels';
import type { Study } from '@/lib/domain/study';

type Props = { readonly caption: string; readonly studies: readonly (readonly [string, Study])[]; readonly content: Content };

/** How many people had an outcome, if that was counted, and what the authors concluded. */
function Result({ id, study, content }: { readonly id: string; readonly study: Study; readonly content: Content }) {
  const counted = estimatesOf(content, id).find(({ entry }) => entry.measure !== 'average' && entry.measure !== 'share');
  if (!counted) return <>{study.conclusion}</>;
  const { entry } = counted;
  const arms = Object.entries(study.arms).flatMap(([arm, { name }]) => {
    const words = armWords(entry, arm);
    return words === undefined ? [] : [`${name}: ${words}`];
  });
  return (
    <>
      <span className="when">{entry.time.words}</span>
      {entry.outcome}: {comparisonWords(entry) ?? arms.join('; ')}.<span className="note">The authors concluded: {study.conclusion}</span>
    </>
  );
}

/** Studies side by side: a table on wide screens, a card each on narrow ones. */
export function StudyComparison({ caption, studies, content }: Props) {
  const columns = ['Study', 'People', 'Dose and time', 'Compared with', 'Followed', 'Result', 'Paid for by'] as const;
  return (
    <div className="comparison-frame">
      <table className="comparison">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {studies.map(([id, study]) => (
            <tr key={id}>
              <th scope="row">
                <a href={address.study(id)}>{study.name}</a>
                <span className="note">{designWords[study.design]}</span>
              </th>
              <td data-label="People">{study.participants}</td>
              <td data-label="Dose and time">{study.treatment ?? 'No medicine was given'}</td>
              <td data-label="Compared with">
                {Object.values(study.arms).length > 1
                  ? Object.values(study.arms)
                      .map(({ name }) => name)
                      .join(' · ')
                  : 'No other group'}
              </td>
              <td data-label="Followed">{study.followUp}</td>
              <td data-label="Result">
                <Result id={id} study={study} content={content} />
              </td>
              <td data-label="Paid for by">{study.funding}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
