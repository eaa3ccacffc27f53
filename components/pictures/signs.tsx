import type { IconCount } from '@/lib/figures/icon-count';
import { pitch, rowsFor, signsPath } from '@/lib/figures/icon-path';
import { colours } from '@/lib/pictures/colours';

type Props = {
  readonly icons: Pick<IconCount, 'of' | 'had' | 'unsure'>;
  /** Signs in a row. */
  readonly columns: number;
  /** From one sign to the next, in px. */
  readonly step: number;
};

/** People as signs for the picture of a shared address: the same signs as on pages, with their colours written out. */
export function Signs({ icons: { of, had, unsure }, columns, step }: Props) {
  const wide = Math.min(columns, of);
  const rows = rowsFor(of, columns);
  const line = (from: number, to: number, stroke: string, width: number) =>
    from < to ? <path d={signsPath(from, to, columns)} stroke={stroke} strokeWidth={width} strokeLinecap="round" strokeDasharray="0 2" fill="none" /> : null;
  return (
    <svg width={wide * step} height={rows * step} viewBox={`0 0 ${wide * pitch} ${rows * pitch}`}>
      {line(0, had, colours.link, 1.56)}
      {line(had, of, colours.grey, 1.5)}
      {line(had, of, colours.paper, 1.14)}
      {line(had, had + unsure, colours.link, 0.6)}
    </svg>
  );
}
