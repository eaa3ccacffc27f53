import { registry } from '@/lib/domain/registry';
import { chan2022 } from './chan-2022';
import { chang2024 } from './chang-2024';
import { cotter2021 } from './cotter-2021';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { noppers2011 } from './noppers-2011';
import { noppers2011Liver } from './noppers-2011-liver';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { winstock2012 } from './winstock-2012';

/** Every estimate, keyed by its id. Each file holds the estimates of one study. */
export const estimates = registry(
  chan2022,
  chang2024,
  cotter2021,
  ferraro2025,
  gravenNielsen2000,
  noppers2011,
  noppers2011Liver,
  pyke2017,
  sorensen1995,
  winstock2012,
);

export type EstimateId = keyof typeof estimates;
