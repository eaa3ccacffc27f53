import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const history = {
  'history-made-1962': {
    kind: 'history',
    text: 'Calvin Stevens first made ketamine in 1962, say the later accounts that we compared.',
    evidence: [
      { passage: 'ketamine-history#made', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'history-first-person-1964': {
    kind: 'history',
    text: 'Ketamine was first given to a person in 1964, say later accounts; one of them names the day, 3 August 1964.',
    evidence: [
      { passage: 'ketamine-history#first-person', stance: 'supports' },
      { passage: 'domino-2010#first-report', stance: 'qualifies' },
    ],
    against: {
      finding: 'The account by the first investigator, as we read it, names 1965, the year of the first report.',
      passage: 'domino-2010#first-use',
    },
    ...published,
  },
  'history-first-report-1965': {
    kind: 'history',
    text: 'The first report on ketamine in people, from 1965, tells of 20 volunteers from a prison who had 1 to 2 mg for each kilogram through a vein.',
    evidence: [
      { passage: 'domino-2010#first-report', stance: 'supports' },
      { passage: 'domino-2010#first-use', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'history-first-unwanted-effects': {
    kind: 'harm',
    text: 'The 1965 report on 20 volunteers listed high blood pressure, a fast heartbeat and changes in the mind as unwanted effects of ketamine, and slightly slowed breathing for a short time.',
    evidence: [
      { passage: 'domino-2010#first-use', stance: 'supports' },
      { passage: 'domino-2010#breathing', stance: 'supports' },
      { passage: 'domino-2010#first-report', stance: 'supports' },
    ],
    certainty: { grade: 'very-low', why: 'One early report of 20 volunteers, at doses above those of the fibromyalgia experiments, read as an abstract.', by: 'us' },
    against: {
      finding: 'A 2016 review says that ketamine is valued in anaesthesia because it keeps heart and breathing relatively steady.',
      passage: 'li-2016#steady',
    },
    ...published,
  },
  'history-steady-but': {
    kind: 'harm',
    text: 'A 2016 review says that ketamine keeps heart and breathing relatively steady in anaesthesia; the US label warns of changes in blood pressure and heartbeat and of slowed breathing.',
    evidence: [
      { passage: 'li-2016#steady', stance: 'supports' },
      { passage: 'ketalar-label#warnings', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A review’s judgement against an official label; neither counts how often.', by: 'us' },
    against: {
      finding: 'The first report, of 1965, already listed high blood pressure and a fast heartbeat as unwanted.',
      passage: 'domino-2010#first-use',
    },
    ...published,
  },
  'history-not-1950s': {
    kind: 'history',
    text: 'Ketamine is not a drug of the 1950s: that was phencyclidine (PCP), its parent drug; ketamine came into medical practice in the 1960s.',
    evidence: [
      { passage: 'ketamine-history#parent-drug', stance: 'supports' },
      { passage: 'ketamine-history#made', stance: 'supports' },
      { passage: 'li-2016#first-use', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'history-approved-1970': {
    kind: 'regulation',
    text: 'The US approved ketamine in 1970, say the later accounts that we compared.',
    evidence: [
      { passage: 'ketamine-history#approval', stance: 'supports' },
    ],
    against: {
      finding: 'The US drug agency DEA says that it has been on the market since 1971.',
      passage: 'ketamine-history#approval',
    },
    ...published,
  },
  'history-schedule-1999': {
    kind: 'regulation',
    text: 'On 12 August 1999 a US rule took effect that put ketamine in Schedule III, a list of drugs under legal control, because it was misused.',
    evidence: [
      { passage: 'dea-1999#effective', stance: 'supports' },
      { passage: 'dea-1999#schedule', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'history-fibromyalgia-1995': {
    kind: 'history',
    text: 'The earliest paper that we found on ketamine in fibromyalgia is a planned experiment from 1995; a review lists others from 1997, 2000, 2006 and 2011.',
    evidence: [
      { passage: 'sorensen-1995#design', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1995', stance: 'supports' },
      { passage: 'pastrak-2021#table-sorensen-1997', stance: 'supports' },
      { passage: 'pastrak-2021#table-graven-nielsen-2000', stance: 'supports' },
      { passage: 'pastrak-2021#table-cohen-2006', stance: 'supports' },
      { passage: 'pastrak-2021#table-noppers-2011', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
