import { elementsOf, told, type Page } from '../page';

const words = ['og:title', 'og:description', 'og:image:alt', 'twitter:title', 'twitter:description', 'twitter:image:alt'];

/**
 * What the head of a page lacks for who shares it.
 * @param site The address of the site, without a slash at the end.
 */
export function shareHeadFaults(page: Page, site: string): readonly string[] {
  const canonical = elementsOf(page).find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href;
  const expected = [
    ['twitter:card', told(page, 'twitter:card'), 'summary_large_image'],
    ['twitter:image', told(page, 'twitter:image'), told(page, 'og:image')],
    ['og:url', told(page, 'og:url'), site + page.address],
    ['canonical', canonical, site + page.address],
  ] as const;
  return [
    ...words.filter((name) => !/\w/.test(told(page, name) ?? '')).map((name) => `${page.address} has no words as ${name}.`),
    ...expected.filter(([, value, wanted]) => value === undefined || value !== wanted).map(([name, value, wanted]) => `${page.address} has ${value ?? 'nothing'} as ${name}; it should be ${wanted}.`),
  ];
}

/** Pages that should have a picture of their own, and have none or share it. */
export function sharedPictures(pages: readonly Page[], site: string): readonly string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const file = (told(page, 'og:image') ?? '').replace(site, '');
    const other = first.get(file);
    if (other === undefined) first.set(file, page.address);
    if (!/^\/og\/.+\.png$/.test(file) || file.endsWith('/default.png')) return [`${page.address} has no picture of its own: ${file}`];
    return other === undefined ? [] : [`${page.address} and ${other} have one picture: ${file}`];
  });
}
