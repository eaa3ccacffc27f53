import type { StudyEntry } from './entry';
import { albrecht2016 } from './albrecht-2016';
import { carvalho2024 } from './carvalho-2024';
import { cda2023 } from './cda-2023';
import { chan2022 } from './chan-2022';
import { chang2024 } from './chang-2024';
import { cohen2006 } from './cohen-2006';
import { colinaVargas2023 } from './colina-vargas-2023';
import { cotter2021 } from './cotter-2021';
import { eskefib2021 } from './eskefib-2021';
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
import { insulaNull2022 } from './insula-null-2022';
import { japanAudit2026 } from './japan-audit-2026';
import { jensen2012 } from './jensen-2012';
import { ketamineCognition2021 } from './ketamine-cognition-2021';
import { kiefer2008a } from './kiefer-2008a';
import { kiefer2008b } from './kiefer-2008b';
import { kokkinou2018 } from './kokkinou-2018';
import { ledermann2016 } from './ledermann-2016';
import { ledermann2017 } from './ledermann-2017';
import { majdinasab2023 } from './majdinasab-2023';
import { mcmasterNma } from './mcmaster-nma';
import { nct04141696 } from './nct04141696';
import { nct04938713 } from './nct04938713';
import { nct06916403 } from './nct06916403';
import { nct07230171 } from './nct07230171';
import { noppers2011 } from './noppers-2011';
import { noppers2011Liver } from './noppers-2011-liver';
import { odutola2023 } from './odutola-2023';
import { orhurhu2019 } from './orhurhu-2019';
import { pastrak2021 } from './pastrak-2021';
import { patil2012 } from './patil-2012';
import { persson2012 } from './persson-2012';
import { pickering2020 } from './pickering-2020';
import { pyke2017 } from './pyke-2017';
import { schwartzman2009 } from './schwartzman-2009';
import { short2018 } from './short-2018';
import { sigtermans2009 } from './sigtermans-2009';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { tonmya2025 } from './tonmya-2025';
import { veraart2021 } from './veraart-2021';
import { walitt2015 } from './walitt-2015';
import { walitt2016 } from './walitt-2016';
import { williams2018 } from './williams-2018';
import { winstock2012 } from './winstock-2012';
import { wolfe2018 } from './wolfe-2018';
import { wood2007a } from './wood-2007a';

/** Every study, keyed by its id. The id is the name of its file. */
export const studies = {
  'albrecht-2016': albrecht2016,
  'carvalho-2024': carvalho2024,
  'cda-2023': cda2023,
  'chan-2022': chan2022,
  'chang-2024': chang2024,
  'cohen-2006': cohen2006,
  'colina-vargas-2023': colinaVargas2023,
  'cotter-2021': cotter2021,
  'eskefib-2021': eskefib2021,
  'fayed-2010': fayed2010,
  'ferraro-2025': ferraro2025,
  'galosi-2022': galosi2022,
  'graven-nielsen-2000': gravenNielsen2000,
  'grayston-2019': grayston2019,
  'guedj-2007a': guedj2007a,
  'guedj-2007c': guedj2007c,
  'gupta-2023': gupta2023,
  'hanna-2016': hanna2016,
  'hanna-2018': hanna2018,
  'harris-2009': harris2009,
  'heidari-2017': heidari2017,
  'insula-null-2022': insulaNull2022,
  'japan-audit-2026': japanAudit2026,
  'jensen-2012': jensen2012,
  'ketamine-cognition-2021': ketamineCognition2021,
  'kiefer-2008a': kiefer2008a,
  'kiefer-2008b': kiefer2008b,
  'kokkinou-2018': kokkinou2018,
  'ledermann-2016': ledermann2016,
  'ledermann-2017': ledermann2017,
  'majdinasab-2023': majdinasab2023,
  'mcmaster-nma': mcmasterNma,
  nct04141696: nct04141696,
  nct04938713: nct04938713,
  nct06916403: nct06916403,
  nct07230171: nct07230171,
  'noppers-2011': noppers2011,
  'noppers-2011-liver': noppers2011Liver,
  'odutola-2023': odutola2023,
  'orhurhu-2019': orhurhu2019,
  'pastrak-2021': pastrak2021,
  'patil-2012': patil2012,
  'persson-2012': persson2012,
  'pickering-2020': pickering2020,
  'pyke-2017': pyke2017,
  'schwartzman-2009': schwartzman2009,
  'short-2018': short2018,
  'sigtermans-2009': sigtermans2009,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  'tonmya-2025': tonmya2025,
  'veraart-2021': veraart2021,
  'walitt-2015': walitt2015,
  'walitt-2016': walitt2016,
  'williams-2018': williams2018,
  'winstock-2012': winstock2012,
  'wolfe-2018': wolfe2018,
  'wood-2007a': wood2007a,
} as const satisfies Record<string, StudyEntry>;

export type StudyId = keyof typeof studies;
