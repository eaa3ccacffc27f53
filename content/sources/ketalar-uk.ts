import type { Source } from '@/lib/domain/source';

export const ketalarUk = {
  kind: 'regulatory',
  name: 'Ketalar UK label',
  csl: {
    type: 'report',
    title: 'Ketalar: summary of product characteristics (UK)',
    author: [
      { literal: 'Pfizer Limited / MHRA' },
    ],
    issued: '2019',
    'container-title': 'UK product information',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label; the UK medicines agency approves it.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a part of the label, in a copy on another website, with the revision year 2019. Whether the label has changed since is not known to us.',
  },
  passages: {
    use: {
      locator: { kind: 'reported', by: 'a copy of the label on another website' },
      says: 'The label is about use as an anaesthetic only.',
    },
    contraindications: {
      locator: { kind: 'section', heading: 'Contraindications' },
      says: 'It must not be used with an allergy to it, where a rise in blood pressure would be a serious danger, in eclampsia or pre-eclampsia, in severe disease of the heart’s arteries or muscle, or with a stroke or brain injury.',
    },
    setting: {
      locator: { kind: 'section', heading: 'Special warnings and precautions for use' },
      says: 'It is for hospitals, given by or under an anaesthetist, except in emergencies.',
    },
    'going-home': {
      locator: { kind: 'section', heading: 'Special warnings and precautions for use' },
      says: 'An outpatient goes home only after recovery, and with a responsible adult.',
    },
  },
  unconfirmed: 'We read a copy, not the page of the maker or of the agency, so we give no link.',
} as const satisfies Source;
