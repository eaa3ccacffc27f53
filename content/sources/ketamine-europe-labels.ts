import type { Source } from '@/lib/domain/source';

export const ketamineEuropeLabels = {
  kind: 'regulatory',
  name: 'Swiss, German and Norwegian labels',
  csl: {
    type: 'report',
    title: 'Product information for ketamine and esketamine injections (Switzerland, Germany, Norway)',
    author: [
      { literal: 'National medicines agencies / manufacturers' },
    ],
    'container-title': 'Product information of several medicines',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The makers write the labels; national agencies approve them.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read sections of several labels, in copies, and translated them ourselves. They were written for anaesthesia, not for low-dose drips.',
  },
  passages: {
    contraindications: {
      locator: { kind: 'section', heading: 'Kontraindikationen' },
      says: 'Switzerland and Germany: not with untreated or poorly controlled blood pressure above 180/100 at rest, where a rise would be a serious danger, such as after a stroke, in pre-eclampsia or eclampsia, with an overactive thyroid that is untreated or not well treated, or with an allergy to it.',
      figures: [180, 100],
    },
    'special-care': {
      locator: { kind: 'section', heading: 'Warnhinweise und Vorsichtsmassnahmen' },
      says: 'Switzerland and Germany: special care with unstable angina or a heart attack in the past 6 months, heart failure, raised pressure in the skull or the eye, severe psychiatric illness now or in the past, and alcohol.',
      figures: [6],
    },
    norway: {
      locator: { kind: 'section', heading: 'Kontraindikasjoner' },
      says: 'Norway, esketamine: not together with xanthines (the theophylline family) or with ergometrine.',
    },
    driving: {
      locator: { kind: 'reported', by: 'a copy of a Swiss label, in Italian' },
      says: 'Switzerland: no driving, dangerous machines or risky activity for 24 hours or longer after anaesthesia, depending on the dose and on other medicines. People go home with a responsible adult.',
      figures: [24],
    },
    liver: {
      locator: { kind: 'reported', by: 'a copy of a Swiss label of esketamine' },
      says: 'Switzerland, esketamine: abnormal liver tests are reported, above all with use for more than 3 days or with misuse. In liver disease the dose is lower.',
      figures: [3],
    },
  },
  unconfirmed: 'These are several documents, read in copies, so we give no link to one of them. We did not see their dates.',
} as const satisfies Source;
