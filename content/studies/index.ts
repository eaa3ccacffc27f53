import type { StudyEntry } from './entry';
import { ferraro2025 } from './ferraro-2025';
import { galosi2022 } from './galosi-2022';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { grayston2019 } from './grayston-2019';
import { heidari2017 } from './heidari-2017';
import { insulaNull2022 } from './insula-null-2022';
import { jensen2012 } from './jensen-2012';
import { noppers2011 } from './noppers-2011';
import { pastrak2021 } from './pastrak-2021';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { tonmya2025 } from './tonmya-2025';
import { walitt2015 } from './walitt-2015';
import { walitt2016 } from './walitt-2016';
import { wolfe2018 } from './wolfe-2018';

/** Every study, keyed by its id. The id is the name of its file. */
export const studies = {
  'ferraro-2025': ferraro2025,
  'galosi-2022': galosi2022,
  'graven-nielsen-2000': gravenNielsen2000,
  'grayston-2019': grayston2019,
  'heidari-2017': heidari2017,
  'insula-null-2022': insulaNull2022,
  'jensen-2012': jensen2012,
  'noppers-2011': noppers2011,
  'pastrak-2021': pastrak2021,
  'pyke-2017': pyke2017,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  'tonmya-2025': tonmya2025,
  'walitt-2015': walitt2015,
  'walitt-2016': walitt2016,
  'wolfe-2018': wolfe2018,
} as const satisfies Record<string, StudyEntry>;

export type StudyId = keyof typeof studies;
