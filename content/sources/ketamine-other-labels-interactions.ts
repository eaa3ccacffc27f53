import type { Source } from '@/lib/domain/source';

export const ketamineOtherLabelsInteractions = {
  kind: 'regulatory',
  name: 'Ketamine labels outside the US: interactions',
  csl: {
    type: 'report',
    title: 'Interaction sections of ketamine product information outside the US (two monograph copies)',
    author: [
      { literal: 'Manufacturers / monograph sites' },
    ],
    'container-title': 'Product information',
  },
  interest: {
    kind: 'maker-funded',
    why: 'Makers write such product information; we read it in copies on other websites.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read two copies on websites about medicines, not the originals. They were written for anaesthesia.',
  },
  passages: {
    sedating: {
      locator: { kind: 'reported', by: 'two copies on websites about medicines' },
      says: 'Alcohol, phenothiazines, sedating antihistamines, muscle relaxants and others make sedation deeper and slow breathing. Less ketamine may be needed.',
    },
    'heart-and-thyroid': {
      locator: { kind: 'reported', by: 'two copies on websites about medicines' },
      says: 'With thyroid hormones, high blood pressure and a fast pulse are more likely. With medicines that lower blood pressure, too low a pressure is more likely.',
    },
    theophylline: {
      locator: { kind: 'reported', by: 'two copies on websites about medicines' },
      says: 'With theophylline, seizures come more easily; some are reported.',
    },
    cyp3a4: {
      locator: { kind: 'reported', by: 'two copies on websites about medicines' },
      says: 'Medicines that act on the enzyme CYP3A4 can raise or lower the amount of ketamine in the body.',
    },
  },
  unconfirmed: 'We did not see which makers’ labels these copies follow, or their dates.',
} as const satisfies Source;
