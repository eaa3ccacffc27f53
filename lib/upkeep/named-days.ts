const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const monthAndYear = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${months.join('|')}) (\\d{4})\\b`, 'g');

/**
 * The days that a text names, such as “30 December 2025” or “September 2022”, in its order. Of a
 * month without a day the result is its last day, when all of it has passed.
 */
export function namedDays(text: string): readonly string[] {
  return [...text.matchAll(monthAndYear)].map(([, day, month = '', year]) => {
    const last = Date.UTC(Number(year), months.indexOf(month) + (day === undefined ? 1 : 0), day === undefined ? 0 : Number(day));
    return new Date(last).toISOString().slice(0, 10);
  });
}
