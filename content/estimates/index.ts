import { registry } from '@/lib/domain/registry';
import { colinaVargas2023 } from './colina-vargas-2023';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { majdinasab2023 } from './majdinasab-2023';
import { mcmasterNma } from './mcmaster-nma';
import { noppers2011 } from './noppers-2011';
import { odutola2023 } from './odutola-2023';
import { orhurhu2019 } from './orhurhu-2019';
import { patil2012 } from './patil-2012';
import { persson2012 } from './persson-2012';
import { pickering2020 } from './pickering-2020';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { veraart2021 } from './veraart-2021';

/** Every estimate, keyed by its id. Each file holds the estimates of one study. */
export const estimates = registry(
  colinaVargas2023,
  ferraro2025,
  gravenNielsen2000,
  majdinasab2023,
  mcmasterNma,
  noppers2011,
  odutola2023,
  orhurhu2019,
  patil2012,
  persson2012,
  pickering2020,
  pyke2017,
  sorensen1995,
  veraart2021,
);

export type EstimateId = keyof typeof estimates;
