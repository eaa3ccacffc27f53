import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClaimFigure } from '@/components/figures/claim-figure';
import { Estimate } from '@/lib/domain/estimate';
import { Figure } from '@/lib/domain/figure';
import { figurePictures } from '@/lib/pictures/figure-picture';
import { figureScene } from '@/lib/pictures/scene/figure-scene';
import { svgFile } from '@/lib/pictures/scene/svg-file';
import { someContent } from '../../support/content';
import { runs } from '../../support/runs';

const shared = { study: fc.constant('a-study'), passage: fc.constant('a-trial#responders' as const), outcome: fc.constantFrom('People with less pain', 'Pain & sleep', 'x'.repeat(90), 'Long words '.repeat(12).trim()) };
const minutes = fc.option(fc.oneof(fc.constantFrom(0, 15, 1440, 80_640), fc.integer({ min: 0, max: 2_000_000 })), { nil: undefined });
const time = fc.tuple(fc.constantFrom('After 15 minutes', 'A year later, or longer than that'), minutes).map(([words, at]) => (at === undefined ? { words } : { words, minutes: at }));
const group = fc.integer({ min: 1, max: 2000 }).chain((of) => fc.record({ of: fc.constant(of), n: fc.integer({ min: 0, max: of }) }));
const count = fc.record({ ...shared, time, measure: fc.constant('count' as const), counted: fc.constantFrom('people' as const, 'studies' as const), arms: fc.record({ drug: group, placebo: group }) });
const value = fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 500, noNaN: true })).map((found) => Number(found.toPrecision(3)));
const compared = fc
  .tuple(fc.constantFrom('difference' as const, 'ratio' as const), fc.array(value, { minLength: 3, maxLength: 3 }), fc.boolean(), fc.boolean(), time, shared.outcome)
  .map(([measure, three, isTold, isLower, when, outcome]) => {
    const sign = measure === 'difference' && isLower ? -1 : 1;
    const [low = 0, middle = 0, high = 0] = three.map((each) => sign * each).toSorted((one, other) => one - other);
    return { study: 'a-study', passage: 'a-trial#responders' as const, outcome, time: when, measure, unit: measure === 'ratio' ? undefined : 'points on a pain scale from 0 to 10', value: middle, ...(isTold ? { low, high } : {}) };
  });

const about = { title: fc.constantFrom('How many?', 'A long and hard title '.repeat(6).trim()), claims: fc.constant(['relief-15-min']) };
/** Counts of one outcome in the same arms, in the order of time, as a rule asks for. */
const counts = fc.tuple(fc.array(count, { minLength: 2, maxLength: 6 }), fc.boolean()).map(([all, isAlone]) =>
  all
    .toSorted((one, other) => (one.time.minutes ?? 0) - (other.time.minutes ?? 0))
    .map((each) => (isAlone ? { ...each, arms: { drug: each.arms.drug } } : each)),
);
const figures = fc.oneof(
  fc.tuple(fc.record({ ...about, kind: fc.constantFrom('people-over-time' as const, 'icon-array' as const) }), counts),
  fc.tuple(fc.record({ ...about, kind: fc.constant('intervals' as const), rows: fc.constantFrom('time' as const, 'outcome' as const) }), fc.array(compared, { minLength: 1, maxLength: 6 }).map(([first, ...others]) => [first, ...others.filter(({ measure }) => measure === first?.measure)].flatMap((each) => each ?? []))),
);

/** A library with one figure over the given estimates; both are legal by their schemas. */
const library = figures.map(([figure, measured]) => {
  const estimates = Object.fromEntries(measured.map((estimate, at) => [`estimate-${at}`, Estimate.parse(estimate)]));
  return { ...someContent({ estimates, figures: { drawn: Figure.parse({ ...figure, estimates: Object.keys(estimates) }) } }), articles: [], ledger: {} };
});

test('the picture of any legal figure holds all of its marks, and every length in it is a number', () => {
  fc.assert(
    fc.property(library, (content) => {
      const picture = figurePictures(content).get('drawn') ?? expect.fail('no picture');
      const scene = figureScene(picture);
      for (const mark of scene.marks) {
        if (mark.kind === 'shape') expect(mark.d).toMatch(/^[MmLlHhVvAaZz\d\s.,-]*$/);
      }
      expect(scene.marks.filter(({ x, y }) => !(x >= 0 && x <= scene.width && y >= 0 && y <= scene.height))).toEqual([]);
      const lines = scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.anchor === 'start' ? [`${mark.x} ${mark.y}`] : []));
      expect(lines.filter((place, at) => lines.indexOf(place) !== at)).toEqual([]);
      expect(svgFile(scene)).not.toMatch(/NaN|Infinity|undefined/);
    }),
    runs,
  );
});

test('any legal figure stands on its page with numbers only, each place within its drawing', () => {
  fc.assert(
    fc.property(library, (content) => {
      const html = renderToStaticMarkup(<ClaimFigure id="drawn" figure={content.figures['drawn'] ?? expect.fail('no figure')} citations={[]} content={content} />);
      expect(html).not.toMatch(/NaN|Infinity|undefined|e-\d+%/);
      for (const [, place] of html.matchAll(/\s(?:x|x1|x2|cx|width)="(-?[\d.]+)%"/g)) expect(Number(place) >= 0 && Number(place) <= 100, `${place}%`).toBe(true);
      for (const [, length] of html.matchAll(/\s(?:width|height|r)="(-[^"]*)"/g)) expect.fail(`a length of ${length}`);
    }),
    runs,
  );
});
