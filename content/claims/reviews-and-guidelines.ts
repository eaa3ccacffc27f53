import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const reviewsAndGuidelines = {
  'reviews-differ-in-scope': {
    kind: 'fact',
    text: 'Reviews that sound opposite looked at different things: one of 2024 at 6 articles on fibromyalgia, Cochrane in 2025 at 67 trials in many kinds of long-lasting pain.',
    evidence: [
      { passage: 'carvalho-2024#search', stance: 'supports' },
      { passage: 'carvalho-2024#conclusion', stance: 'supports' },
      { passage: 'ferraro-2025#search', stance: 'supports' },
      { passage: 'ferraro-2025#conclusion', stance: 'supports' },
    ],
    against: {
      finding: 'The two may differ less than they sound: the 2024 review called ketamine effective in the short term only, and asked for long-term studies.',
      passage: 'carvalho-2024#conclusion',
    },
    ...published,
  },
  'reviews-ask-for-trials': {
    kind: 'fact',
    text: 'Reviews of 2021, 2024 and 2025 rate ketamine differently, but all ask for further studies.',
    evidence: [
      { passage: 'pastrak-2021#conclusion', stance: 'supports' },
      { passage: 'carvalho-2024#conclusion', stance: 'supports' },
      { passage: 'ferraro-2025#conclusion', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'orhurhu-two-weeks': {
    kind: 'effect',
    text: 'In several kinds of long-lasting pain, a 2019 review of 7 trials with 211 people saw pain 1.83 points lower out of 10 (range 1.31 to 2.35) with ketamine than with placebo, from 48 hours to 2 weeks after; only 3 of the 7 favoured ketamine.',
    evidence: [
      { passage: 'orhurhu-2019#pain', stance: 'supports' },
      { passage: 'orhurhu-2019#search', stance: 'supports' },
      { passage: 'orhurhu-2019#quality', stance: 'supports' },
      { passage: 'mcmaster-nma#pain-days', stance: 'qualifies' },
    ],
    estimates: ['orhurhu-2019-pain-2-weeks'],
    certainty: { grade: 'very-low', why: 'Few small trials, 6 of the 7 at high risk of bias; we did not see whether any was in fibromyalgia.', by: 'us' },
    against: {
      finding: 'A larger review of 2025 found no clear evidence of relief that matters, at any time.',
      passage: 'ferraro-2025#conclusion',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'We had said “for up to 2 weeks”, as if from the start, but no trial measured before 48 hours. It now also says that only 3 of the 7 trials favoured ketamine.', isCorrection: true }],
  },
  'reviews-nausea-perception': {
    kind: 'harm',
    text: 'A 2019 review of trials in long-lasting pain found more nausea and more psychedelic-type effects (changes in how the self and the world feel) with ketamine than with placebo.',
    evidence: [
      { passage: 'orhurhu-2019#harms', stance: 'supports' },
      { passage: 'cda-2023#earlier-harms', stance: 'supports' },
      { passage: 'noppers-2011#blinding', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'Few small trials, nearly all at high risk of bias; we saw no counts.', by: 'us' },
    against: {
      finding: 'In the Noppers trial side effects were mild to moderate in both groups, ketamine and sedative, and faded fast.',
      passage: 'noppers-2011#blinding',
    },
    ...published,
  },
  'odutola-pooled': {
    kind: 'effect',
    text: 'A 2023 sum of 16 studies with 1,080 people in long-lasting pain saw pain scores 1.05 points lower with ketamine (range 0.39 to 1.72); when, and on what scale, we could not see.',
    evidence: [
      { passage: 'odutola-2023#pain', stance: 'supports' },
      { passage: 'odutola-2023#search', stance: 'supports' },
    ],
    estimates: ['odutola-2023-pain'],
    certainty: { grade: 'very-low', why: 'It mixes studies with and without groups made by chance, and one of its authors runs a clinic that gives ketamine.', by: 'us' },
    against: {
      finding: 'Cochrane in 2025 found no clear evidence of relief that matters, at any time.',
      passage: 'ferraro-2025#conclusion',
    },
    ...published,
  },
  'cda-short-relief': {
    kind: 'effect',
    text: 'In 2023 Canada’s Drug Agency read 3 reviews and 1 trial on long-lasting pain, fibromyalgia included, and linked ketamine with relief in the short term.',
    evidence: [
      { passage: 'cda-2023#short-relief', stance: 'supports' },
      { passage: 'cda-2023#scope', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A rapid review of few documents, known to us through key messages that were cut off.', by: 'us' },
    against: {
      finding: 'The agency’s own report of 2020 found that guidelines gave no firm recommendation, because evidence was lacking.',
      passage: 'cda-2023#earlier-guidelines',
    },
    ...published,
  },
  'jonkman-limited': {
    kind: 'effect',
    text: 'A 2017 review of 29 articles judged that ketamine may do most for pain after surgery, and little, with more side effects, for most other pain, long-lasting pain included.',
    evidence: [
      { passage: 'jonkman-2017#conclusion', stance: 'supports' },
      { passage: 'jonkman-2017#scope', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'A judgement over other reviews, read as an abstract without figures.', by: 'us' },
    against: {
      finding: 'A review on fibromyalgia alone, of 2024, called ketamine effective in the short term.',
      passage: 'carvalho-2024#conclusion',
    },
    ...published,
  },
  'hocking-fibromyalgia': {
    kind: 'effect',
    text: 'In 2003 a review counted at least one controlled trial in which people with fibromyalgia had less pain, less tenderness and better endurance with ketamine.',
    evidence: [{ passage: 'hocking-2003#fibromyalgia', stance: 'supports' }],
    certainty: { grade: 'very-low', why: 'An old grade that we could not see again on a second reading.', by: 'us' },
    against: {
      finding: 'In 2018 a US panel found weak or no evidence of immediate improvement in fibromyalgia.',
      passage: 'cohen-2018#fibromyalgia',
    },
    ...published,
  },
  'noppers-2010-is-a-review': {
    kind: 'fact',
    text: 'The Noppers paper of 2010 is a review of ketamine for long-lasting pain that is not from cancer; the fibromyalgia trial by the same first author came out in 2011.',
    evidence: [
      { passage: 'noppers-2010#reference', stance: 'supports' },
      { passage: 'noppers-2011#design', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'mcmaster-first-half-hour': {
    kind: 'effect',
    text: 'In many kinds of long-lasting pain, a university thesis of 2024 that reviewed 38 trials found that in the first 30 minutes pain may be slightly lower with ketamine than with placebo, by 1.32 points out of 10 (range 0.9 to 1.73).',
    evidence: [
      { passage: 'mcmaster-nma#pain-hours', stance: 'supports' },
      { passage: 'mcmaster-nma#trials', stance: 'supports' },
    ],
    estimates: ['mcmaster-nma-pain-30-min'],
    certainty: { grade: 'low', why: 'The thesis’s own rating.', by: 'mcmaster-nma' },
    against: {
      finding: 'For right after treatment, Cochrane’s range includes no difference at all, with very low certainty.',
      passage: 'ferraro-2025#pain',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The review is now called what it is, a university thesis.' }],
  },
  'mcmaster-1-to-3-hours': {
    kind: 'effect',
    text: 'In many kinds of long-lasting pain, a university thesis of 2024 that reviewed 38 trials found that after 1 to 3 hours pain may be slightly lower with ketamine than with placebo, by 1.25 points out of 10 (range 0.74 to 1.76).',
    evidence: [
      { passage: 'mcmaster-nma#pain-hours', stance: 'supports' },
      { passage: 'mcmaster-nma#trials', stance: 'supports' },
    ],
    estimates: ['mcmaster-nma-pain-1-3-hours'],
    certainty: { grade: 'low', why: 'The thesis’s own rating.', by: 'mcmaster-nma' },
    against: {
      finding: 'In the Noppers trial, in fibromyalgia, pain scores did not differ between the groups in the 2.5 hours after the drip.',
      passage: 'noppers-2011#scores',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The review is now called what it is, a university thesis.' }],
  },
  'mcmaster-3-to-7-days': {
    kind: 'effect',
    text: 'A university thesis of 2024 that reviewed 38 trials in long-lasting pain judged that 3 to 7 days after ketamine there may be little or no effect (pain 1.34 points lower out of 10 than with placebo; range 0.39 to 2.29).',
    evidence: [
      { passage: 'mcmaster-nma#pain-days', stance: 'supports' },
      { passage: 'mcmaster-nma#trials', stance: 'supports' },
      { passage: 'orhurhu-2019#pain', stance: 'contradicts' },
    ],
    estimates: ['mcmaster-nma-pain-3-7-days'],
    certainty: { grade: 'low', why: 'The thesis’s own rating.', by: 'mcmaster-nma' },
    against: {
      finding: 'A 2019 review saw pain 1.83 points lower out of 10 for up to 2 weeks, in 7 trials.',
      passage: 'orhurhu-2019#pain',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The review is now called what it is, a university thesis.' }],
  },
  'mcmaster-3-to-5-weeks': {
    kind: 'effect',
    text: 'In many kinds of long-lasting pain, a university thesis of 2024 that reviewed 38 trials found that after 3 to 5 weeks ketamine probably does not lower pain (0.99 points lower out of 10 than with placebo; range 2 lower to 0.03 higher).',
    evidence: [
      { passage: 'mcmaster-nma#pain-weeks', stance: 'supports' },
      { passage: 'mcmaster-nma#trials', stance: 'supports' },
      { passage: 'pickering-2020#pain', stance: 'supports' },
    ],
    estimates: ['mcmaster-nma-pain-3-5-weeks'],
    certainty: { grade: 'moderate', why: 'The thesis’s own rating.', by: 'mcmaster-nma' },
    against: {
      finding: 'The same range leaves room for pain up to 2 points lower.',
      passage: 'mcmaster-nma#pain-weeks',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The review is now called what it is, a university thesis.' }],
  },
  'mcmaster-beyond-5-weeks': {
    kind: 'effect',
    text: 'We cannot tell from a university thesis of 2024 that reviewed 38 trials whether ketamine eases long-lasting pain beyond 5 weeks: it calls its own figure very uncertain.',
    evidence: [
      { passage: 'mcmaster-nma#pain-weeks', stance: 'supports' },
      { passage: 'mcmaster-nma#trials', stance: 'supports' },
    ],
    estimates: ['mcmaster-nma-pain-beyond-5-weeks'],
    certainty: { grade: 'very-low', why: 'The thesis calls it very uncertain.', by: 'mcmaster-nma' },
    against: {
      finding: 'The figure itself is 1.09 points lower out of 10 (range 0.32 to 1.86).',
      passage: 'mcmaster-nma#pain-weeks',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The review is now called what it is, a university thesis.' }],
  },
  'mcmaster-function': {
    kind: 'effect',
    text: 'A university thesis of 2024 that reviewed 38 trials in many kinds of long-lasting pain found no effect of ketamine on how well the body functions.',
    evidence: [
      { passage: 'mcmaster-nma#function', stance: 'supports' },
      { passage: 'mcmaster-nma#trials', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'We saw no figure and no rating for it; the summary was cut off.', by: 'us' },
    against: {
      finding: 'In an experiment in fibromyalgia, as a later review tells it, 18 people scored better for physical function after ketamine.',
      passage: 'pastrak-2021#table-sorensen-1997',
    },
    ...published,
    changes: [{ on: '2026-11-22', what: 'The review is now called what it is, a university thesis.' }],
  },
  'eular-exercise': {
    kind: 'fact',
    text: 'The European (EULAR) guideline of 2017 for fibromyalgia strongly recommends one treatment only: exercise.',
    evidence: [{ passage: 'eular-2017#exercise', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'eular-steps': {
    kind: 'process',
    text: 'For fibromyalgia the European guideline of 2017 says to start with education and treatment without medicines, and then to choose what suits the person.',
    evidence: [{ passage: 'eular-2017#steps', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'eular-ketamine-not-seen': {
    kind: 'fact',
    text: 'The European fibromyalgia guideline rests on 107 reviews up to May 2015; we could read only its abstract, and not see whether it looked at ketamine.',
    evidence: [{ passage: 'eular-2017#base', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'anzca-off-label': {
    kind: 'regulation',
    text: 'In Australia and New Zealand, pain specialists’ 2021 statement notes that ketamine for long-lasting pain is off-label, that is, outside its approval.',
    evidence: [{ passage: 'anzca-2021#off-label', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
  'anzca-controversial': {
    kind: 'fact',
    text: 'The Australian and New Zealand statement of 2021 says that it is no guideline, and calls ketamine for long-lasting pain controversial, with wide differences in use and results.',
    evidence: [{ passage: 'anzca-2021#not-a-guideline', stance: 'supports' }],
    against: {
      finding: 'In 2018 a US panel concluded that evidence supports ketamine for chronic pain, depending on the condition and dose.',
      passage: 'cohen-2018#conclusion',
    },
    ...published,
  },
  'us-guideline-basis': {
    kind: 'fact',
    text: 'Most studies behind the US ketamine guideline of 2018 are small and have no comparison group; it was due for review in 2023, and we found no newer version.',
    evidence: [
      { passage: 'cohen-2018#studies-behind', stance: 'supports' },
      { passage: 'cohen-2018#review-date', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'us-guideline-moderate-liver': {
    kind: 'harm',
    text: 'The US guideline of 2018 says to take care with ketamine when someone has moderate liver disease, and not to give it with severe liver disease.',
    evidence: [
      { passage: 'cohen-2018#moderate-liver', stance: 'supports' },
      { passage: 'cohen-2018#exclusions', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'Expert advice, read in summaries; low certainty is no reason to ignore it.', by: 'us' },
    against: noneFound,
    clinicianCheck: 'People may decide by it, and we know the guideline only from summaries.',
    ...published,
  },
  'whiplash-sedative': {
    kind: 'effect',
    text: 'In a 2012 study of long-lasting pain after whiplash, 26% of 94 people responded to a sedative given as placebo, without any ketamine.',
    evidence: [
      { passage: 'persson-2012#active-placebo', stance: 'supports' },
      { passage: 'persson-2012#design', stance: 'supports' },
    ],
    estimates: ['persson-2012-placebo-responders'],
    certainty: { grade: 'very-low', why: 'One study, single test doses, and another kind of pain; we did not see when relief was measured.', by: 'us' },
    against: {
      finding: 'Of the people who had not responded to the sedative, 41% responded to ketamine.',
      passage: 'persson-2012#ketamine',
    },
    ...published,
  },
  'us-guideline-conclusion': {
    kind: 'effect',
    text: 'In 2018 a US panel concluded that evidence supports ketamine drips for long-lasting pain, but that it varies by condition and dose.',
    evidence: [
      { passage: 'cohen-2018#conclusion', stance: 'supports' },
      { passage: 'cohen-2018#fibromyalgia', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'A panel’s judgement over many kinds of pain, and mostly small studies without a comparison group.', by: 'us' },
    against: {
      finding: 'For fibromyalgia the same panel found weak or no evidence of immediate improvement.',
      passage: 'cohen-2018#fibromyalgia',
    },
    ...published,
  },
  'carvalho-results': {
    kind: 'effect',
    text: 'In a 2024 review of fibromyalgia studies, most short-term studies told of a good response; the one study that followed people for 8 weeks did not.',
    evidence: [{ passage: 'carvalho-2024#results', stance: 'supports' }],
    certainty: { grade: 'low', why: 'A review’s judgement of few and small studies.', by: 'us' },
    against: {
      finding: 'The authors nevertheless call ketamine effective in the short term.',
      passage: 'carvalho-2024#conclusion',
    },
    ...published,
  },
  'cda-no-firm-advice': {
    kind: 'fact',
    text: 'Canada’s Drug Agency found in 2020 that guidelines gave no firm recommendation on ketamine for long-lasting pain, because evidence was lacking.',
    evidence: [
      { passage: 'cda-2023#earlier-guidelines', stance: 'supports' },
      { passage: 'cda-2023#scope', stance: 'supports' },
    ],
    against: {
      finding: 'Its 2023 update linked ketamine with pain relief in the short term.',
      passage: 'cda-2023#short-relief',
    },
    ...published,
  },
  'orhurhu-bias': {
    kind: 'fact',
    text: 'Of the 7 trials in a 2019 review of ketamine in long-lasting pain, 6 were at high risk of bias (of leaning one way by how they were done), and 3 favoured ketamine.',
    evidence: [{ passage: 'orhurhu-2019#quality', stance: 'supports' }],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
