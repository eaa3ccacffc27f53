import type { FigureEntry } from './entry';

const lowCertainty = 'With low certainty, says the panel.';

export const doseLadder = {
  'dose-ladder': {
    kind: 'dose-ladder',
    title: 'What did studies give, and what do clinics say they give?',
    claims: ['doses-differ', 'dosing-best-not-known'],
    caution: 'Doses in mg for each kilogram and in mg alone cannot be set side by side, as the weights are not told.',
    axes: [
      {
        title: 'How much, by body weight?',
        unit: 'mg for each kg',
        groups: [
          {
            title: 'Ketamine in fibromyalgia studies, with placebo in turn',
            basis: 'compared',
            rows: [
              { name: 'Sörensen 1995', claim: 'sorensen-1995-dose', marks: [{ span: { at: 0.3 }, unit: 'mg for each kg' }] },
              { name: 'Sörensen 1997', claim: 'sorensen-1997-dose', marks: [{ span: { at: 0.3 }, unit: 'mg for each kg' }] },
              { name: 'Graven-Nielsen 2000', claim: 'graven-nielsen-design', marks: [{ span: { at: 0.3 }, unit: 'mg for each kg' }] },
            ],
          },
          {
            title: 'S-ketamine in a fibromyalgia trial: another form, so do not set its number beside the others',
            basis: 'other-form',
            rows: [{ name: 'Noppers 2011', claim: 'noppers-dose', marks: [{ span: { at: 0.5 }, unit: 'mg for each kg' }] }],
          },
          {
            title: 'Ketamine in fibromyalgia, compared with nobody',
            basis: 'not-compared',
            rows: [
              { name: 'Cohen 2006, a test', claim: 'cohen-2006-dose', marks: [{ span: { at: 0.1 }, unit: 'mg for each kg' }] },
              {
                name: 'A Canadian clinic’s own study, registered, no result found',
                claim: 'dosing-ontario-clinic',
                marks: [{ span: { from: 1.5, to: 2 }, unit: 'mg for each kg' }],
              },
            ],
          },
          {
            title: 'Advice of a US panel, for long-lasting pain in general',
            basis: 'panel',
            rows: [
              {
                name: 'US panel 2018',
                claim: 'dosing-panel-rate',
                marks: [],
                note: 'It suggests 0.5 to 2 mg for each kilogram an hour, with low certainty. That is a speed, so it has no place on this line.',
              },
            ],
          },
          {
            title: 'Web pages that sell the treatment',
            basis: 'sells-it',
            rows: [{ name: 'Pain Medicine Consultants', statement: 's1-087', marks: [] }],
          },
        ],
      },
      {
        title: 'How much in one day or one drip, weight not told?',
        unit: 'mg',
        groups: [
          {
            title: 'Fibromyalgia: reports on single patients',
            basis: 'one-person',
            rows: [
              { name: 'Hanna 2016, first day', claim: 'hanna-2016-first-day', marks: [{ span: { at: 200 }, unit: 'mg' }] },
              { name: 'Gupta 2023, rising', claim: 'case-reports-doses', marks: [{ span: { from: 50, to: 240 }, unit: 'mg' }] },
            ],
          },
          {
            title: 'Advice of a US panel, for long-lasting pain in general',
            basis: 'panel',
            rows: [{ name: 'US panel 2018', claim: 'dosing-panel-total', marks: [{ span: { atLeast: 80 }, unit: 'mg' }], note: lowCertainty }],
          },
        ],
      },
      {
        title: 'How long is one drip?',
        unit: 'hours',
        groups: [
          {
            title: 'Fibromyalgia studies with a placebo or a sedative',
            basis: 'compared',
            rows: [
              { name: 'Sörensen 1995', claim: 'sorensen-1995-dose', marks: [{ span: { at: 10 }, unit: 'minutes' }] },
              { name: 'Sörensen 1997', claim: 'sorensen-1997-dose', marks: [{ span: { at: 10 }, unit: 'minutes' }] },
              { name: 'Graven-Nielsen 2000', claim: 'graven-nielsen-design', marks: [{ span: { at: 30 }, unit: 'minutes' }] },
              { name: 'Noppers 2011', claim: 'noppers-groups', marks: [{ span: { at: 30 }, unit: 'minutes' }] },
            ],
          },
          {
            title: 'Fibromyalgia studies that compared with nobody',
            basis: 'not-compared',
            rows: [
              { name: 'Cohen 2006, a test', claim: 'cohen-2006-dose', marks: [{ span: { at: 7 }, unit: 'minutes' }] },
              {
                name: 'A Canadian clinic’s own study, registered, no result found',
                claim: 'dosing-ontario-clinic',
                marks: [{ span: { from: 3, to: 4 }, unit: 'hours' }],
              },
            ],
          },
          {
            title: 'Advice of a US panel, for long-lasting pain in general',
            basis: 'panel',
            rows: [{ name: 'US panel 2018', claim: 'dosing-panel-total', marks: [{ span: { moreThan: 2 }, unit: 'hours' }], note: lowCertainty }],
          },
          {
            title: 'Web pages that sell the treatment',
            basis: 'sells-it',
            rows: [
              { name: 'Pain Medicine Consultants', statement: 's1-086', marks: [{ span: { from: 30, to: 60 }, unit: 'minutes' }] },
              { name: 'The same page, elsewhere', statement: 's1-025', marks: [{ span: { at: 1, about: true }, unit: 'hours' }] },
              { name: 'Bespoke Treatment', statement: 's2-014', marks: [{ span: { from: 1, to: 4 }, unit: 'hours' }] },
            ],
          },
          {
            title: 'Page of a hospital that gives lidocaine, ketamine or both',
            basis: 'other-page',
            rows: [{ name: 'A UK hospital', claim: 'dosing-royal-free-length', marks: [{ span: { from: 1, to: 2 }, unit: 'hours' }] }],
          },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, FigureEntry>>;
