import { sentencesIn } from '../articles/sentences';
import { address } from '../domain/address';
import type { Study } from '../domain/study';
import type { Library } from '../library';
import { namedDays } from './named-days';
import type { TaskGroup } from './task';

type TrialSentence = { readonly sentence: string; readonly days: readonly string[] };

/** What our record of a plan says, sentence by sentence, with the days of the trial. The day on which we read a copy is none. */
function sentencesOf({ sources }: Library, study: Study): readonly TrialSentence[] {
  return study.sources
    .flatMap((id) => Object.values(sources[id]?.passages ?? {}))
    .flatMap(({ says }) => sentencesIn(says))
    .map((sentence) => ({ sentence, days: namedDays(sentence.replace(/\bread in [A-Z]\w+ \d{4}/g, '')) }));
}

const tellsItsEnd = /\b(?:listed as|terminated|suspended|withdrawn)\b/i;

/** Plans of trials that name a day which has passed, and plans that name none, each in the words of our record. Whether one ended is told only if our record says so. */
export function trialTasks(library: Library, on: string): TaskGroup {
  return {
    title: 'Trials without a result: a day has passed, or we know of none',
    how: 'Look in the trial register and in PubMed for a result, an end or a new date. Add what you find as a source.',
    tasks: Object.entries(library.studies)
      .filter(([, { design }]) => design === 'protocol')
      .flatMap(([id, study]) => {
        const said = sentencesOf(library, study);
        const dated = said.filter(({ days }) => days.length > 0);
        const passed = dated.filter(({ days }) => days.some((day) => day < on));
        if (dated.length > 0 && passed.length === 0) return [];
        const told = said.filter((one) => passed.includes(one) || tellsItsEnd.test(one.sentence)).map(({ sentence }) => sentence);
        const why = [...(dated.length === 0 ? ['No day of it is in our record.'] : []), ...told].join(' ');
        return [{ what: `${study.name}. ${why}`, url: `${library.site.url}${address.study(id)}` }];
      }),
  };
}
