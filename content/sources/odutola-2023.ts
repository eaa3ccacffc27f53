import type { Source } from '@/lib/domain/source';

export const odutola2023 = {
  kind: 'review',
  name: 'Odutola 2023',
  csl: {
    type: 'article-journal',
    title: 'IV ketamine infusion therapy for chronic pain: updated meta-analysis',
    author: [
      { family: 'Olujimi Odutola', given: 'Peter' },
      { family: 'Gupta', given: 'Ruchir' },
    ],
    issued: '2023-12',
    'container-title': 'Medicine Advances',
    volume: '1',
    issue: '4',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'One of the two authors runs a clinic that gives ketamine.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the start of the abstract; the rest was cut off. We did not see how long the pain scale is, or when pain was measured.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: '16 studies with 1,080 people in long-lasting pain, some put into groups by chance and some not. Ketamine through a drip was compared with placebo, midazolam (a sedative) or other medicines.',
      figures: [16, 1080],
    },
    pain: {
      locator: { kind: 'abstract' },
      says: 'The pain score was 1.05 points lower with ketamine; the range that fits the data runs from 1.72 to 0.39 lower (p = 0.002). Rounded by us: about 1 point lower.',
      figures: [1.05, 1.72, 0.39, 0.002, 1],
    },
  },
  unconfirmed: 'The full title was cut off in the record that we saw. We did not see a DOI.',
} as const satisfies Source;
