const mostCharacters = 200;

/** What was typed as the fragment of an address, so that it is sent to no server. */
export function fragmentOf(typed: string): string {
  return `#${new URLSearchParams({ q: typed.trim().slice(0, mostCharacters) }).toString()}`;
}

/** What was typed, from a fragment. Broken encoding stays as it stands, and what is very long is cut. */
export function typedIn(fragment: string): string {
  return (new URLSearchParams(fragment.slice(1, 10 * mostCharacters)).get('q') ?? '').trim().slice(0, mostCharacters);
}
