import { colours } from '@/lib/pictures/colours';
import type { SharePicture } from '@/lib/pictures/drawing';
import { fitted, margin, shareSize, small } from '@/lib/pictures/share-layout';
import { GradeBars } from './grade-bars';
import { ShareDrawing } from './share-drawing';

type Props = { readonly picture: SharePicture; readonly siteName: string };

/** The picture of a shared address: the question, its answer, the people behind it, how sure it is, and whose page it is. */
export function ShareImage({ picture: told, siteName }: Props) {
  const { picture, layout } = fitted(told);
  const { title, answer, grade, drawing } = picture;
  return (
    <div
      style={{
        ...shareSize,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: margin,
        backgroundColor: colours.paper,
        color: colours.ink,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
        <div style={{ fontSize: layout.title.size, lineHeight: `${layout.title.line}px`, letterSpacing: -1, color: colours.link }}>{title}</div>
        <div style={{ fontSize: layout.answer.size, lineHeight: `${layout.answer.line}px` }}>{answer}</div>
      </div>
      {drawing && <ShareDrawing drawing={drawing} layout={layout} />}
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: small.size, lineHeight: `${small.line}px` }}>
        {grade ? <GradeBars grade={grade} /> : <div />}
        <div style={{ color: colours.soft }}>{title === siteName ? '' : siteName.split(':')[0]}</div>
      </div>
    </div>
  );
}
