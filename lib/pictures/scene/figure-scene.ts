import type { FigurePicture } from '../figure-picture';
import { letterWidth } from '../text-lines';
import { body, paragraph, sheet } from './paragraph';
import { moved, stacked } from './scene';
import type { Scene } from './svg-file';

const heading = { size: 44, line: 54 } as const;

/** Lays a figure out as a picture, as high as its words need: title, drawing, words, sources, address. */
export function figureScene({ title, body: drawn, inWords, words, sources, address }: FigurePicture): Scene {
  const source = `Source: ${sources.join('; ')}.`;
  const texts = [...words, source].map((text) => paragraph(text, sheet.inner, { tone: 'soft' }));
  // On one line, so that it can be copied out of the file.
  const addressSize = Math.min(body.size, Math.floor(sheet.inner / (address.length * letterWidth)));
  const where = paragraph(address, sheet.inner, { tone: 'soft', size: addressSize });
  const { height, marks } = moved(stacked([paragraph(title, sheet.inner, heading), drawn, stacked([...texts, where], 8)], 28), sheet.margin, sheet.margin);
  return { width: sheet.width, height: Math.ceil(height + sheet.margin), marks, title, description: [inWords, ...words, source, address].join(' ') };
}
