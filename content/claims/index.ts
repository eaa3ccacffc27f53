import { registry } from '@/lib/domain/registry';
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

/** Every claim, keyed by its id. Each file holds the claims of one topic. */
export const claims = registry(
  causes,
  costAndAccess,
  crpsTrials,
  diagnosis,
  dosing,
  experiments,
  fibromyalgia,
  goingHome,
  harmsLongTerm,
  harmsShortTerm,
  history,
  insideAndOutsideTheBrain,
  interactions,
  lawAndApproval,
  mechanism,
  messengers,
  mixingMedicines,
  noppers2011,
  otherConditions,
  otherStudies,
  overall,
  readingStudies,
  resetAndRewire,
  reviewsAndGuidelines,
  symptoms,
  theTreatmentDay,
  treatments,
  trialsUnderWay,
  whenToStop,
  whoShouldNot,
);

export type ClaimId = keyof typeof claims;
