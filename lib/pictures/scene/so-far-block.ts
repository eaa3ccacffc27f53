import type { Content } from '../../domain/content';
import { countedWords, scaleWords, studiesSoFar, studyWords, togetherWords, type SoFarFigure } from '../../figures/people-so-far';
import { perRow } from '../../figures/icon-path';
import { paragraph, sheet } from './paragraph';
import { stacked, tiled, type Block } from './scene';
import { box } from './shapes';
import { signsBlock } from './signs-block';

const column = { width: 352, gap: 32 } as const;

/** Every person in every study as a sign, and how few they are. */
export function soFarBlock(content: Content, { population }: SoFarFigure): Block {
  const studies = studiesSoFar(content);
  const groups = studies.map((study) =>
    stacked([signsBlock({ icons: { of: study.people, had: study.onKetamine, unsure: 0 }, extra: 0, columns: perRow }, 34), paragraph(studyWords(study), column.width)], 8),
  );
  const all: Block = { height: 48, marks: [box(1, 1, sheet.inner - 2, 46, { fill: 'wash', stroke: 'ink', width: 2 })] };
  return stacked(
    [
      tiled(groups, 3, column.width, column.gap),
      paragraph(countedWords, sheet.inner, { tone: 'soft' }),
      paragraph(togetherWords(studies, population), sheet.inner),
      all,
      paragraph(scaleWords(studies, population), sheet.inner, { tone: 'soft' }),
    ],
    24,
  );
}
