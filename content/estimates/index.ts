import { registry } from '@/lib/domain/registry';
import { cohen2006 } from './cohen-2006';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { guedj2007a } from './guedj-2007a';
import { guedj2007c } from './guedj-2007c';
import { gupta2023 } from './gupta-2023';
import { hanna2016 } from './hanna-2016';
import { hanna2018 } from './hanna-2018';
import { nct04141696 } from './nct04141696';
import { noppers2011 } from './noppers-2011';
import { pyke2017 } from './pyke-2017';
import { sigtermans2009 } from './sigtermans-2009';
import { sorensen1995 } from './sorensen-1995';

/** Every estimate, keyed by its id. Each file holds the estimates of one study. */
export const estimates = registry(
  cohen2006,
  ferraro2025,
  gravenNielsen2000,
  guedj2007a,
  guedj2007c,
  gupta2023,
  hanna2016,
  hanna2018,
  nct04141696,
  noppers2011,
  pyke2017,
  sigtermans2009,
  sorensen1995,
);

export type EstimateId = keyof typeof estimates;
