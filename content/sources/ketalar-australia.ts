import type { Source } from '@/lib/domain/source';

export const ketalarAustralia = {
  kind: 'regulatory',
  name: 'Ketalar leaflet, Australia',
  csl: {
    type: 'webpage',
    title: 'Ketalar: consumer medicine information (CMI) leaflet',
    'container-title': 'NPS MedicineWise',
    URL: 'https://www.nps.org.au/medical-info/medicine-finder/ketalar-solution-for-injection',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the leaflet.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the summary of the leaflet in a stored copy. The list of approved uses, we read in a copy of the entry of Australia’s medicines agency.',
  },
  passages: {
    use: {
      locator: { kind: 'section', heading: 'Why am I being treated with KETALAR?' },
      says: 'It belongs to the anaesthetics, and is used so that surgery is not felt, or with other medicines to start anaesthesia.',
    },
    indications: {
      locator: { kind: 'reported', by: 'a copy of the medicines agency’s entry of 2021' },
      says: 'The three uses on the list are all for anaesthesia. Long-lasting pain is not on it.',
    },
    schedule: {
      locator: { kind: 'section', heading: 'Brand information' },
      says: 'It is in Schedule 8, the controlled drugs.',
      figures: [8],
    },
  },
  unconfirmed: 'We did not see the date of the leaflet, nor who signs it.',
} as const satisfies Source;
