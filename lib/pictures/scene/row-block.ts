import type { Content } from '../../domain/content';
import type { RowFigure } from '../../domain/figure';
import type { RowGroup } from '../../domain/figure-row';
import { axesOf } from '../../figures/axes-of';
import { linesOfLabels, type Axis } from '../../figures/axis';
import { drawnOf } from '../../figures/lane';
import { drawnMarks } from '../../figures/one-clock';
import { doseAxisKey, doseKey, reliefKey } from '../../figures/row-key';
import { toldWords } from '../../figures/row-words';
import { axisLabels } from './axis-labels';
import { laneBlock } from './lane-block';
import { paragraph, sheet } from './paragraph';
import { layered, moved, stacked, type Block } from './scene';
import { line } from './shapes';

const sampleWidth = 96;
const sample = [{ left: 10, right: 90, isOpen: false, isUnclear: false }] as const;

function groupBlock(content: Content, { title, basis, rows }: RowGroup, axis: Axis): Block {
  const heading = layered(
    { height: 0, marks: [line(0, 0, sheet.inner, 0, { stroke: 'edge', width: 3 })] },
    moved(laneBlock(sample, basis, [], sampleWidth), 0, 8),
    moved(paragraph(title, sheet.inner - sampleWidth - 16, { isBold: true }), sampleWidth + 16, 12),
  );
  const ticks = axis.ticks.map(({ at }) => at);
  const drawn = rows.map((row) => {
    const marks = drawnMarks(content, row).flatMap((mark) => drawnOf(mark, axis) ?? []);
    return stacked([paragraph(toldWords(content, row), sheet.inner), ...(marks.length > 0 ? [laneBlock(marks, basis, ticks, sheet.inner)] : [])]);
  });
  const hasMarks = rows.some(({ marks }) => marks.length > 0);
  return stacked([heading, ...(hasMarks ? [axisLabels(axis.ticks, Math.min(2, linesOfLabels(axis.ticks)))] : []), ...drawn], 12);
}

/** Groups of rows on their axes, each group under a heading that shows the stroke of its rows. */
export function rowBlock(content: Content, figure: RowFigure): Block {
  const soft = (words: string) => paragraph(words, sheet.inner, { tone: 'soft' });
  const headings = figure.kind === 'relief-length' ? [] : figure.axes.map(({ title, unit }) => [paragraph(title, sheet.inner, { size: 32, line: 40, isBold: true }), soft(doseAxisKey(unit))]);
  const axes = axesOf(figure).map(({ axis, groups }, at) => stacked([...(headings[at] ?? []), ...groups.map((group) => groupBlock(content, group, axis))], 24));
  return stacked([soft(figure.kind === 'relief-length' ? reliefKey : doseKey), ...axes], 40);
}
