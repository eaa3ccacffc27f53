import type { StudyEntry } from './entry';
import { chan2022 } from './chan-2022';
import { chang2024 } from './chang-2024';
import { cotter2021 } from './cotter-2021';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { insulaNull2022 } from './insula-null-2022';
import { ketamineCognition2021 } from './ketamine-cognition-2021';
import { noppers2011 } from './noppers-2011';
import { noppers2011Liver } from './noppers-2011-liver';
import { pastrak2021 } from './pastrak-2021';
import { pyke2017 } from './pyke-2017';
import { short2018 } from './short-2018';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { winstock2012 } from './winstock-2012';

/** Every study, keyed by its id. The id is the name of its file. */
export const studies = {
  'chan-2022': chan2022,
  'chang-2024': chang2024,
  'cotter-2021': cotter2021,
  'ferraro-2025': ferraro2025,
  'graven-nielsen-2000': gravenNielsen2000,
  'insula-null-2022': insulaNull2022,
  'ketamine-cognition-2021': ketamineCognition2021,
  'noppers-2011': noppers2011,
  'noppers-2011-liver': noppers2011Liver,
  'pastrak-2021': pastrak2021,
  'pyke-2017': pyke2017,
  'short-2018': short2018,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  'winstock-2012': winstock2012,
} as const satisfies Record<string, StudyEntry>;

export type StudyId = keyof typeof studies;
