import type { StudyEntry } from './entry';
import { albrecht2016 } from './albrecht-2016';
import { fayed2010 } from './fayed-2010';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { harris2009 } from './harris-2009';
import { insulaNull2022 } from './insula-null-2022';
import { kokkinou2018 } from './kokkinou-2018';
import { ledermann2016 } from './ledermann-2016';
import { ledermann2017 } from './ledermann-2017';
import { noppers2011 } from './noppers-2011';
import { pastrak2021 } from './pastrak-2021';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { williams2018 } from './williams-2018';
import { wood2007a } from './wood-2007a';

/** Every study, keyed by its id. The id is the name of its file. */
export const studies = {
  'albrecht-2016': albrecht2016,
  'fayed-2010': fayed2010,
  'ferraro-2025': ferraro2025,
  'graven-nielsen-2000': gravenNielsen2000,
  'harris-2009': harris2009,
  'insula-null-2022': insulaNull2022,
  'kokkinou-2018': kokkinou2018,
  'ledermann-2016': ledermann2016,
  'ledermann-2017': ledermann2017,
  'noppers-2011': noppers2011,
  'pastrak-2021': pastrak2021,
  'pyke-2017': pyke2017,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  'williams-2018': williams2018,
  'wood-2007a': wood2007a,
} as const satisfies Record<string, StudyEntry>;

export type StudyId = keyof typeof studies;
