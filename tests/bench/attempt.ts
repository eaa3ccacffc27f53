import type { Section } from './report';

/** The run as a whole ends after so many minutes; what is left then is recorded as not measured. */
const whole = 90;
const end = Date.now() + whole * 60_000;

/**
 * Does a piece of work within its time. When it fails or takes longer, the report says so, and
 * the run goes on. Gives what the work gave, or nothing.
 */
export async function attempt<Result>(
  section: Section,
  name: string,
  minutes: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  const left = end - Date.now();
  if (left <= 0) {
    section.note(`**Not measured:** ${name}: the ${whole} minutes of the run were over.`);
    return undefined;
  }
  console.log(`${new Date().toTimeString().slice(0, 8)} ${name} (at most ${minutes} min)`);
  const signal = AbortSignal.timeout(Math.min(minutes * 60_000, left));
  try {
    return await work(signal);
  } catch (error) {
    const reason = signal.aborted ? `it was not done within its ${minutes} minutes, or within those of the run` : error instanceof Error ? error.message : String(error);
    section.note(`**Failed:** ${name}: ${reason.replaceAll(/\s*\n\s*/g, ' ⏎ ')}`);
    return undefined;
  }
}
