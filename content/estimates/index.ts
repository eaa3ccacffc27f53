import { registry } from '@/lib/domain/registry';
import { fayed2010 } from './fayed-2010';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { harris2009 } from './harris-2009';
import { kokkinou2018 } from './kokkinou-2018';
import { noppers2011 } from './noppers-2011';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { williams2018 } from './williams-2018';

/** Every estimate, keyed by its id. Each file holds the estimates of one study. */
export const estimates = registry(
  fayed2010,
  ferraro2025,
  gravenNielsen2000,
  harris2009,
  kokkinou2018,
  noppers2011,
  pyke2017,
  sorensen1995,
  williams2018,
);

export type EstimateId = keyof typeof estimates;
