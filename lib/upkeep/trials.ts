import { sentencesIn } from '../articles/sentences';
import { address } from '../domain/address';
import type { Study } from '../domain/study';
import type { Library } from '../library';
import { namedDays } from './named-days';
import type { TaskGroup } from './task';

type DatedSentence = { readonly sentence: string; readonly days: readonly string[] };

/** The sentences of a plan’s sources that name a day of the trial. The day on which we read a copy is none. */
function datedSentences({ sources }: Library, study: Study): readonly DatedSentence[] {
  return study.sources
    .flatMap((id) => Object.values(sources[id]?.passages ?? {}))
    .flatMap(({ says }) => sentencesIn(says))
    .map((sentence) => ({ sentence, days: namedDays(sentence.replace(/\bread in [A-Z]\w+ \d{4}/g, '')) }))
    .filter(({ days }) => days.length > 0);
}

/** Plans of trials that name a day which has passed; and plans that name none, of which nobody can tell whether they run. */
export function trialTasks(library: Library, on: string): TaskGroup {
  return {
    title: 'Trials under way or planned, with days that have passed',
    how: 'Look in the trial register and in PubMed for a result, an end or a new date. Add what you find as a source.',
    tasks: Object.entries(library.studies)
      .filter(([, { design }]) => design === 'protocol')
      .flatMap(([id, study]) => {
        const dated = datedSentences(library, study);
        const passed = dated.filter(({ days }) => days.some((day) => day < on));
        if (dated.length > 0 && passed.length === 0) return [];
        const why = dated.length === 0 ? 'No day of it is in our record.' : passed.map(({ sentence }) => sentence).join(' ');
        return [{ what: `${study.name}. ${why}`, url: `${library.site.url}${address.study(id)}` }];
      }),
  };
}
