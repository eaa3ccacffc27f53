import type { Section } from './report';

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
  console.log(`${new Date().toTimeString().slice(0, 8)} ${name} (at most ${minutes} min)`);
  const signal = AbortSignal.timeout(minutes * 60_000);
  try {
    return await work(signal);
  } catch (error) {
    const reason = signal.aborted ? `it took longer than ${minutes} minutes` : error instanceof Error ? error.message : String(error);
    section.note(`**Failed:** ${name}: ${reason.replaceAll(/\s*\n\s*/g, ' ⏎ ')}`);
    return undefined;
  }
}
