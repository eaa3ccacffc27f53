/** What a logarithmic line of time does. */
export const multiplies = 'The line of time multiplies: each step of the same length makes the time the same number of times longer.';

/** How to read the figure of how long relief lasted. */
export const reliefKey = `${multiplies} On an even line, the first hours would all stand at the far left. Full: less pain. Hollow, “not clear”: no clear difference, judged too small to matter, or too uncertain to tell. From the left edge: “up to”. An arrow goes on. No line: no number to draw.`;

/** How to read the figure of doses and hours. */
export const doseKey = 'An arrow goes on. No line: no number to draw.';

/** How to read one axis of it. */
export const doseAxisKey = (unit: string): string => `In ${unit}, from zero, in equal steps.`;
