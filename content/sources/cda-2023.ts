import type { Source } from '@/lib/domain/source';

export const cda2023 = {
  kind: 'review',
  name: 'Canada’s Drug Agency 2023',
  csl: {
    type: 'article-journal',
    title: 'Ketamine for chronic non-cancer pain: a 2023 update',
    author: [
      { family: 'Tran', given: 'Khai' },
      { family: 'MacDougall', given: 'Danielle' },
    ],
    issued: '2023',
    'container-title': 'Canadian Journal of Health Technologies',
    publisher: 'Canada’s Drug Agency (CADTH)',
    DOI: '10.51731/cjht.2023.809',
  },
  interest: {
    kind: 'unclear',
    why: 'Canada’s Drug Agency published it. Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read its key messages, cut off part-way.',
  },
  passages: {
    scope: {
      locator: { kind: 'abstract' },
      says: 'A rapid review of what came out from 2020 to November 2023: 3 systematic reviews and 1 randomised trial on long-lasting pain that is not from cancer, fibromyalgia included.',
      figures: [2020, 2023, 3, 1],
    },
    'short-relief': {
      locator: { kind: 'abstract' },
      says: 'Ketamine was linked with pain relief in the short term.',
    },
    'earlier-harms': {
      locator: { kind: 'abstract' },
      says: 'The agency’s report of 2020 found more nausea, more vomiting and more psychedelic-type effects.',
      figures: [2020],
    },
    'earlier-guidelines': {
      locator: { kind: 'abstract' },
      says: 'The agency’s report of 2020 found that guidelines gave no firm recommendation, because evidence was lacking.',
      figures: [2020],
    },
  },
} as const satisfies Source;
