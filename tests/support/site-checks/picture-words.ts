import { isWithin, type PageElement } from '../elements';
import { elementsOf, idsOf, type Page } from '../page';

const kinds = ['img', 'svg', 'canvas', 'object', 'video'];

/** Every picture of a page; a drawing within a drawing is a part of it. */
export function picturesOf(page: Page): readonly PageElement[] {
  return elementsOf(page).filter((element) => kinds.includes(element.name) && !(element.name === 'svg' && isWithin(element, 'svg')));
}

const isSaid = (words: string | undefined) => words !== undefined && words.trim() !== '';

/** Pictures without words for those who do not see them that are not left out for them either. */
export function wordlessPictures(page: Page): readonly string[] {
  const hasWords = ({ name, attributes }: PageElement) => {
    const labels = attributes['aria-labelledby']?.split(/\s+/).filter(Boolean) ?? [];
    return isSaid(attributes['aria-label']) || (labels.length > 0 && labels.every((id) => idsOf(page).has(id))) || (name === 'img' && isSaid(attributes.alt));
  };
  const isLeftOut = ({ name, attributes }: PageElement) => attributes['aria-hidden'] === 'true' || (name === 'img' && attributes.alt === '');
  return picturesOf(page)
    .filter((picture) => !hasWords(picture) && !isLeftOut(picture))
    .map(({ name, attributes }) => `${page.address} shows <${name} class="${attributes.class ?? ''}"> without words.`);
}
