import type { FigureEntry } from './entry';

export const reliefLength = {
  'relief-length': {
    kind: 'relief-length',
    title: 'How long did relief last?',
    claims: ['short-relief', 'lasting-relief-not-shown'],
    caution: 'Studies of pain during the session only are left out. The “three months” of another illness: see Sigtermans, not clear in week 12.',
    groups: [
      {
        title: 'Fibromyalgia: compared with a sedative or placebo',
        basis: 'compared',
        rows: [
          {
            name: 'Noppers 2011, a sedative',
            claim: 'noppers-conclusion',
            marks: [
              { claim: 'noppers-15-min', span: { at: 15 }, unit: 'minutes' },
              { claim: 'noppers-180-min', span: { at: 180 }, unit: 'minutes', unclear: true },
              { claim: 'noppers-week-1', span: { at: 1 }, unit: 'weeks', unclear: true },
              { claim: 'noppers-week-8', span: { at: 8 }, unit: 'weeks', unclear: true },
            ],
            note: 'The 180 minutes are probably counted from the start of the drip.',
          },
          {
            name: 'Sörensen 1995, placebo, told by a later review',
            claim: 'sorensen-1995-pain-fell',
            marks: [{ span: { from: 20, to: 80 }, unit: 'minutes' }],
          },
        ],
      },
      {
        title: 'Fibromyalgia: an experiment, no comparison told for that time',
        basis: 'not-compared',
        rows: [
          {
            name: 'Sörensen 1995, in 6 of all 11',
            claim: 'sorensen-1995-days',
            marks: [{ span: { from: 2, to: 7 }, unit: 'days' }],
          },
        ],
      },
      {
        title: 'Fibromyalgia: reports on single patients',
        basis: 'one-person',
        rows: [
          {
            name: 'Gupta 2023, one woman',
            claim: 'gupta-2023-went-on',
            marks: [],
            note: 'She went on having drips, so nobody can tell.',
          },
          {
            name: 'Hanna 2016, one woman after a series',
            claim: 'hanna-2016-year',
            marks: [{ span: { moreThan: 1 }, unit: 'years' }],
          },
        ],
      },
      {
        title: 'Other kinds of pain: trials, and reviews of trials',
        basis: 'compared',
        rows: [
          {
            name: 'Cochrane 2025',
            claim: 'cochrane-pain',
            marks: [],
            note: 'Right after the drip: 16 of 100 points lower, or anywhere from 32 lower to half a point higher.',
          },
          {
            name: 'McMaster 2024, a thesis on 38 trials',
            claim: 'mcmaster-1-to-3-hours',
            marks: [
              { span: { from: 1, to: 3 }, unit: 'hours' },
              { claim: 'mcmaster-3-to-7-days', span: { from: 3, to: 7 }, unit: 'days', unclear: true },
            ],
          },
          {
            name: 'The thesis, later',
            claim: 'mcmaster-3-to-5-weeks',
            marks: [{ span: { from: 3, to: 5 }, unit: 'weeks', unclear: true }],
          },
          {
            name: 'The thesis, later still',
            claim: 'mcmaster-beyond-5-weeks',
            marks: [{ span: { moreThan: 5 }, unit: 'weeks', unclear: true }],
          },
          {
            name: 'Orhurhu 2019, 7 trials',
            claim: 'orhurhu-two-weeks',
            marks: [{ span: { from: 2, to: 14 }, unit: 'days', unclear: true }],
            note: '3 of 7 favoured ketamine. Most may lean one way by how they were done.',
          },
          {
            name: 'Sigtermans 2009, another pain illness',
            claim: 'sigtermans-week-1',
            marks: [
              { span: { at: 1 }, unit: 'weeks' },
              { claim: 'sigtermans-week-12', span: { at: 12 }, unit: 'weeks', unclear: true },
            ],
            note: 'The drip ran for 4.2 days. Over the 12 weeks together, pain was lower.',
          },
          {
            name: 'Pickering 2020, 20 people, 0.5 mg/kg',
            claim: 'mixing-magnesium-pain',
            marks: [{ span: { at: 5 }, unit: 'weeks', unclear: true }],
          },
        ],
      },
      {
        title: 'Other kinds of pain: clinic records, compared with nobody',
        basis: 'not-compared',
        rows: [
          {
            name: 'Patil 2012, records of one clinic',
            claim: 'patil-how-long',
            marks: [{ span: { moreThan: 3 }, unit: 'weeks', unclear: true }],
            note: 'A model puts the chance at 23 to 51%: we cannot tell.',
          },
        ],
      },
      {
        title: 'Web pages that sell the treatment',
        basis: 'sells-it',
        rows: [
          { name: 'Pain Medicine Consultants', statement: 's1-083', marks: [] },
          { name: 'The same page', statement: 's1-115', marks: [] },
          { name: 'Bespoke Treatment', statement: 's2-021', marks: [{ span: { upTo: 3 }, unit: 'months' }] },
        ],
      },
      {
        title: 'Other web pages',
        basis: 'other-page',
        rows: [
          { name: 'Health Rising, on a Dutch trial', statement: 's4-019', marks: [{ span: { lessThan: 2 }, unit: 'hours' }] },
          { name: 'The same page, on another pain illness', statement: 's4-036', marks: [{ span: { upTo: 3 }, unit: 'months' }] },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, FigureEntry>>;
