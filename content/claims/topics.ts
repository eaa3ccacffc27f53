import { causes } from './causes';
import { costAndAccess } from './cost-and-access';
import { crpsTrials } from './crps-trials';
import { diagnosis } from './diagnosis';
import { dosing } from './dosing';
import { experiments } from './experiments';
import { fibromyalgia } from './fibromyalgia';
import { goingHome } from './going-home';
import { harmsLongTerm } from './harms-long-term';
import { harmsShortTerm } from './harms-short-term';
import { history } from './history';
import { insideAndOutsideTheBrain } from './inside-and-outside-the-brain';
import { interactions } from './interactions';
import { lawAndApproval } from './law-and-approval';
import { mechanism } from './mechanism';
import { messengers } from './messengers';
import { mixingMedicines } from './mixing-medicines';
import { noppers2011 } from './noppers-2011';
import { otherConditions } from './other-conditions';
import { otherStudies } from './other-studies';
import { overall } from './overall';
import { readingStudies } from './reading-studies';
import { resetAndRewire } from './reset-and-rewire';
import { reviewsAndGuidelines } from './reviews-and-guidelines';
import { symptoms } from './symptoms';
import { theTreatmentDay } from './the-treatment-day';
import { treatments } from './treatments';
import { trialsUnderWay } from './trials-under-way';
import { whenToStop } from './when-to-stop';
import { whoShouldNot } from './who-should-not';

/** The claims by topic, in the order in which readers see the topics. */
export const topics = {
  fibromyalgia: { title: 'What fibromyalgia is', claims: fibromyalgia },
  symptoms: { title: 'Symptoms', claims: symptoms },
  causes: { title: 'Causes', claims: causes },
  diagnosis: { title: 'Diagnosis', claims: diagnosis },
  treatments: { title: 'Other treatments', claims: treatments },
  overall: { title: 'Ketamine for fibromyalgia, overall', claims: overall },
  'noppers-2011': { title: 'The Noppers trial', claims: noppers2011 },
  experiments: { title: 'The experiments of 1995 to 2006', claims: experiments },
  'other-studies': { title: 'Other studies in fibromyalgia', claims: otherStudies },
  'crps-trials': { title: 'Trials in complex regional pain syndrome', claims: crpsTrials },
  'trials-under-way': { title: 'Trials under way', claims: trialsUnderWay },
  'reviews-and-guidelines': { title: 'Reviews and guidelines', claims: reviewsAndGuidelines },
  'reading-studies': { title: 'How studies are read', claims: readingStudies },
  mechanism: { title: 'How ketamine may work', claims: mechanism },
  messengers: { title: 'Messengers in the brain', claims: messengers },
  'inside-and-outside-the-brain': { title: 'Inside and outside the brain', claims: insideAndOutsideTheBrain },
  'reset-and-rewire': { title: 'Reset and rewire', claims: resetAndRewire },
  history: { title: 'History', claims: history },
  'law-and-approval': { title: 'Law and approval', claims: lawAndApproval },
  'the-treatment-day': { title: 'The day of the treatment', claims: theTreatmentDay },
  'going-home': { title: 'Going home and calling for help', claims: goingHome },
  dosing: { title: 'Dose and number of sessions', claims: dosing },
  'when-to-stop': { title: 'When to stop', claims: whenToStop },
  'cost-and-access': { title: 'Cost and access', claims: costAndAccess },
  'who-should-not': { title: 'Who should not have it', claims: whoShouldNot },
  interactions: { title: 'Ketamine and other medicines: warnings', claims: interactions },
  'mixing-medicines': { title: 'Ketamine and other medicines: studies', claims: mixingMedicines },
  'harms-short-term': { title: 'Unwanted effects soon after', claims: harmsShortTerm },
  'harms-long-term': { title: 'Unwanted effects of long use', claims: harmsLongTerm },
  'other-conditions': { title: 'Ketamine for other conditions', claims: otherConditions },
} as const;
