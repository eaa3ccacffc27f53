import type { Content } from '@/lib/domain/content';
import { intervalKey, sideWords, unitWords } from '@/lib/figures/interval-key';
import { intervalPanels, type IntervalPanel, type IntervalRow, type IntervalsFigure } from '@/lib/figures/intervals';

type Props = { readonly figure: IntervalsFigure; readonly content: Content };

const percent = (at: number) => `${Number(at.toFixed(2))}%`;

/** The bar from end to end, its point, and the dashed line of no difference. */
function Bar({ row, none }: { readonly row: IntervalRow; readonly none: number }) {
  const [low, high] = row.ends ?? [];
  return (
    <svg className="interval" aria-hidden="true">
      <line className="interval-none" x1={percent(none)} x2={percent(none)} y1="0" y2="100%" />
      {low !== undefined && high !== undefined && <line className="interval-range" x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />}
      <circle className={row.ends ? 'interval-point' : 'interval-point interval-alone'} cx={percent(row.point)} cy="50%" r="6" />
    </svg>
  );
}

function AxisLine({ panel }: { readonly panel: IntervalPanel }) {
  return (
    <svg className="interval-axis" aria-hidden="true">
      <line x1="0" x2="100%" y1="1" y2="1" />
      {panel.ticks.map(({ value, at }) => (
        <g key={value}>
          <line x1={percent(at)} x2={percent(at)} y1="0" y2="6" />
          <text x={percent(at)} y="20">
            {String(value).replace('-', '−')}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Panel({ panel }: { readonly panel: IntervalPanel }) {
  const [left, right] = sideWords(panel);
  return (
    <div className="interval-panel">
      <p className="interval-sides soft" aria-hidden="true">
        <span>{left}</span>
        <span>{right}</span>
      </p>
      {panel.rows.map((row) => (
        <div className="interval-row" key={row.id}>
          <p>
            <strong>{row.label}.</strong> <span className="soft">{row.from}</span>
          </p>
          <Bar row={row} none={panel.none} />
          <p className="interval-words">{row.words}.</p>
        </div>
      ))}
      <AxisLine panel={panel} />
      <p className="soft interval-unit">{unitWords(panel)}</p>
    </div>
  );
}

/** Bars from end to end of what the true figure may be, beside a line of no difference. */
export function Intervals({ figure, content }: Props) {
  const panels = intervalPanels(content, figure);
  return (
    <>
      {panels.map((panel) => (
        <Panel key={panel.unit} panel={panel} />
      ))}
      <p className="soft interval-key">{intervalKey(panels)}</p>
    </>
  );
}
