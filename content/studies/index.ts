import type { StudyEntry } from './entry';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { insulaNull2022 } from './insula-null-2022';
import { japanAudit2026 } from './japan-audit-2026';
import { noppers2011 } from './noppers-2011';
import { pastrak2021 } from './pastrak-2021';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';

/** Every study, keyed by its id. The id is the name of its file. */
export const studies = {
  'ferraro-2025': ferraro2025,
  'graven-nielsen-2000': gravenNielsen2000,
  'insula-null-2022': insulaNull2022,
  'japan-audit-2026': japanAudit2026,
  'noppers-2011': noppers2011,
  'pastrak-2021': pastrak2021,
  'pyke-2017': pyke2017,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
} as const satisfies Record<string, StudyEntry>;

export type StudyId = keyof typeof studies;
