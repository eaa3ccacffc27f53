import { address } from '../domain/address';
import { basePath, type Site } from '../domain/site';
import { colours } from '../pictures/colours';
import { nameForIcons } from './site-name';

/** The web app manifest, by which a phone can keep the site beside its apps. Its addresses begin with the folder of the site. */
export function webManifest(site: Site) {
  const at = (path: string) => `${basePath(site)}${path}`;
  const png = (file: string, size: number) => ({ src: at(address.icon(file)), sizes: `${size}x${size}`, type: 'image/png' });
  return {
    id: at(address.home),
    name: site.name,
    short_name: nameForIcons,
    description: site.description,
    lang: 'en',
    dir: 'ltr',
    start_url: at(address.home),
    scope: at(address.home),
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: [png('icon-192.png', 192), png('icon-512.png', 512), { ...png('maskable-512.png', 512), purpose: 'maskable' }],
  };
}
