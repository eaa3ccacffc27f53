import { registry } from '@/lib/domain/registry';
import { chan2022 } from './chan-2022';
import { chang2024 } from './chang-2024';
import { cohen2006 } from './cohen-2006';
import { colinaVargas2023 } from './colina-vargas-2023';
import { cotter2021 } from './cotter-2021';
import { fayed2010 } from './fayed-2010';
import { ferraro2025 } from './ferraro-2025';
import { galosi2022 } from './galosi-2022';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { grayston2019 } from './grayston-2019';
import { guedj2007a } from './guedj-2007a';
import { guedj2007c } from './guedj-2007c';
import { gupta2023 } from './gupta-2023';
import { hanna2016 } from './hanna-2016';
import { hanna2018 } from './hanna-2018';
import { harris2009 } from './harris-2009';
import { heidari2017 } from './heidari-2017';
import { japanAudit2026 } from './japan-audit-2026';
import { kokkinou2018 } from './kokkinou-2018';
import { majdinasab2023 } from './majdinasab-2023';
import { mcmasterNma } from './mcmaster-nma';
import { nct04141696 } from './nct04141696';
import { noppers2011 } from './noppers-2011';
import { noppers2011Liver } from './noppers-2011-liver';
import { odutola2023 } from './odutola-2023';
import { orhurhu2019 } from './orhurhu-2019';
import { patil2012 } from './patil-2012';
import { persson2012 } from './persson-2012';
import { pickering2020 } from './pickering-2020';
import { pyke2017 } from './pyke-2017';
import { sigtermans2009 } from './sigtermans-2009';
import { sorensen1995 } from './sorensen-1995';
import { tonmya2025 } from './tonmya-2025';
import { veraart2021 } from './veraart-2021';
import { walitt2015 } from './walitt-2015';
import { williams2018 } from './williams-2018';
import { winstock2012 } from './winstock-2012';
import { wolfe2018 } from './wolfe-2018';

/** Every estimate, keyed by its id. Each file holds the estimates of one study. */
export const estimates = registry(
  chan2022,
  chang2024,
  cohen2006,
  colinaVargas2023,
  cotter2021,
  fayed2010,
  ferraro2025,
  galosi2022,
  gravenNielsen2000,
  grayston2019,
  guedj2007a,
  guedj2007c,
  gupta2023,
  hanna2016,
  hanna2018,
  harris2009,
  heidari2017,
  japanAudit2026,
  kokkinou2018,
  majdinasab2023,
  mcmasterNma,
  nct04141696,
  noppers2011,
  noppers2011Liver,
  odutola2023,
  orhurhu2019,
  patil2012,
  persson2012,
  pickering2020,
  pyke2017,
  sigtermans2009,
  sorensen1995,
  tonmya2025,
  veraart2021,
  walitt2015,
  williams2018,
  winstock2012,
  wolfe2018,
);

export type EstimateId = keyof typeof estimates;
