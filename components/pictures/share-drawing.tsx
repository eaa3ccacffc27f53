import { colours } from '@/lib/pictures/colours';
import type { Drawing } from '@/lib/pictures/drawing';
import { small, type ShareLayout } from '@/lib/pictures/share-layout';
import { Signs } from './signs';

/** People as signs: groups side by side, or, with two times, one time beside the other. */
export function ShareDrawing({ drawing: { panels, notes }, layout: { heading, column, columns, pitch } }: { readonly drawing: Drawing; readonly layout: ShareLayout }) {
  const isOverTime = panels.length > 1;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', fontSize: small.size, lineHeight: `${small.line}px` }}>
      <div>{heading}</div>
      <div style={{ display: 'flex', gap: 32, marginTop: 8 }}>
        {panels.map(({ when, groups }) => (
          <div key={when ?? ''} style={{ display: 'flex', flexDirection: isOverTime ? 'column' : 'row', gap: isOverTime ? 0 : 32 }}>
            {isOverTime && <div style={{ width: column, color: colours.soft }}>{when}</div>}
            {groups.map(({ name, icons }) => (
              <div key={name} style={{ display: 'flex', flexDirection: 'column', width: column, marginBottom: 8 }}>
                <div>{`${name}: ${icons.words}`}</div>
                <Signs icons={icons} columns={columns} step={pitch} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {notes.length > 0 && <div style={{ color: colours.soft }}>{notes.join(' ')}</div>}
    </div>
  );
}
