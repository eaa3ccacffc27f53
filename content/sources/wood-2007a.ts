import type { Source } from '@/lib/domain/source';

export const wood2007a = {
  kind: 'study-report',
  name: 'Wood 2007a',
  csl: {
    type: 'article-journal',
    title: 'Reduced presynaptic dopamine activity in fibromyalgia syndrome demonstrated with positron emission tomography: a pilot study',
    author: [
      { family: 'Wood', given: 'P B' },
      { family: 'Patterson', given: 'J C' },
      { family: 'Sunderland', given: 'J J' },
      { family: 'Tainter', given: 'K H' },
      { family: 'Glabus', given: 'M F' },
      { family: 'Lilien', given: 'D L' },
    ],
    issued: '2007',
    'container-title': 'The Journal of Pain',
    volume: '8',
    issue: '1',
    page: '51-58',
    DOI: '10.1016/j.jpain.2006.05.014',
    PMID: '17023218',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, in two copies. It gives no test of chance.',
  },
  passages: {
    people: {
      locator: { kind: 'abstract' },
      says: 'A pilot study with brain scans (PET) of 6 women with fibromyalgia and 8 people for comparison. No ketamine was given.',
      figures: [6, 8],
    },
    uptake: {
      locator: { kind: 'abstract' },
      says: 'Several areas of the brain took up less of the tracer in fibromyalgia. The abstract gives no test of chance for this.',
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors call it a first sign that dopamine signals are disturbed.',
    },
  },
} as const satisfies Source;
