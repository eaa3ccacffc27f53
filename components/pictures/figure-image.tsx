import { colours } from '@/lib/pictures/colours';
import { group, groupWords, type FigureLayout } from '@/lib/pictures/figure-layout';
import { margin, shareSize, small } from '@/lib/pictures/share-layout';
import { Signs } from './signs';

/** A figure of people as a picture to copy, with its source and its address. */
export function FigureImage({ layout: { title, rows, texts, height } }: { readonly layout: FigureLayout }) {
  return (
    <div
      style={{
        width: shareSize.width,
        height,
        display: 'flex',
        flexDirection: 'column',
        padding: margin,
        backgroundColor: colours.card,
        color: colours.ink,
        fontSize: small.size,
        lineHeight: `${small.line}px`,
      }}
    >
      <div style={{ fontSize: title.size, lineHeight: `${title.line}px`, marginBottom: 24 }}>{title.text}</div>
      {rows.map(({ heading, groups, notes, columns, pitch }, at) => (
        <div key={at} style={{ display: 'flex', flexDirection: 'column', marginBottom: 24 }}>
          {heading && <div>{heading}</div>}
          <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: group.gap }}>
            {groups.map((one) => (
              <div key={one.name} style={{ display: 'flex', flexDirection: 'column', width: group.width, marginBottom: 12 }}>
                <div>{groupWords(one)}</div>
                <Signs icons={one.icons} extra={one.extra} columns={columns} step={pitch} ground={colours.card} />
              </div>
            ))}
          </div>
          {notes && <div style={{ color: colours.soft }}>{notes}</div>}
        </div>
      ))}
      {texts.map((text) => (
        <div key={text} style={{ color: colours.soft, marginBottom: 8, wordBreak: 'break-word' }}>
          {text}
        </div>
      ))}
    </div>
  );
}
