import type { Source } from '@/lib/domain/source';
import { aapt2019 } from './aapt-2019';
import { abdallah2022 } from './abdallah-2022';
import { acepEmergencySigns } from './acep-emergency-signs';
import { acepSuicideHelp } from './acep-suicide-help';
import { acmd2026 } from './acmd-2026';
import { acr1990 } from './acr-1990';
import { acr2010 } from './acr-2010';
import { acr2011 } from './acr-2011';
import { albrecht2016 } from './albrecht-2016';
import { anderson2022 } from './anderson-2022';
import { andrade2017 } from './andrade-2017';
import { anzca2021 } from './anzca-2021';
import { balshem2011 } from './balshem-2011';
import { bcbsAlabamaMp446 } from './bcbs-alabama-mp446';
import { bcbsMinnesotaIi271 } from './bcbs-minnesota-ii271';
import { bcuhbStroke } from './bcuhb-stroke';
import { bernardy2013 } from './bernardy-2013';
import { borgogna2024 } from './borgogna-2024';
import { carvalho2024 } from './carvalho-2024';
import { cda2023 } from './cda-2023';
import { cdc2008Archive } from './cdc-2008-archive';
import { cdcFibromyalgia } from './cdc-fibromyalgia';
import { chan2022 } from './chan-2022';
import { chang2024 } from './chang-2024';
import { cheyenneKetamine } from './cheyenne-ketamine';
import { cmsGoodFaithEstimate } from './cms-good-faith-estimate';
import { cohen2006 } from './cohen-2006';
import { cohen2018 } from './cohen-2018';
import { colinaVargas2023 } from './colina-vargas-2023';
import { cotter2021 } from './cotter-2021';
import { crane2023 } from './crane-2023';
import { crpsFmCommentary2010 } from './crps-fm-commentary-2010';
import { cuhAfterSedation } from './cuh-after-sedation';
import { dea1999 } from './dea-1999';
import { derry2016 } from './derry-2016';
import { domino2010 } from './domino-2010';
import { dutta2020 } from './dutta-2020';
import { ec112 } from './ec-112';
import { ec2018Fibromyalgia } from './ec-2018-fibromyalgia';
import { emaSpravato } from './ema-spravato';
import { eppocBriefPainInventory } from './eppoc-brief-pain-inventory';
import { eskefib2021 } from './eskefib-2021';
import { eular2017 } from './eular-2017';
import { fayed2010 } from './fayed-2010';
import { fda2007LyricaSheet } from './fda-2007-lyrica-sheet';
import { fda2019Gabapentinoids } from './fda-2019-gabapentinoids';
import { fda2019Opioids } from './fda-2019-opioids';
import { fda2020Benzodiazepines } from './fda-2020-benzodiazepines';
import { fda2022Nasal } from './fda-2022-nasal';
import { fda2023Compounded } from './fda-2023-compounded';
import { fda2024Glp1 } from './fda-2024-glp1';
import { fdaFmDrugs } from './fda-fm-drugs';
import { ferraro2025 } from './ferraro-2025';
import { fitzcharles2003 } from './fitzcharles-2003';
import { galosi2022 } from './galosi-2022';
import { geneScan2025 } from './gene-scan-2025';
import { goebel2021 } from './goebel-2021';
import { grangesTwoYears } from './granges-two-years';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { grayston2019 } from './grayston-2019';
import { gsttAfterAnaesthetic } from './gstt-after-anaesthetic';
import { guedj2007a } from './guedj-2007a';
import { guedj2007b } from './guedj-2007b';
import { guedj2007c } from './guedj-2007c';
import { gupta2023 } from './gupta-2023';
import { hanna2016 } from './hanna-2016';
import { hanna2018 } from './hanna-2018';
import { harris2009 } from './harris-2009';
import { haugmark2021 } from './haugmark-2021';
import { hauser2010 } from './hauser-2010';
import { hauser2011 } from './hauser-2011';
import { healthcareGovAppeals } from './healthcare-gov-appeals';
import { heidari2017 } from './heidari-2017';
import { henriksson2002 } from './henriksson-2002';
import { hocking2003 } from './hocking-2003';
import { insulaNull2022 } from './insula-null-2022';
import { isomeri2018 } from './isomeri-2018';
import { japanAudit2026 } from './japan-audit-2026';
import { jawad2023 } from './jawad-2023';
import { jensen2012 } from './jensen-2012';
import { jonkman2017 } from './jonkman-2017';
import { jrd2023 } from './jrd-2023';
import { ketalarAustralia } from './ketalar-australia';
import { ketalarLabel } from './ketalar-label';
import { ketalarUk } from './ketalar-uk';
import { ketaminGermany2014 } from './ketamin-germany-2014';
import { ketamineCognition2021 } from './ketamine-cognition-2021';
import { ketamineEuropeLabels } from './ketamine-europe-labels';
import { ketamineHistory } from './ketamine-history';
import { ketamineOtherLabelsInteractions } from './ketamine-other-labels-interactions';
import { ketamineUsGeneric } from './ketamine-us-generic';
import { kiefer2008a } from './kiefer-2008a';
import { kiefer2008b } from './kiefer-2008b';
import { kokkinou2018 } from './kokkinou-2018';
import { lactmedKetamine } from './lactmed-ketamine';
import { ledermann2016 } from './ledermann-2016';
import { ledermann2017 } from './ledermann-2017';
import { li2016 } from './li-2016';
import { lii2023 } from './lii-2023';
import { littlejohn2017 } from './littlejohn-2017';
import { lyricaMakerPage } from './lyrica-maker-page';
import { majdinasab2023 } from './majdinasab-2023';
import { mayoKetamine } from './mayo-ketamine';
import { mcmasterNma } from './mcmaster-nma';
import { mkuhAfterSedation } from './mkuh-after-sedation';
import { morgan2006 } from './morgan-2006';
import { nascimentoJaw } from './nascimento-jaw';
import { nbtAfterAnaesthetic } from './nbt-after-anaesthetic';
import { nct04141696 } from './nct04141696';
import { nct04199468 } from './nct04199468';
import { nct04938713 } from './nct04938713';
import { nct05643794 } from './nct05643794';
import { nct06916403 } from './nct06916403';
import { nct07230171 } from './nct07230171';
import { nfaPrevalence } from './nfa-prevalence';
import { nhsFundingRequests } from './nhs-funding-requests';
import { nhsTravelCosts } from './nhs-travel-costs';
import { niams2012 } from './niams-2012';
import { niceNg193 } from './nice-ng193';
import { niesters2014 } from './niesters-2014';
import { nmdaPainReview2022 } from './nmda-pain-review-2022';
import { noppers2010 } from './noppers-2010';
import { noppers2011 } from './noppers-2011';
import { noppers2011Liver } from './noppers-2011-liver';
import { odutola2023 } from './odutola-2023';
import { orhurhu2019 } from './orhurhu-2019';
import { oxfordKetamineCarers } from './oxford-ketamine-carers';
import { oxfordKetamineDay } from './oxford-ketamine-day';
import { oxfordKetamineTreatment } from './oxford-ketamine-treatment';
import { pageBaltimoreKetamine } from './page-baltimore-ketamine';
import { pageBespokeTreatment } from './page-bespoke-treatment';
import { pageHealthRising } from './page-health-rising';
import { pagePainMedicineConsultants } from './page-pain-medicine-consultants';
import { pageUnnamed } from './page-unnamed';
import { pastrak2021 } from './pastrak-2021';
import { patil2012 } from './patil-2012';
import { persson2012 } from './persson-2012';
import { pickering2020 } from './pickering-2020';
import { pyke2017 } from './pyke-2017';
import { queiroz2013 } from './queiroz-2013';
import { rabbitts2011 } from './rabbitts-2011';
import { reactomeNmda } from './reactome-nmda';
import { royalFreePainInfusion } from './royal-free-pain-infusion';
import { ruzieh2021 } from './ruzieh-2021';
import { santesso2020 } from './santesso-2020';
import { savellaLabel } from './savella-label';
import { schwartzman2009 } from './schwartzman-2009';
import { schwartzman2011 } from './schwartzman-2011';
import { short2018 } from './short-2018';
import { sigtermans2009 } from './sigtermans-2009';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { spravato } from './spravato';
import { swast999 } from './swast-999';
import { tgaSpravato2021 } from './tga-spravato-2021';
import { tonmya2025 } from './tonmya-2025';
import { treisterGoltzman2023 } from './treister-goltzman-2023';
import { trimmel2025 } from './trimmel-2025';
import { veraart2021 } from './veraart-2021';
import { walitt2011 } from './walitt-2011';
import { walitt2015 } from './walitt-2015';
import { walitt2016 } from './walitt-2016';
import { welsch2018 } from './welsch-2018';
import { williams2018 } from './williams-2018';
import { winstock2012 } from './winstock-2012';
import { wolfe2016 } from './wolfe-2016';
import { wolfe2018 } from './wolfe-2018';
import { wood2006 } from './wood-2006';
import { wood2007a } from './wood-2007a';
import { wood2007b } from './wood-2007b';
import { wuthAfterAnaesthetic } from './wuth-after-anaesthetic';
import { yakkaphan2023 } from './yakkaphan-2023';
import { youngGlutamateMap } from './young-glutamate-map';
import { zanos2018 } from './zanos-2018';

/** Every source, keyed by its id. The id is the name of its file. */
export const sources = {
  'aapt-2019': aapt2019,
  'abdallah-2022': abdallah2022,
  'acep-emergency-signs': acepEmergencySigns,
  'acep-suicide-help': acepSuicideHelp,
  'acmd-2026': acmd2026,
  'acr-1990': acr1990,
  'acr-2010': acr2010,
  'acr-2011': acr2011,
  'albrecht-2016': albrecht2016,
  'anderson-2022': anderson2022,
  'andrade-2017': andrade2017,
  'anzca-2021': anzca2021,
  'balshem-2011': balshem2011,
  'bcbs-alabama-mp446': bcbsAlabamaMp446,
  'bcbs-minnesota-ii271': bcbsMinnesotaIi271,
  'bcuhb-stroke': bcuhbStroke,
  'bernardy-2013': bernardy2013,
  'borgogna-2024': borgogna2024,
  'carvalho-2024': carvalho2024,
  'cda-2023': cda2023,
  'cdc-2008-archive': cdc2008Archive,
  'cdc-fibromyalgia': cdcFibromyalgia,
  'chan-2022': chan2022,
  'chang-2024': chang2024,
  'cheyenne-ketamine': cheyenneKetamine,
  'cms-good-faith-estimate': cmsGoodFaithEstimate,
  'cohen-2006': cohen2006,
  'cohen-2018': cohen2018,
  'colina-vargas-2023': colinaVargas2023,
  'cotter-2021': cotter2021,
  'crane-2023': crane2023,
  'crps-fm-commentary-2010': crpsFmCommentary2010,
  'cuh-after-sedation': cuhAfterSedation,
  'dea-1999': dea1999,
  'derry-2016': derry2016,
  'domino-2010': domino2010,
  'dutta-2020': dutta2020,
  'ec-112': ec112,
  'ec-2018-fibromyalgia': ec2018Fibromyalgia,
  'ema-spravato': emaSpravato,
  'eppoc-brief-pain-inventory': eppocBriefPainInventory,
  'eskefib-2021': eskefib2021,
  'eular-2017': eular2017,
  'fayed-2010': fayed2010,
  'fda-2007-lyrica-sheet': fda2007LyricaSheet,
  'fda-2019-gabapentinoids': fda2019Gabapentinoids,
  'fda-2019-opioids': fda2019Opioids,
  'fda-2020-benzodiazepines': fda2020Benzodiazepines,
  'fda-2022-nasal': fda2022Nasal,
  'fda-2023-compounded': fda2023Compounded,
  'fda-2024-glp1': fda2024Glp1,
  'fda-fm-drugs': fdaFmDrugs,
  'ferraro-2025': ferraro2025,
  'fitzcharles-2003': fitzcharles2003,
  'galosi-2022': galosi2022,
  'gene-scan-2025': geneScan2025,
  'goebel-2021': goebel2021,
  'granges-two-years': grangesTwoYears,
  'graven-nielsen-2000': gravenNielsen2000,
  'grayston-2019': grayston2019,
  'gstt-after-anaesthetic': gsttAfterAnaesthetic,
  'guedj-2007a': guedj2007a,
  'guedj-2007b': guedj2007b,
  'guedj-2007c': guedj2007c,
  'gupta-2023': gupta2023,
  'hanna-2016': hanna2016,
  'hanna-2018': hanna2018,
  'harris-2009': harris2009,
  'haugmark-2021': haugmark2021,
  'hauser-2010': hauser2010,
  'hauser-2011': hauser2011,
  'healthcare-gov-appeals': healthcareGovAppeals,
  'heidari-2017': heidari2017,
  'henriksson-2002': henriksson2002,
  'hocking-2003': hocking2003,
  'insula-null-2022': insulaNull2022,
  'isomeri-2018': isomeri2018,
  'japan-audit-2026': japanAudit2026,
  'jawad-2023': jawad2023,
  'jensen-2012': jensen2012,
  'jonkman-2017': jonkman2017,
  'jrd-2023': jrd2023,
  'ketalar-australia': ketalarAustralia,
  'ketalar-label': ketalarLabel,
  'ketalar-uk': ketalarUk,
  'ketamin-germany-2014': ketaminGermany2014,
  'ketamine-cognition-2021': ketamineCognition2021,
  'ketamine-europe-labels': ketamineEuropeLabels,
  'ketamine-history': ketamineHistory,
  'ketamine-other-labels-interactions': ketamineOtherLabelsInteractions,
  'ketamine-us-generic': ketamineUsGeneric,
  'kiefer-2008a': kiefer2008a,
  'kiefer-2008b': kiefer2008b,
  'kokkinou-2018': kokkinou2018,
  'lactmed-ketamine': lactmedKetamine,
  'ledermann-2016': ledermann2016,
  'ledermann-2017': ledermann2017,
  'li-2016': li2016,
  'lii-2023': lii2023,
  'littlejohn-2017': littlejohn2017,
  'lyrica-maker-page': lyricaMakerPage,
  'majdinasab-2023': majdinasab2023,
  'mayo-ketamine': mayoKetamine,
  'mcmaster-nma': mcmasterNma,
  'mkuh-after-sedation': mkuhAfterSedation,
  'morgan-2006': morgan2006,
  'nascimento-jaw': nascimentoJaw,
  'nbt-after-anaesthetic': nbtAfterAnaesthetic,
  nct04141696: nct04141696,
  nct04199468: nct04199468,
  nct04938713: nct04938713,
  nct05643794: nct05643794,
  nct06916403: nct06916403,
  nct07230171: nct07230171,
  'nfa-prevalence': nfaPrevalence,
  'nhs-funding-requests': nhsFundingRequests,
  'nhs-travel-costs': nhsTravelCosts,
  'niams-2012': niams2012,
  'nice-ng193': niceNg193,
  'niesters-2014': niesters2014,
  'nmda-pain-review-2022': nmdaPainReview2022,
  'noppers-2010': noppers2010,
  'noppers-2011': noppers2011,
  'noppers-2011-liver': noppers2011Liver,
  'odutola-2023': odutola2023,
  'orhurhu-2019': orhurhu2019,
  'oxford-ketamine-carers': oxfordKetamineCarers,
  'oxford-ketamine-day': oxfordKetamineDay,
  'oxford-ketamine-treatment': oxfordKetamineTreatment,
  'page-baltimore-ketamine': pageBaltimoreKetamine,
  'page-bespoke-treatment': pageBespokeTreatment,
  'page-health-rising': pageHealthRising,
  'page-pain-medicine-consultants': pagePainMedicineConsultants,
  'page-unnamed': pageUnnamed,
  'pastrak-2021': pastrak2021,
  'patil-2012': patil2012,
  'persson-2012': persson2012,
  'pickering-2020': pickering2020,
  'pyke-2017': pyke2017,
  'queiroz-2013': queiroz2013,
  'rabbitts-2011': rabbitts2011,
  'reactome-nmda': reactomeNmda,
  'royal-free-pain-infusion': royalFreePainInfusion,
  'ruzieh-2021': ruzieh2021,
  'santesso-2020': santesso2020,
  'savella-label': savellaLabel,
  'schwartzman-2009': schwartzman2009,
  'schwartzman-2011': schwartzman2011,
  'short-2018': short2018,
  'sigtermans-2009': sigtermans2009,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  spravato: spravato,
  'swast-999': swast999,
  'tga-spravato-2021': tgaSpravato2021,
  'tonmya-2025': tonmya2025,
  'treister-goltzman-2023': treisterGoltzman2023,
  'trimmel-2025': trimmel2025,
  'veraart-2021': veraart2021,
  'walitt-2011': walitt2011,
  'walitt-2015': walitt2015,
  'walitt-2016': walitt2016,
  'welsch-2018': welsch2018,
  'williams-2018': williams2018,
  'winstock-2012': winstock2012,
  'wolfe-2016': wolfe2016,
  'wolfe-2018': wolfe2018,
  'wood-2006': wood2006,
  'wood-2007a': wood2007a,
  'wood-2007b': wood2007b,
  'wuth-after-anaesthetic': wuthAfterAnaesthetic,
  'yakkaphan-2023': yakkaphan2023,
  'young-glutamate-map': youngGlutamateMap,
  'zanos-2018': zanos2018,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** `source-id#passage-id`: a passage that exists, of a source that exists. */
export type PassageRef = {
  [S in SourceId]: `${S}#${keyof (typeof sources)[S]['passages'] & string}`;
}[SourceId];
