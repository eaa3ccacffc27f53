import type { Source } from '@/lib/domain/source';

export const ketamineHistory = {
  kind: 'review',
  name: 'Ketamine’s early dates',
  csl: {
    type: 'article',
    title: 'When ketamine was made, first given to people and approved: later accounts compared',
  },
  interest: {
    kind: 'unclear',
    why: 'The accounts come from several publishers. What each of them gains was not checked.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'This is not one document. We compared later accounts of ketamine’s history with each other; we have not seen papers of the time.',
  },
  passages: {
    made: {
      locator: { kind: 'reported', by: 'later accounts that we compared' },
      says: 'Calvin Stevens made ketamine in 1962.',
      figures: [1962],
    },
    'first-person': {
      locator: { kind: 'reported', by: 'later accounts that we compared' },
      says: 'It was first given to a person in 1964. One account names the day: 3 August 1964.',
      figures: [1964, 3],
    },
    approval: {
      locator: { kind: 'reported', by: 'later accounts that we compared' },
      says: 'The US approved it in 1970. The US drug agency DEA says that it has been on the market since 1971.',
      figures: [1970, 1971],
    },
    'parent-drug': {
      locator: { kind: 'reported', by: 'later accounts that we compared' },
      says: 'The drug of the 1950s was phencyclidine (PCP), from which ketamine was derived.',
      figures: [1950],
    },
  },
  unconfirmed: 'The title is our description. The accounts are a journal paper, a US government notice, and pages of news sites, companies and private people. Which of them gives which date was not noted, so we name no single one as the source.',
} as const satisfies Source;
