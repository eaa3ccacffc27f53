import type { HandoutBlock, HandoutSentence, HandoutSources } from '../../lib/domain/handout';
import { emergencyItem, itemName } from '../../lib/domain/handout-address';
import { teachBack, type Found } from '../../lib/domain/handout-words';
import { make, makeButton } from './make';
import { qrSvg } from './qr-svg';

/** What a sheet is made of. */
export type SheetContent = {
  readonly found: readonly Found[];
  readonly questions: readonly string[];
  readonly sources: HandoutSources;
  /** The address of the site’s host, without a slash at the end. */
  readonly site: string;
  /** Who runs the site and who reviewed it. */
  readonly interest: string;
  /** The address of the handout with the versions of its parts. */
  readonly address: string;
  readonly remove: (name: string) => void;
};

/** Numbers sources by first appearance. */
class Numbers {
  readonly ids: string[] = [];

  ofAll(ids: readonly string[]): readonly number[] {
    this.ids.push(...ids.filter((id) => !this.ids.includes(id)));
    return ids.map((id) => this.ids.indexOf(id) + 1).sort((a, b) => a - b);
  }
}

function sentence({ text, sources, sure }: HandoutSentence, numbers: Numbers): readonly Node[] {
  const node = make('span', '', text);
  if (sure !== undefined) node.append(make('span', 'sheet-sure', ` (${sure.toLowerCase()})`));
  if (sources.length > 0) node.append(make('span', 'sheet-numbers', ` [${numbers.ofAll(sources).join(', ')}]`));
  return [node, document.createTextNode(' ')];
}

function block(shown: HandoutBlock, numbers: Numbers): HTMLElement {
  switch (shown.kind) {
    case 'heading':
      return make('h4', '', shown.text);
    case 'paragraph':
      return make('p', '', ...shown.sentences.flatMap((each) => sentence(each, numbers)));
    case 'list':
      return make('ul', '', ...shown.items.map((item) => make('li', '', ...item.flatMap((each) => sentence(each, numbers)))));
    default:
      return shown satisfies never;
  }
}

function list(title: string, name: 'ul' | 'ol', lead: string, lines: readonly string[]): HTMLElement {
  const section = make('section', `sheet-list sheet-${name}`, make('h3', '', title));
  if (lead) section.append(make('p', '', lead));
  section.append(make(name, '', ...lines.map((line) => make('li', '', line))));
  return section;
}

function head({ found, site, interest, address }: SheetContent): HTMLElement {
  const checked = found.map(({ part }) => part?.checked ?? '').sort().at(-1) ?? '';
  return make(
    'div',
    'sheet-head',
    make('p', '', `From ${site}${base}/handout/. Checked ${checked}. ${interest} This is not medical advice.`),
    make('p', '', 'To see if this copy is still up to date, scan the code.'),
    qrSvg(address),
  );
}

/** A handout as it is printed. */
export function sheet(content: SheetContent): HTMLElement {
  const { found, questions, sources, site, remove } = content;
  const numbers = new Numbers();
  const parts = found.flatMap(({ item, part }) => {
    if (!part) return [];
    const isFixed = itemName(item) === itemName(emergencyItem);
    const button = makeButton('Take out', () => remove(itemName(item)));
    button.setAttribute('aria-label', `Take out: ${part.title}`);
    const where = make('p', 'sheet-where', `${site}${base}${part.path}, version ${part.version}`);
    return [make('section', isFixed ? 'sheet-part sheet-emergency' : 'sheet-part', make('h3', '', part.title), where, ...part.blocks.map((each) => block(each, numbers)), ...(isFixed ? [] : [button]))];
  });
  return make(
    'div',
    'sheet',
    head(content),
    ...parts,
    ...(questions.length > 0 ? [list('Questions to ask', 'ul', '', questions)] : []),
    list('Say it back', 'ul', 'For the nurse to ask. It checks how well we explained, not the patient.', teachBack),
    make('section', 'sheet-list sheet-notes', make('h3', '', 'Notes'), make('p', ''), make('p', ''), make('p', '')),
    ...(numbers.ids.length > 0 ? [list('Sources', 'ol', '', numbers.ids.map((id) => sources[id] ?? id))] : []),
  );
}
