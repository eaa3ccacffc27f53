import type { Source } from '@/lib/domain/source';

export const ketalarLabel = {
  kind: 'regulatory',
  name: 'Ketalar US label',
  csl: {
    type: 'report',
    title: 'KETALAR (ketamine hydrochloride) injection: US prescribing information',
    author: [
      { literal: 'US Food and Drug Administration / manufacturer' },
    ],
    issued: '2024-10',
    'container-title': 'DailyMed',
    URL: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=46dab560-8ecd-4d92-8c92-6baa2310b09b',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label; the US Food and Drug Administration approves it.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read its sections in stored copies, revised October 2024.',
  },
  passages: {
    indications: {
      locator: { kind: 'section', heading: 'Indications and usage' },
      says: 'Approved for anaesthesia only. Pain and fibromyalgia are not listed.',
    },
    administration: {
      locator: { kind: 'section', heading: 'Dosage and administration' },
      says: 'It is given by or under a doctor experienced in general anaesthetics and in keeping the airway open. Vital signs and the function of the heart are watched all the time.',
    },
    warnings: {
      locator: { kind: 'section', heading: 'Warnings and precautions' },
      says: 'Warnings name changes in blood pressure and heartbeat, frightening or confused states on waking, slowed breathing and liver injury.',
    },
    bladder: {
      locator: { kind: 'section', heading: 'Adverse reactions' },
      says: 'Bladder problems and bladder inflammation are reported in people who use it for long, and pain of the genitals or urinary tract with long off-label use.',
    },
    sedatives: {
      locator: { kind: 'section', heading: 'Drug interactions' },
      says: 'Together with sedatives or opioids it can cause deep sedation and slowed breathing.',
    },
  },
} as const satisfies Source;
