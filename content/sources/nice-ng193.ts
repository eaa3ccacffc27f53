import type { Source } from '@/lib/domain/source';

export const niceNg193 = {
  kind: 'guideline',
  name: 'NICE guideline NG193',
  csl: {
    type: 'report',
    title: 'Chronic pain (primary and secondary) in over 16s: assessment of all chronic pain and management of chronic primary pain',
    author: [
      { literal: 'National Institute for Health and Care Excellence' },
    ],
    issued: '2021-04',
    'container-title': 'NICE guideline NG193',
    URL: 'https://www.nice.org.uk/guidance/ng193',
  },
  interest: {
    kind: 'none-known',
    why: 'NICE is a public body that advises the health service in England and Wales.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the list of medicines as quoted from the final guideline in a news report. The guideline’s own page opened only in part.',
  },
  passages: {
    'do-not-start': {
      locator: { kind: 'reported', by: 'a news report that quotes the final guideline’s list' },
      says: 'Ketamine is on the list of medicines not to start for chronic primary pain in people aged 16 and over.',
      figures: [16],
    },
    'already-taking': {
      locator: { kind: 'reported', by: 'the UK’s Royal College of General Practitioners and a news report, on recommendation 1.2.11' },
      says: 'People who already take a medicine on the list are not told to stop at once. They and their doctor review it: go on safely if it helps, or cut down with support if it does not.',
    },
    fibromyalgia: {
      locator: { kind: 'reported', by: 'the UK’s Royal College of General Practitioners and the Pharmaceutical Journal' },
      says: 'Fibromyalgia is one example of chronic primary pain.',
    },
  },
} as const satisfies Source;
