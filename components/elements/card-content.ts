import { make, makeLink } from './make';

/** What a card shows: a title, and what a page tells. */
export type CardContent = { readonly title: string; readonly parts: readonly Element[] };

/** Leaves of a passage its source until a reader wants the rest, so that several sources can be seen at once. */
function fold(passage: Element): void {
  const source = passage.querySelector('.passage-source');
  const folded = make('details', '', make('summary', 'passage-source', source?.textContent ?? ''));
  passage.replaceWith(folded);
  folded.append(passage);
}

/** What a claim rests on, from its own page. */
function claimContent(page: Document, address: string): CardContent {
  const text = make('p', 'card-claim', page.querySelector('h1')?.textContent ?? '');
  const sections = [...page.querySelectorAll('[data-card]')].map((section) => document.importNode(section, true));
  for (const element of sections.flatMap((section) => [section, ...section.querySelectorAll('[id], [aria-labelledby]')])) {
    element.removeAttribute('id');
    element.removeAttribute('aria-labelledby');
  }
  for (const passage of sections.flatMap((section) => [...section.querySelectorAll('.passage')]).slice(1)) fold(passage);
  return { title: 'What this rests on', parts: [text, ...sections, make('p', 'card-actions', makeLink(address, 'All about this claim'))] };
}

/** What a word means, from the page of all words. */
function termContent(page: Document, id: string, address: string): CardContent {
  const entry = page.getElementById(id);
  const told = [...(entry?.querySelectorAll('dd') ?? [])].filter((line) => !line.querySelector('details'));
  return {
    title: entry?.querySelector('dt')?.textContent ?? '',
    parts: [...told.map((line) => make('p', line.className, line.textContent ?? '')), make('p', 'card-actions', makeLink(address, 'All words'))],
  };
}

/** What a link can show in place: the page to fetch, and what of it. */
export type Told = { readonly address: string; readonly content: (page: Document) => CardContent };

/** What a marker of a claim or a word shows in place; undefined for any other link. */
export function toldBy(link: HTMLAnchorElement): Told | undefined {
  if (link.matches('a.term')) {
    const [address = '', id = ''] = link.href.split('#');
    return { address, content: (page) => termContent(page, id, address) };
  }
  const claim = link.matches('.marker-link') ? link.closest<HTMLElement>('.claim')?.dataset.claim : undefined;
  if (claim === undefined) return undefined;
  const address = `${base}/claims/${claim}/`;
  return { address, content: (page) => claimContent(page, address) };
}
