/** What must not end a text that goes on: a number without what it counts, or a word that leads to the next. */
const leadsOn = /^(?:.*\p{N}.*|a|about|among|an|and|are|as|at|be|between|but|by|can|cannot|could|did|do|does|for|from|had|has|have|in|is|less|may|might|more|no|not|of|on|only|or|over|than|the|to|under|up|was|were|will|with|without|would)$/iu;

/** A text of at most so many signs, cut after a whole word that leaves no number and no thought half told; “…” tells that it goes on. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).split(' ').slice(0, -1);
  while (words.length > 1 && leadsOn.test((words.at(-1) ?? '').replace(/[^\p{L}\p{N}]+/gu, ''))) words.pop();
  return `${words.join(' ').replace(/[\p{P}\s]+$/u, '')}…`;
}
