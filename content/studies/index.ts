import type { StudyEntry } from './entry';
import { carvalho2024 } from './carvalho-2024';
import { cohen2006 } from './cohen-2006';
import { eskefib2021 } from './eskefib-2021';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { guedj2007a } from './guedj-2007a';
import { guedj2007c } from './guedj-2007c';
import { gupta2023 } from './gupta-2023';
import { hanna2016 } from './hanna-2016';
import { hanna2018 } from './hanna-2018';
import { insulaNull2022 } from './insula-null-2022';
import { kiefer2008a } from './kiefer-2008a';
import { kiefer2008b } from './kiefer-2008b';
import { nct04141696 } from './nct04141696';
import { nct04938713 } from './nct04938713';
import { nct06916403 } from './nct06916403';
import { nct07230171 } from './nct07230171';
import { noppers2011 } from './noppers-2011';
import { pastrak2021 } from './pastrak-2021';
import { pyke2017 } from './pyke-2017';
import { schwartzman2009 } from './schwartzman-2009';
import { sigtermans2009 } from './sigtermans-2009';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';

/** Every study, keyed by its id. The id is the name of its file. */
export const studies = {
  'carvalho-2024': carvalho2024,
  'cohen-2006': cohen2006,
  'eskefib-2021': eskefib2021,
  'ferraro-2025': ferraro2025,
  'graven-nielsen-2000': gravenNielsen2000,
  'guedj-2007a': guedj2007a,
  'guedj-2007c': guedj2007c,
  'gupta-2023': gupta2023,
  'hanna-2016': hanna2016,
  'hanna-2018': hanna2018,
  'insula-null-2022': insulaNull2022,
  'kiefer-2008a': kiefer2008a,
  'kiefer-2008b': kiefer2008b,
  nct04141696: nct04141696,
  nct04938713: nct04938713,
  nct06916403: nct06916403,
  nct07230171: nct07230171,
  'noppers-2011': noppers2011,
  'pastrak-2021': pastrak2021,
  'pyke-2017': pyke2017,
  'schwartzman-2009': schwartzman2009,
  'sigtermans-2009': sigtermans2009,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
} as const satisfies Record<string, StudyEntry>;

export type StudyId = keyof typeof studies;
