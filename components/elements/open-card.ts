/** Marks the sentence whose card, or the card of whose term, is open, so that the style sheet can light it up and set the card beside it. */
let pressed: Element | null = null;

document.addEventListener(
  'click',
  (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const term = target?.closest<HTMLElement>('a.term') ?? null;
    const card = term && document.getElementById(`term-${term.dataset.term}`);
    pressed = (term ?? target?.closest('.marker-button'))?.closest('.claim, .ours') ?? term;
    if (!term || !card?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    card.showPopover({ source: term });
  },
  true,
);

document.addEventListener(
  'beforetoggle',
  (event) => {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches('.card') || !(event instanceof ToggleEvent)) return;
    if (event.newState === 'open') pressed?.setAttribute('data-open', card.id);
    else document.querySelector(`[data-open="${card.id}"]`)?.removeAttribute('data-open');
  },
  true,
);
