import type { Grade, Stance, Claim } from './claim';
import type { InterestKind, ReadKind, SourceKind } from './source';
import type { Verdict } from './statement';
import type { DisagreementPart } from './disagreement';
import type { StudyDesign, StudySubject } from './study';

/** What readers see for each kind of document. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  'study-report': 'Report of a study',
  review: 'Review of studies',
  guideline: 'Guideline',
  regulatory: 'Official rule or label',
  'official-page': 'Page of a public body',
  'clinic-page': 'Clinic web page',
  'unsigned-page': 'Web page without a named publisher',
  'patient-organisation-page': 'Page of a patient organisation',
};

/** What readers see for each interest. */
export const interestWords: Readonly<Record<InterestKind, string>> = {
  'none-known': 'No interest known',
  'maker-funded': 'From the maker of the drug',
  'author-treats-with-it': 'Authors give this treatment',
  'publisher-sells-it': 'Publisher sells this treatment',
  'asks-for-donations': 'Publisher asks for donations',
  unclear: 'Interest unclear',
};

/** What readers see for how a document was read. */
export const readWords: Readonly<Record<ReadKind, string>> = {
  'full-text': 'We read the document',
  abstract: 'We read its summary (abstract) only',
  'second-hand': 'We have read this only second-hand',
  'not-seen': 'We have not seen it',
};

/** What readers see for each verdict on a statement. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  'not-supported': 'Not supported',
  contradicted: 'Contradicted',
  outdated: 'Outdated',
  misattributed: 'The named source does not say it',
  opinion: 'Opinion or promotion',
  'not-checkable': 'Cannot be checked',
};

/** What readers see for each level of certainty. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
};

/** How many of four bars are filled for each level of certainty. */
export const gradeBars: Readonly<Record<Grade, 1 | 2 | 3 | 4>> = { high: 4, moderate: 3, low: 2, 'very-low': 1 };

/** What readers see for each stance. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supports it',
  qualifies: 'Limits it',
  contradicts: 'Speaks against it',
};

/** What readers see for each kind of claim. */
export const claimKindWords: Readonly<Record<Claim['kind'], string>> = {
  fact: 'Fact',
  effect: 'Effect of a treatment',
  harm: 'Unwanted effect or risk',
  mechanism: 'How it may work',
  process: 'How treatment goes',
  history: 'History',
  regulation: 'Rule or approval',
};

/** What readers see for what a study is about. */
export const subjectWords: Readonly<Record<StudySubject, string>> = {
  'ketamine-in-fibromyalgia': 'Ketamine in fibromyalgia',
  'ketamine-in-other-pain': 'Ketamine in other long-lasting pain',
  'ketamine-elsewhere': 'Ketamine in other people, and in animals',
  fibromyalgia: 'Fibromyalgia without ketamine',
};

/** What readers see for what a disagreement is about. */
export const disagreementPartWords: Readonly<Record<DisagreementPart, string>> = {
  'does-it-work': 'Does it work, and for how long?',
  fibromyalgia: 'About fibromyalgia',
  'how-it-works': 'How it works, its history and its safety',
  'the-treatment': 'The treatment itself',
};

/** What readers see for each design of a study. */
export const designWords: Readonly<Record<StudyDesign, string>> = {
  'randomised-controlled-trial': 'Randomised controlled trial',
  'crossover-trial': 'Crossover trial',
  'laboratory-comparison': 'Laboratory comparison',
  'imaging-study': 'Brain-scan study',
  'open-label': 'Study without a comparison group',
  'case-report': 'Report on a single patient',
  'case-series': 'Reports on several patients',
  survey: 'Survey',
  protocol: 'Plan of a study',
  'systematic-review': 'Systematic review',
};
