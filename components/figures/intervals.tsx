import type { Content } from '@/lib/domain/content';
import { intervalPanels, type IntervalPanel, type IntervalRow, type IntervalsFigure } from '@/lib/figures/intervals';

type Props = { readonly figure: IntervalsFigure; readonly content: Content };

/** A side narrower than this has no room for its name, and no bar. */
const nearEdge = 10;

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
  return (
    <div className="interval-panel">
      <p className="interval-sides soft" aria-hidden="true">
        <span>{panel.none > nearEdge && (panel.isRatio ? '← less likely' : '← lower')}</span>
        <span>{panel.none < 100 - nearEdge && (panel.isRatio ? 'more likely →' : 'higher →')}</span>
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
      <p className="soft interval-unit">{panel.isRatio ? 'Times as likely. Each step to the right multiplies: the distances are not additions.' : `In ${panel.unit}.`}</p>
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
      <p className="soft interval-key">
        The dot is the figure that was found. The bar is the range in which the true figure may well lie. The dashed line is no difference: if the bar
        crosses it, there may be no difference.
        {panels.length > 1 && ' The scales have different lengths; equal distances stand for equal shares of them.'}
      </p>
    </>
  );
}
