import type { Source } from '@/lib/domain/source';

export const ketamineUsGeneric = {
  kind: 'regulatory',
  name: 'Ketamine US label (Pfizer)',
  csl: {
    type: 'report',
    title: 'Ketamine hydrochloride injection, USP (Pfizer/Hospira): US prescribing information',
    author: [
      { literal: 'US Food and Drug Administration / Pfizer (Hospira)' },
    ],
    issued: '2024-05',
    'container-title': 'DailyMed',
    URL: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=390f2db8-0fcd-4648-b584-9effa084be27',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label; the US Food and Drug Administration approves it.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read the highlights and the part on pregnancy, updated May 2024. We did not see the parts on breastfeeding and on advice to patients.',
  },
  passages: {
    indications: {
      locator: { kind: 'section', heading: 'Indications and usage' },
      says: 'Approved for anaesthesia only.',
    },
    contraindications: {
      locator: { kind: 'section', heading: 'Contraindications' },
      says: 'It must not be used where a marked rise in blood pressure would be a serious danger, or with a known allergy to ketamine or an ingredient.',
    },
    pregnancy: {
      locator: { kind: 'section', heading: 'Pregnancy' },
      says: 'Not recommended in pregnancy, because safe use has not been shown. The young of rats and rabbits were harmed, and drugs of this kind damaged the growing brain in monkeys when given for over 3 hours. There are no good studies in pregnant people.',
      figures: [3],
    },
    warnings: {
      locator: { kind: 'section', heading: 'Warnings and precautions' },
      says: 'Warnings name unstable blood pressure and heart function, frightening or confused states on waking, slowed breathing, harm to the young growing brain and liver injury.',
    },
    dependence: {
      locator: { kind: 'reported', by: 'an older US label of ketamine' },
      says: 'After prolonged use, people may need more for the same effect and may become dependent. Withdrawal with signs of psychosis is described after long-term use.',
    },
  },
} as const satisfies Source;
