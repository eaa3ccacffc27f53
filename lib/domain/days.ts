const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The day so many days after another; both are written `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The latest of some days; undefined when there is none. */
export function latestDay(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((latest, day) => (day !== undefined && (latest === undefined || day > latest) ? day : latest), undefined);
}
