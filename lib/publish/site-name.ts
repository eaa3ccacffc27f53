import type { Site } from '../domain/site';

/** The name of the site where there is room for at most 16 letters, such as below an icon. */
export const nameForIcons = 'Fibro & ketamine';

/** The name of the site as its pages show it at the top: what stands before the colon. */
export function shortName({ name }: Pick<Site, 'name'>): string {
  return name.split(':', 1)[0] ?? name;
}
