import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import type { Source } from '@/lib/domain/source';

const isOverview = ({ kind }: Source) => kind === 'review' || kind === 'guideline';

/** Which reviews tell of which ketamine studies in fibromyalgia, as far as we could see. */
export function OverlapMatrix({ content }: { readonly content: Content }) {
  const studies = Object.entries(content.studies).filter(
    ([, { subject, design }]) => subject === 'ketamine-in-fibromyalgia' && design !== 'systematic-review' && design !== 'protocol',
  );
  const overviews = Object.entries(content.sources).filter(
    ([id, source]) => isOverview(source) && studies.some(([, { sources }]) => sources.includes(id)),
  );
  const caption = 'Which review tells of which study';
  return (
    <>
      <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Study</th>
              {overviews.map(([id, { name }]) => (
                <th scope="col" key={id}>
                  <a href={address.source(id)}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {studies.map(([study, { name, sources }]) => (
              <tr key={study}>
                <th scope="row">
                  <a href={address.study(study)}>{name}</a>
                </th>
                {overviews.map(([id]) => (
                  <td key={id}>{sources.includes(id) ? 'tells of it' : 'not seen'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">“Not seen” means that what we read of the review does not name the study. It may tell of it elsewhere.</p>
    </>
  );
}
