import type { Source } from '@/lib/domain/source';

export const sorensen1998 = {
  kind: 'study-report',
  name: 'Sörensen 1998',
  csl: {
    type: 'article-journal',
    title: 'Hyperexcitability in fibromyalgia',
    author: [
      { family: 'Sörensen', given: 'J' },
      { family: 'Graven-Nielsen', given: 'T' },
      { family: 'Henriksson', given: 'K G' },
      { family: 'Bengtsson', given: 'M' },
      { family: 'Arendt-Nielsen', given: 'L' },
    ],
    issued: '1998-01',
    'container-title': 'Journal of Rheumatology',
    volume: '25',
    issue: '1',
    page: '152-155',
    PMID: '9458220',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in PubMed.',
  },
  passages: {
    design: {
      locator: { kind: 'abstract' },
      says: '12 women with fibromyalgia were compared with 12 women of the same age without it. No medicine was given. The tests used pressure, electrical pulses and salty water injected into a shin muscle.',
      figures: [12],
    },
    findings: {
      locator: { kind: 'abstract' },
      says: 'Women with fibromyalgia felt pain at lower pressure. Repeated pulses hurt them at a lower strength. The pain from the injection lasted longer and spread over a larger area. The skin’s threshold to electrical pulses did not differ.',
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors concluded that the pain system is over-excitable in fibromyalgia, even in a muscle that does not hurt on its own.',
    },
    chance: {
      locator: { kind: 'abstract' },
      says: 'How likely chance alone is: p below 0.02 for pressure; p = 0.02 for repeated pulses in the muscle; p = 0.01 for how long the pain lasted; p = 0.002 for the area that it spread over.',
      figures: [0.02, 0.01, 0.002],
    },
  },
} as const satisfies Source;
