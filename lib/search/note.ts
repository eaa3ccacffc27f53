/** Kind, certainty and date in short sentences; what is not known is left out. */
export function noteOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).map((part) => `${part}.`).join(' ');
}
