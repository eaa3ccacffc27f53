import type { Source } from '@/lib/domain/source';

export const mayoKetamine = {
  kind: 'official-page',
  name: 'Mayo Clinic page on ketamine',
  csl: {
    type: 'webpage',
    title: 'Ketamine (injection route): precautions',
    author: [
      { literal: 'Mayo Clinic / Merative Micromedex' },
    ],
    'container-title': 'Mayo Clinic',
  },
  interest: {
    kind: 'unclear',
    why: 'A hospital publishes it for patients; who paid for it was not shown in what we read.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the page in a stored copy. Its advice is for the time after anaesthesia.',
  },
  passages: {
    driving: {
      locator: { kind: 'section', heading: 'Precautions' },
      says: 'No driving and nothing else that could be dangerous within 24 hours.',
      figures: [24],
    },
    pregnancy: {
      locator: { kind: 'section', heading: 'Precautions' },
      says: 'Tell the doctor about a pregnancy or breastfeeding. Ketamine may harm an unborn baby.',
    },
    call: {
      locator: { kind: 'section', heading: 'Precautions' },
      says: 'Call the doctor when unusual thoughts or behaviour are severe or last longer than 24 hours. Tell the doctor about dark urine, pale stools, stomach pain, or yellow skin or eyes.',
      figures: [24],
    },
    alcohol: {
      locator: { kind: 'section', heading: 'Precautions' },
      says: 'It adds to the effect of alcohol and of sedatives.',
    },
    drowsy: {
      locator: { kind: 'section', heading: 'Precautions' },
      says: 'Ketamine may bring dizziness, drowsiness or confusion. The page says so right before its rule on driving.',
    },
  },
  unconfirmed: 'The copy that was read came from the hospital’s pages in another language. The address of the English page was not confirmed, so we give no link.',
} as const satisfies Source;
