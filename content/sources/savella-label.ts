import type { Source } from '@/lib/domain/source';

export const savellaLabel = {
  kind: 'regulatory',
  name: 'Savella (milnacipran) US label',
  csl: {
    type: 'report',
    title: 'Savella (milnacipran HCl) tablets: US prescribing information and medication guide',
    author: [
      { literal: 'US Food and Drug Administration / manufacturer' },
    ],
    'container-title': 'Product information',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label; the US Food and Drug Administration approves it.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read parts of the label and of its guide for patients, as websites about medicines copied them.',
  },
  passages: {
    'blood-pressure': {
      locator: { kind: 'reported', by: 'a website about medicines that copied the label' },
      says: 'The list of the most common unwanted effects names a faster heart rate, an irregular heartbeat (palpitations) and high blood pressure.',
    },
    stopping: {
      locator: { kind: 'reported', by: 'a website about medicines that copied the guide for patients' },
      says: 'Do not start or stop it without first talking to your health professional, because stopping suddenly can bring on unwanted effects.',
    },
  },
  unconfirmed: 'We read copies, not the page of the maker or of the FDA, and did not see their dates, so we give no link.',
} as const satisfies Source;
