import type { Source } from '@/lib/domain/source';

export const gravenNielsen2000 = {
  kind: 'study-report',
  name: 'Graven-Nielsen 2000',
  csl: {
    type: 'article-journal',
    title: 'Ketamine reduces muscle pain, temporal summation, and referred pain in fibromyalgia patients',
    author: [
      { family: 'Graven-Nielsen', given: 'T' },
      { family: 'Aspegren Kendall', given: 'S' },
      { family: 'Henriksson', given: 'K G' },
      { family: 'Bengtsson', given: 'M' },
      { family: 'Sörensen', given: 'J' },
      { family: 'Johnson', given: 'A' },
      { family: 'Gerdle', given: 'B' },
      { family: 'Arendt-Nielsen', given: 'L' },
    ],
    issued: '2000-04',
    'container-title': 'Pain',
    volume: '85',
    issue: '3',
    page: '483-491',
    DOI: '10.1016/S0304-3959(99)00308-5',
    PMID: '10781923',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, not the whole paper.',
  },
  passages: {
    'session-only': {
      locator: { kind: 'abstract' },
      says: 'The abstract tells of the sessions with the drug only, not of any later day.',
    },
    design: {
      locator: { kind: 'abstract' },
      says: '29 people with fibromyalgia had ketamine, 0.3 mg/kg through a drip for 30 minutes, and salt water, on two occasions. 15 of the 17 people who responded to ketamine went on to a second experiment of the same kind.',
      figures: [29, 0.3, 30, 15, 17, 2],
    },
    responders: {
      locator: { kind: 'abstract' },
      says: '17 of 29 people had more than 50% less pain at rest on two readings in a row, and were called ketamine responders.',
      figures: [17, 29, 50, 2],
    },
    'lab-pain': {
      locator: { kind: 'abstract' },
      says: 'In 15 responders, pain caused by an injection of salty water was measured before and after each drug. The area under the pain curve changed by -18.4% with ketamine and by +29.9% with placebo (p below 0.02). The area of local and spreading pain changed by -12.0% with ketamine and by +126.3% with placebo (p below 0.03). Pain build-up from repeated pulses went down. The threshold to a single pulse did not change.',
      figures: [15, 18.4, 29.9, 0.02, 12.0, 126.3, 0.03],
    },
    'resting-pain': {
      locator: { kind: 'abstract' },
      says: 'Pain at rest went down step by step during the ketamine drip, compared with the placebo drip. The abstract gives no figure for it, and does not say whether that was in all people or in the responders.',
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors concluded that in people who respond, blocking NMDA receptors calms the central processes behind spreading muscle pain.',
    },
  },
} as const satisfies Source;
