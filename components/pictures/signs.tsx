import type { IconCount } from '@/lib/figures/icon-count';
import { pitch, rowsFor, signsPath } from '@/lib/figures/icon-path';
import { colours } from '@/lib/pictures/colours';

type Props = {
  readonly icons: Pick<IconCount, 'of' | 'had' | 'unsure'>;
  /** How many of them are more than in the group that it is compared with. */
  readonly extra?: number;
  /** Signs in a row. */
  readonly columns: number;
  /** From one sign to the next, in px. */
  readonly step: number;
  readonly ground: string;
};

/** People as signs for a picture: the same signs as on pages, with their colours written out. */
export function Signs({ icons: { of, had, unsure }, extra = 0, columns, step, ground }: Props) {
  const wide = Math.min(columns, of);
  const rows = rowsFor(of, columns);
  const line = (from: number, to: number, stroke: string, width: number, cap: 'round' | 'square' = 'round') =>
    from < to ? <path d={signsPath(from, to, columns)} stroke={stroke} strokeWidth={width} strokeLinecap={cap} strokeDasharray="0 2" fill="none" /> : null;
  return (
    <svg width={wide * step} height={rows * step} viewBox={`0 0 ${wide * pitch} ${rows * pitch}`}>
      {line(0, had - extra, colours.link, 1.56)}
      {line(had - extra, had, colours.no, 1.5, 'square')}
      {line(had, of, colours.grey, 1.5)}
      {line(had, of, ground, 1.14)}
      {line(had, had + unsure, colours.link, 0.6)}
    </svg>
  );
}
