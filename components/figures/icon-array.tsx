import type { Content } from '@/lib/domain/content';
import { iconRows, sharedNotes, type IconArrayFigure } from '@/lib/figures/icon-array';
import { iconKey } from '@/lib/figures/icon-key';
import { IconGrid } from './icon-grid';

type Props = { readonly figure: IconArrayFigure; readonly content: Content };

/** Outcome after outcome, its groups side by side on the same scale. */
export function IconArray({ figure, content }: Props) {
  const rows = iconRows(content, figure);
  const shared = sharedNotes(rows);
  const groups = rows.flatMap((row) => row.groups);
  return (
    <>
      {rows.map(({ outcome, when, groups, notes }, at) => (
        <div className="icon-row" key={at}>
          <p className="icon-outcome">
            {outcome}
            {when && <span className="soft"> {when}.</span>}
          </p>
          <div className="icon-groups">
            {groups.map(({ name, icons, extra, difference }) => (
              <div className="icon-group" key={name}>
                <IconGrid icons={icons} extra={extra} />
                <p>
                  {name}: <strong>{icons.words}</strong>
                  {difference && <>, {difference}</>}
                </p>
              </div>
            ))}
            {figure.uncompared && (
              <div className="icon-group icon-nobody">
                <p>{figure.uncompared}</p>
              </div>
            )}
          </div>
          <p className="soft icon-notes">{notes.filter((note) => !shared.includes(note)).join(' ')}</p>
        </div>
      ))}
      <p className="soft icon-key">
        {iconKey(figure.sign ?? 'person', groups)}
        {shared.map((note) => ` ${note}`)}
      </p>
    </>
  );
}
