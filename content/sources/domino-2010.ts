import type { Source } from '@/lib/domain/source';

export const domino2010 = {
  kind: 'review',
  name: 'Domino 2010',
  csl: {
    type: 'article-journal',
    title: 'Taming the ketamine tiger',
    author: [
      { family: 'Domino', given: 'Edward F' },
    ],
    issued: '2010',
    'container-title': 'Anesthesiology',
    volume: '113',
    issue: '3',
    page: '678-684',
    DOI: '10.1097/ALN.0b013e3181ed09a2',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    'first-use': {
      locator: { kind: 'abstract' },
      says: 'The author tells of the first report on people, of 1965, with 20 volunteers. High blood pressure, a fast heartbeat and changes in the mind were listed as unwanted.',
      figures: [1965, 20],
    },
    dissociative: {
      locator: { kind: 'abstract' },
      says: 'The author calls ketamine a valuable drug with well-known unwanted effects on the mind and on blood flow.',
    },
    'first-report': {
      locator: { kind: 'abstract' },
      says: 'The report of 1965 tells of 20 volunteers from a prison, who had 1 to 2 mg/kg through a vein.',
      figures: [1965, 20, 1, 2],
    },
    breathing: {
      locator: { kind: 'abstract' },
      says: 'In the study of 1965 breathing was slowed slightly and for a short time.',
      figures: [1965],
    },
  },
} as const satisfies Source;
