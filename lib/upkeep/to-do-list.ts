import type { Library } from '../library';
import { clinicianTasks, oneSourceTasks } from './claim-tasks';
import { linkTasks, unreadTasks } from './readings';
import type { RetractionList } from './retraction-list';
import { lookUpTasks, noticeTasks } from './retractions';
import { reviewTasks } from './reviews';
import type { TaskGroup } from './task';
import { trialTasks } from './trials';

type Options = {
  /** The day for which the list is made. */
  readonly on: string;
  /** A list of retracted papers; without one the state of every paper is unknown. */
  readonly retractions?: RetractionList | undefined;
};

/** Everything that a person has to do to keep the site true, the most urgent kinds first. */
export function toDoList(library: Library, { on, retractions }: Options): readonly TaskGroup[] {
  const [overdue, soon] = reviewTasks(library, on);
  return [
    ...(retractions ? [noticeTasks(library, retractions)] : []),
    overdue,
    trialTasks(library, on),
    clinicianTasks(library),
    soon,
    lookUpTasks(library, on, retractions),
    unreadTasks(library),
    linkTasks(library, on),
    oneSourceTasks(library),
  ];
}

function groupText({ title, how, tasks }: TaskGroup, index: number): string {
  const list = tasks.map(({ what, url }) => `- [ ] ${what}\n      ${url}`);
  return [`## ${index + 1}. ${title} (${tasks.length})`, '', tasks.length === 0 ? 'Nothing.' : how, ...(list.length === 0 ? [] : ['', ...list])].join('\n');
}

/** The list as text that can be worked through, or put into an issue as it is: first how many points each kind has. */
export function toDoText(groups: readonly TaskGroup[], on: string): string {
  const count = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const counts = groups.map(({ title, tasks }, index) => `${index + 1}. ${title}: ${tasks.length}`);
  return [`# To do on ${on}: ${count} points`, counts.join('\n'), ...groups.map(groupText)].join('\n\n');
}
