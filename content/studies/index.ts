import type { StudyEntry } from './entry';
import { cda2023 } from './cda-2023';
import { colinaVargas2023 } from './colina-vargas-2023';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { insulaNull2022 } from './insula-null-2022';
import { majdinasab2023 } from './majdinasab-2023';
import { mcmasterNma } from './mcmaster-nma';
import { noppers2011 } from './noppers-2011';
import { odutola2023 } from './odutola-2023';
import { orhurhu2019 } from './orhurhu-2019';
import { pastrak2021 } from './pastrak-2021';
import { patil2012 } from './patil-2012';
import { persson2012 } from './persson-2012';
import { pickering2020 } from './pickering-2020';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { veraart2021 } from './veraart-2021';

/** Every study, keyed by its id. The id is the name of its file. */
export const studies = {
  'cda-2023': cda2023,
  'colina-vargas-2023': colinaVargas2023,
  'ferraro-2025': ferraro2025,
  'graven-nielsen-2000': gravenNielsen2000,
  'insula-null-2022': insulaNull2022,
  'majdinasab-2023': majdinasab2023,
  'mcmaster-nma': mcmasterNma,
  'noppers-2011': noppers2011,
  'odutola-2023': odutola2023,
  'orhurhu-2019': orhurhu2019,
  'pastrak-2021': pastrak2021,
  'patil-2012': patil2012,
  'persson-2012': persson2012,
  'pickering-2020': pickering2020,
  'pyke-2017': pyke2017,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  'veraart-2021': veraart2021,
} as const satisfies Record<string, StudyEntry>;

export type StudyId = keyof typeof studies;
