import type { Section } from './report';

/** Tells a target: in words, as measured, whether it is met and, where it is known, why it is not. */
export type TellTarget = (words: string, measured: string, isMet: boolean, whyNot?: string) => void;

/** A table of targets in a section. The reason why one is missed stands below the tables. */
export function targets(section: Section): TellTarget {
  const add = section.table('Targets', ['', 'measured', '']);
  return (words, measured, isMet, whyNot) => {
    add(words, measured, isMet ? 'met' : 'missed');
    if (!isMet && whyNot !== undefined) section.note(`**Missed:** ${words}. ${whyNot}`);
  };
}
