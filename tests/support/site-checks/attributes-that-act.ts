import { elementsOf, type Page } from '../page';

/** The attributes of a page that carry styles or scripts, which its policy would refuse. */
export function attributesThatAct(page: Page): readonly string[] {
  return elementsOf(page).flatMap(({ name, attributes }) =>
    Object.keys(attributes)
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
      .map((attribute) => `${page.address} has <${name} ${attribute}="${attributes[attribute]}">.`),
  );
}
