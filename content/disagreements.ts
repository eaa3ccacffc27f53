import type { DisagreementPart } from '@/lib/domain/disagreement';
import type { ClaimId } from './claims';
import type { StatementId } from './statements';

type Entry = {
  readonly part: DisagreementPart;
  readonly question: string;
  readonly statements: readonly StatementId[];
  readonly claims: readonly ClaimId[];
};

/** Questions that the five pages answer differently, among themselves or from the research. */
export const disagreements = {
  'noppers-trial': {
    part: 'does-it-work',
    question: 'What did the Noppers trial find?',
    statements: ['s0-021', 's0-022', 's1-112', 's4-018', 's4-019'],
    claims: ['noppers-15-min', 'noppers-180-min', 'noppers-week-1', 'noppers-week-8', 'noppers-scores'],
  },
  'sorensen-studies': {
    part: 'does-it-work',
    question: 'What did the Sørensen studies find?',
    statements: ['s0-023', 's1-114', 's2-025', 's2-026'],
    claims: ['sorensen-1995-responders', 'sorensen-1995-days', 'sorensen-1997-what-is-known', 'sorensen-1998-no-ketamine'],
  },
  'graven-nielsen-study': {
    part: 'does-it-work',
    question: 'What did the Graven-Nielsen study find?',
    statements: ['s0-024', 's1-113', 's2-027', 's4-024'],
    claims: ['graven-nielsen-responders', 'graven-nielsen-lab-pain'],
  },
  'how-long': {
    part: 'does-it-work',
    question: 'How long does relief last?',
    statements: ['s0-026', 's1-083', 's1-115', 's2-021', 's3-012', 's4-017', 's4-019', 's4-033'],
    claims: ['short-relief', 'lasting-relief-not-shown', 'sorensen-1995-days', 'case-reports-longer', 'patil-how-long', 'sigtermans-week-12'],
  },
  'how-strong': {
    part: 'does-it-work',
    question: 'How strong is the evidence as a whole?',
    statements: ['s0-008', 's1-107', 's1-110', 's1-117', 's1-120', 's2-018', 's3-011', 's3-016', 's4-039'],
    claims: ['pastrak-118', 'carvalho-short-term', 'us-guideline-weak', 'us-guideline-long-term', 'cochrane-unclear', 'nice-do-not-start', 'orhurhu-two-weeks', 'odutola-pooled', 'reviews-differ-in-scope'],
  },
  series: {
    part: 'does-it-work',
    question: 'Does a series of drips work better than one?',
    statements: ['s0-025', 's0-026', 's1-027', 's1-115', 's2-013', 's2-023'],
    claims: ['dosing-series-not-tested', 'dosing-repeat-drips', 'case-reports-longer', 'nct06916403-no-comparison', 'eskefib-why-stopped'],
  },
  reset: {
    part: 'does-it-work',
    question: 'Does it reset, reboot or rewire anything?',
    statements: ['s1-021', 's1-073', 's1-114', 's2-017', 's2-022', 's3-014', 's3-015', 's4-001', 's4-010'],
    claims: ['no-reset-shown', 'rewire-not-measured', 'reset-session-only', 'reset-root-cause'],
  },
  'mood-and-life': {
    part: 'does-it-work',
    question: 'Does it make mood and daily life in fibromyalgia better?',
    statements: ['s1-023', 's1-111', 's1-112', 's1-128', 's1-131'],
    claims: ['daily-life', 'mcmaster-function', 'depression-fibromyalgia-not-tested', 'depression-cochrane-not-reported', 'spravato-not-pain'],
  },
  'fewer-medicines': {
    part: 'does-it-work',
    question: 'Does it help people take fewer other medicines?',
    statements: ['s1-102', 's3-015'],
    claims: ['depression-cochrane-not-reported', 'hanna-2016-painkillers', 'interactions-stop-opioids'],
  },
  'cited-papers': {
    part: 'does-it-work',
    question: 'Do the papers that one page cites show what it says?',
    statements: ['s1-109', 's1-112', 's1-113', 's1-114', 's1-115'],
    claims: ['schwartzman-2011-title', 'noppers-2010-is-a-review', 'graven-nielsen-design', 'sorensen-1998-no-ketamine', 'crps-another-illness'],
  },
  'how-common': {
    part: 'fibromyalgia',
    question: 'How common is fibromyalgia?',
    statements: ['s0-002', 's2-004', 's2-005'],
    claims: ['fibromyalgia-us-survey', 'fibromyalgia-cdc-number', 'fibromyalgia-ten-million', 'fibromyalgia-world', 'fibromyalgia-other-diagnosis'],
  },
  women: {
    part: 'fibromyalgia',
    question: 'Is it mostly women who have it?',
    statements: ['s1-008', 's2-006'],
    claims: ['fibromyalgia-women-twice', 'fibromyalgia-women-in-clinics', 'fibromyalgia-men-missed'],
  },
  'tender-points': {
    part: 'fibromyalgia',
    question: 'Do tender points decide?',
    statements: ['s0-005', 's1-033'],
    claims: ['diagnosis-no-tender-points', 'diagnosis-1990-tender-points', 'diagnosis-2016-rule'],
  },
  'last-resort': {
    part: 'fibromyalgia',
    question: 'Is it what is left when nothing else is found?',
    statements: ['s0-003', 's1-006', 's1-036'],
    claims: ['diagnosis-with-other-illness', 'diagnosis-2016-rule'],
  },
  'nerve-damage': {
    part: 'fibromyalgia',
    question: 'Is it nerve pain (neuropathic pain)?',
    statements: ['s1-038', 's1-039', 's1-108'],
    claims: ['causes-nociplastic', 'causes-small-fibres'],
  },
  'brain-or-body': {
    part: 'fibromyalgia',
    question: 'Does it begin in the brain or in the body?',
    statements: ['s0-009', 's1-003', 's1-022', 's2-015', 's3-004', 's3-005'],
    claims: ['causes-brain-or-nerves', 'causes-central-sensitisation', 'causes-small-fibres'],
  },
  cause: {
    part: 'fibromyalgia',
    question: 'What causes it?',
    statements: ['s0-004', 's1-009', 's1-037', 's2-003', 's3-002', 's3-006', 's3-007', 's3-009', 's3-010'],
    claims: ['causes-unknown', 'causes-stress-trauma', 'causes-infection-injury-weight', 'causes-family'],
  },
  cure: {
    part: 'fibromyalgia',
    question: 'Is there a cure?',
    statements: ['s1-011', 's1-012', 's2-017'],
    claims: ['treatments-no-cure', 'treatments-first-three', 'treatments-tonmya-approved'],
  },
  'nmda-or-dopamine': {
    part: 'how-it-works',
    question: 'Is it NMDA receptors or dopamine?',
    statements: ['s0-011', 's1-015', 's1-078', 's2-007', 's2-010', 's2-011', 's4-012', 's4-025'],
    claims: ['ketamine-blocks-nmda', 'dopamine-argument', 'dopamine-animals-people', 'messengers-dopamine-scans-gave-none', 'messengers-not-settled'],
  },
  glutamate: {
    part: 'how-it-works',
    question: 'Too much glutamate, or too little?',
    statements: ['s0-012', 's2-009', 's4-011'],
    claims: ['glutamate-scans-higher', 'glutamate-scans-no-difference', 'glutamate-shortage-not-found', 'inside-thalamus-glutamate'],
  },
  when: {
    part: 'how-it-works',
    question: 'When did ketamine arrive?',
    statements: ['s1-014', 's1-019'],
    claims: ['history-made-1962', 'history-first-person-1964', 'history-approved-1970', 'history-not-1950s'],
  },
  'heart-and-breathing': {
    part: 'how-it-works',
    question: 'What does it do to heart and breathing?',
    statements: ['s1-017', 's1-018', 's4-003', 's4-023'],
    claims: ['short-term-blood-pressure', 'short-term-breathing', 'label-sedatives', 'history-steady-but'],
  },
  'side-effects': {
    part: 'how-it-works',
    question: 'What are the unwanted effects?',
    statements: ['s1-016', 's1-105', 's2-031', 's4-023', 's4-027'],
    claims: ['harms-listed', 'unwanted-effects-cochrane', 'harms-baseline', 'harms-gut', 'sigtermans-harms', 'short-term-cochrane-mind', 'long-term-safety-unknown'],
  },
  approval: {
    part: 'how-it-works',
    question: 'Is it approved for fibromyalgia?',
    statements: ['s4-008', 's4-009'],
    claims: ['approval-us', 'law-off-label', 'law-uk-label', 'anzca-off-label', 'spravato-not-pain'],
  },
  'session-length': {
    part: 'the-treatment',
    question: 'How long is a session?',
    statements: ['s1-025', 's1-086', 's2-014', 's4-018'],
    claims: ['dosing-sessions-in-studies', 'doses-differ', 'dosing-ontario-clinic', 'dosing-best-not-known'],
  },
  'how-many-sessions': {
    part: 'the-treatment',
    question: 'How many sessions are there?',
    statements: ['s0-026', 's1-024', 's1-027', 's1-085', 's2-013'],
    claims: ['day-how-many', 'dosing-series-not-tested'],
  },
  dose: {
    part: 'the-treatment',
    question: 'What dose?',
    statements: ['s1-042', 's1-087', 's2-001', 's2-021'],
    claims: ['doses-differ', 'dosing-panel-rate', 'dosing-best-not-known'],
  },
  boosters: {
    part: 'the-treatment',
    question: 'What if it wears off?',
    statements: ['s1-028', 's2-023', 's2-030'],
    claims: ['dosing-repeat-drips', 'gupta-2023-went-on', 'dosing-follow-on', 'long-term-fibromyalgia-single-patients'],
  },
  together: {
    part: 'the-treatment',
    question: 'Which other treatments go with it?',
    statements: ['s1-091', 's1-092', 's1-093', 's1-094', 's1-097', 's1-099', 's1-125'],
    claims: ['mixing-exercise-not-tested', 'eular-exercise'],
  },
} as const satisfies Record<string, Entry>;
