import type { Source } from '@/lib/domain/source';

export const noppers2011 = {
  kind: 'study-report',
  name: 'Noppers 2011',
  csl: {
    type: 'article-journal',
    title: 'Absence of long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain: a randomized, prospective, double blind, active placebo-controlled trial',
    author: [
      { family: 'Noppers', given: 'Ingeborg' },
      { family: 'Niesters', given: 'Marieke' },
      { family: 'Swartjes', given: 'Maarten' },
      { family: 'Bauer', given: 'Martin' },
      { family: 'Aarts', given: 'Leon' },
      { family: 'Geleijnse', given: 'Natasja' },
      { family: 'Mooren', given: 'René' },
      { family: 'Dahan', given: 'Albert' },
      { family: 'Sarton', given: 'Elise' },
    ],
    issued: '2011-10',
    'container-title': 'European Journal of Pain',
    volume: '15',
    issue: '9',
    page: '942-949',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract, not the whole paper.',
  },
  passages: {
    title: {
      locator: { kind: 'title' },
      says: 'The title itself says that there was no long-term pain relief from a short infusion.',
    },
    design: {
      locator: { kind: 'abstract' },
      says: '24 people with fibromyalgia were put by chance into two groups of 12. One group had S-ketamine, 0.5 mg/kg in total, through a drip for 30 minutes. The other had 5 mg of midazolam as an active placebo. Neither they nor the staff were told which. Pain was scored for 2.5 hours after the infusion, then weekly for 8 weeks.',
      figures: [24, 12, 2, 0.5, 30, 5, 2.5, 8],
    },
    responders: {
      locator: { kind: 'abstract' },
      says: 'Of the 24 people, those with more than 50% less pain, ketamine against midazolam: 8 and 3 at 15 minutes after the infusion (p below 0.05), 6 and 2 at 180 minutes, without saying from when (not significant), 2 and 0 at the end of week 1 (not significant), 2 and 2 at the end of week 8.',
      figures: [24, 50, 8, 3, 15, 0.05, 6, 2, 180, 1, 0, 12],
    },
    scores: {
      locator: { kind: 'abstract' },
      says: 'Pain scores and scores on the Fibromyalgia Impact Questionnaire showed no significant difference between the treatments, neither in the 2.5 hours after the infusion nor over the 8 weeks.',
      figures: [2.5, 8],
    },
    'blood-level': {
      locator: { kind: 'abstract' },
      says: 'The effect of ketamine on pain scores closely followed the amount of ketamine in the blood.',
    },
    blinding: {
      locator: { kind: 'abstract' },
      says: 'Psychedelic-type side effects, scored with a list of 13 unusual experiences, were mild to moderate in both groups and faded quickly. The authors took this as a sign that people could not tell which drug they had.',
      figures: [13],
    },
    'our-sum-70-kg': {
      locator: { kind: 'abstract' },
      says: 'The dose was 0.5 mg/kg of S-ketamine. By our own sum that is 35 mg for a person of 70 kg.',
      figures: [0.5, 35, 70],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors called the effect limited, and said that it lasted only as long as the drug was in the body.',
    },
    affiliation: {
      locator: { kind: 'section', heading: 'Authors and affiliation' },
      says: 'The authors worked at the department of anaesthesiology of Leiden University Medical Center in the Netherlands.',
    },
    'dose-70-kg': {
      locator: { kind: 'abstract' },
      says: 'The dose was 0.5 mg/kg of S-ketamine in total. By our own sum that is 35 mg for a person of 70 kg.',
      figures: [0.5, 35, 70],
    },
  },
  unconfirmed: 'We know this paper’s DOI from memory only, so we leave it out. You can find the paper by its title.',
} as const satisfies Source;
