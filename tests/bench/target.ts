import type { Section } from './report';

/** Tells a target: in words, as measured, whether it is met and, if it is not, why. */
export type TellTarget = (words: string, measured: string, isMet: boolean, why: string) => void;

/** A table of targets in a section. The reason why one is missed stands below the tables. */
export function targets(section: Section): TellTarget {
  const add = section.table('Targets', ['', 'measured', '']);
  return (words, measured, isMet, why) => {
    add(words, measured, isMet ? 'met' : 'missed');
    if (!isMet) section.note(`**Missed:** ${words}. ${why}`);
  };
}
