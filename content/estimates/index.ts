import { registry } from '@/lib/domain/registry';
import { ferraro2025 } from './ferraro-2025';
import { galosi2022 } from './galosi-2022';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { grayston2019 } from './grayston-2019';
import { heidari2017 } from './heidari-2017';
import { noppers2011 } from './noppers-2011';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { tonmya2025 } from './tonmya-2025';
import { walitt2015 } from './walitt-2015';
import { wolfe2018 } from './wolfe-2018';

/** Every estimate, keyed by its id. Each file holds the estimates of one study. */
export const estimates = registry(
  ferraro2025,
  galosi2022,
  gravenNielsen2000,
  grayston2019,
  heidari2017,
  noppers2011,
  pyke2017,
  sorensen1995,
  tonmya2025,
  walitt2015,
  wolfe2018,
);

export type EstimateId = keyof typeof estimates;
