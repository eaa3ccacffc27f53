import { parse, type ParseError } from 'jsonc-parser';

/** The line, counted from 1, at which a text stops being JSON: `JSON.parse` tells a place for some faults only. */
export function jsonFaultLine(text: string): number {
  const faults: ParseError[] = [];
  parse(text, faults, { disallowComments: true });
  return text.slice(0, faults[0]?.offset ?? 0).split('\n').length;
}
