import { toldBy, type CardContent } from './card-content';
import { make, makeButton } from './make';
import { pageAt } from './page-at';
import { whenParsed } from './when-parsed';

/** One card for the whole page: it shows in place what stands on another page. Where it cannot, the link leads there. */
const card = make('div', 'card');
const title = make('strong', '');
title.id = 'card-title';
card.popover = 'auto';
card.setAttribute('role', 'dialog');
card.setAttribute('aria-labelledby', title.id);

let opener: HTMLAnchorElement | undefined;
let closedByThisPress: HTMLAnchorElement | undefined;

const linkAt = ({ target }: Event) => (target instanceof Element ? target.closest('a') : null);

function fill(content: CardContent): void {
  title.textContent = content.title;
  card.replaceChildren(make('p', 'card-head', title, makeButton('Close', () => card.hidePopover())), ...content.parts);
}

async function open(link: HTMLAnchorElement, told: NonNullable<ReturnType<typeof toldBy>>): Promise<void> {
  // One card serves all: it leaves the sentence that it stood by.
  if (card.matches(':popover-open')) card.hidePopover();
  opener = link;
  // In the text, whose width tells whether there is a margin for it.
  (document.querySelector('main') ?? document.body).append(card);
  fill({ title: 'One moment …', parts: [] });
  card.setAttribute('aria-busy', 'true');
  (link.closest('.claim, .ours') ?? link).setAttribute('data-open', '');
  card.showPopover({ source: link });
  try {
    const page = await pageAt(told.address);
    if (opener !== link) return;
    fill(told.content(page));
    card.removeAttribute('aria-busy');
  } catch {
    if (opener !== link) return;
    card.hidePopover();
    location.assign(link.href);
  }
}

card.addEventListener('beforetoggle', (event) => {
  if (event.newState === 'open') return;
  document.querySelector('[data-open]')?.removeAttribute('data-open');
  opener = undefined;
});

document.addEventListener('click', (event) => {
  const link = linkAt(event);
  const told = link && toldBy(link);
  if (!told || !('showPopover' in card) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (closedByThisPress !== link) void open(link, told);
});

// A press on the link of an open card closes the card before the click comes.
document.addEventListener('pointerdown', () => (closedByThisPress = opener), true);
document.addEventListener('keydown', () => (closedByThisPress = undefined), true);

// What a reader is about to open is fetched while the finger is still down.
for (const sign of ['pointerover', 'pointerdown', 'focusin'] as const) {
  document.addEventListener(sign, (event) => {
    const link = linkAt(event);
    const told = link && toldBy(link);
    if (told) pageAt(told.address).catch(() => undefined);
  });
}

whenParsed(() => {
  // Every number of a sentence opens the same card, so that one of them is enough for the keyboard.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.claim .marker-link')) {
    link.setAttribute('aria-haspopup', 'dialog');
    if (link.matches('.marker-link + .marker-link')) link.tabIndex = -1;
  }
});
