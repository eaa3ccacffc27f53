import type { Source } from '@/lib/domain/source';

export const crane2023 = {
  kind: 'study-report',
  name: 'Crane 2023',
  csl: {
    type: 'article-journal',
    title: 'False or misleading claims in online direct-to-consumer ketamine advertising in Maryland',
    author: [
      { family: 'Crane', given: 'Matthew A' },
      { family: 'DiStefano', given: 'Michael J' },
      { family: 'Moore', given: 'Thomas J' },
    ],
    issued: '2023-11-07',
    'container-title': 'JAMA Network Open',
    volume: '6',
    issue: '11',
    page: 'e2342210',
    DOI: '10.1001/jamanetworkopen.2023.42210',
    PMID: '37934500',
    PMCID: 'PMC10630893',
  },
  interest: {
    kind: 'unclear',
    why: 'The authors work at universities; what they declared was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the introduction and a part of the methods. The results come from the university’s news release and from a news report that quotes one of the authors.',
  },
  passages: {
    advertisers: {
      locator: { kind: 'reported', by: 'the news release of the University of Colorado' },
      says: 'There were 17 advertisers at 26 places in Maryland. They promoted infusions or ketamine-assisted therapy for depression, trauma, anxiety, chronic pain and more.',
      figures: [17, 26],
    },
    false: {
      locator: { kind: 'reported', by: 'a news report by UPI that quotes one of the authors' },
      says: '1 advertiser said falsely that ketamine was approved for depression, and 3 said falsely that it was not addictive.',
      figures: [1, 3],
    },
    paying: {
      locator: { kind: 'reported', by: 'the news release of the University of Colorado, which quotes one of the authors' },
      says: 'The treatments are expensive, people generally have to pay for them themselves, and the evidence for many of the advertised uses is often not robust.',
    },
  },
} as const satisfies Source;
