import type { Source } from '@/lib/domain/source';

export const pastrak2021 = {
  kind: 'review',
  name: 'Pastrak 2021',
  csl: {
    type: 'article-journal',
    title: 'Systematic review of the use of intravenous ketamine for fibromyalgia',
    author: [
      { family: 'Pastrak', given: 'Mila' },
      { family: 'Abd-Elsayed', given: 'A' },
      { family: 'Ma', given: 'F' },
      { family: 'Vrooman', given: 'B' },
      { family: 'Visnjevac', given: 'O' },
    ],
    issued: '2021',
    'container-title': 'Ochsner Journal',
    volume: '21',
    issue: '4',
    page: '387-394',
    DOI: '10.31486/toj.21.0038',
    PMID: '34984054',
    PMCID: 'PMC8675611',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract and the table of studies up to the first single-patient report.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: 'The search found 7 publications with 118 people with fibromyalgia in all.',
      figures: [7, 118],
    },
    'short-relief': {
      locator: { kind: 'abstract' },
      says: 'Single low-dose infusions lowered pain for a few hours only.',
    },
    glutamate: {
      locator: { kind: 'abstract' },
      says: 'Over-sensitive pain comes from glutamate signals that pass through NMDA receptors in the spinal cord and the brain. Ketamine blocks these receptors.',
    },
    'case-reports': {
      locator: { kind: 'abstract' },
      says: 'Reports on single patients suggest that larger total doses, and longer and more frequent infusions, might bring longer relief.',
    },
    'table-sorensen-1995': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'Sörensen et al, 1995' },
      says: '11 people had ketamine, 0.3 mg/kg over 10 minutes, and placebo in turn. Pain was lower at the end of the infusion and 20 to 80 minutes after. There were 8 responders, and in 6 of those 8 pain stayed lower for 2 to 7 days. For up to 15 minutes people felt unreal or dizzy, or heard differently.',
      figures: [1995, 11, 0.3, 10, 20, 80, 8, 6, 2, 7, 15],
    },
    'table-sorensen-1997': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'Sörensen et al, 1997' },
      says: '18 people had ketamine, 0.3 mg/kg over 10 minutes, and placebo in turn. The physical-function score of the Fibromyalgia Impact Questionnaire improved. No side effects are listed.',
      figures: [1997, 18, 0.3, 10],
    },
    'table-graven-nielsen-2000': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'Graven-Nielsen et al, 2000' },
      says: '29 people in part 1 and 15 in part 2 had ketamine, 0.3 mg/kg over 30 minutes, and placebo in turn. No side effects are listed.',
      figures: [2000, 29, 15, 0.3, 30],
    },
    'table-noppers-2011': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'Noppers et al, 2011' },
      says: '24 people had 0.5 mg/kg of ketamine or 5 mg of midazolam over 30 minutes. The groups did not differ significantly at 2.5 hours, 1 week or 8 weeks. Drowsiness and euphoria lasted about 30 minutes in both groups.',
      figures: [2011, 24, 0.5, 5, 30, 2.5, 1, 8],
    },
    'table-hanna-2016': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'Hanna et al, 2016' },
      says: 'The dose on the first day was 200 mg of ketamine. The rest of the schedule was cut off in what we read.',
      figures: [2016, 200],
    },
    harms: {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'all rows' },
      says: 'Unwanted effects were short-lived: feeling unreal, dizzy, confused, elated, drowsy or sick, and changed hearing.',
    },
    'table-cohen-2006': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'Cohen et al, 2006' },
      says: '34 people had ketamine, 0.1 mg/kg over 7 minutes, without placebo. 18 of 34 had more than 50% less pain. Dizziness, confusion, feeling elated and nausea lasted about 30 minutes.',
      figures: [2006, 34, 0.1, 7, 18, 50, 30],
    },
    'our-sum-70-kg': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'all rows' },
      says: 'The doses were 0.3 mg/kg in the experiments of 1995, 1997 and 2000, 0.1 mg/kg in the test of 2006 and 0.5 mg/kg in the trial of 2011. By our own sum, for a person of 70 kg (about 154 pounds) that is 21 mg, 7 mg and 35 mg.',
      figures: [0.3, 1995, 1997, 2000, 0.1, 2006, 0.5, 2011, 70, 154, 21, 7, 35],
    },
    conclusion: {
      locator: { kind: 'abstract' },
      says: 'The authors call for proper trials of longer infusions and higher doses.',
    },
    'dose-70-kg': {
      locator: { kind: 'table', label: 'Table (study by study)', row: 'all rows' },
      says: 'Its table gives 0.1 to 0.3 mg/kg of ketamine for the experiments of 1995, 1997, 2000 and 2006. By our own sum that is 7 to 21 mg for a person of 70 kg, or about 154 pounds.',
      figures: [0.1, 0.3, 1995, 1997, 2000, 2006, 7, 21, 70, 154],
    },
  },
} as const satisfies Source;
