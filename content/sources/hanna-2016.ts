import type { Source } from '@/lib/domain/source';

export const hanna2016 = {
  kind: 'study-report',
  name: 'Hanna 2016',
  csl: {
    type: 'article-journal',
    title: 'Intravenous ketamine produces long-term pain relief in a patient with fibromyalgia',
    author: [
      { family: 'Hanna', given: 'Ashraf F' },
      { family: 'Smith', given: 'Adam J' },
    ],
    issued: '2016-02',
    'container-title': 'Fibromyalgia: Open Access',
    volume: '1',
    issue: '1',
    DOI: '10.4172/foa.1000104',
    URL: 'https://omicsonline.org/open-access/intravenous-ketamine-produces-longterm-pain-relief-in-a-patient-withfibromyalgia-foa-1000104.php?aid=68762&view=mobile',
  },
  interest: {
    kind: 'author-treats-with-it',
    why: 'The authors work at the clinic that gave the treatment.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
  },
  passages: {
    case: {
      locator: { kind: 'abstract' },
      says: 'One woman with fibromyalgia had a series of infusions and reported no pain for more than one year after the last.',
      figures: [1],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors write that this woman was free of pain and relied less on other painkillers. Treatments before had not helped her.',
    },
  },
} as const satisfies Source;
