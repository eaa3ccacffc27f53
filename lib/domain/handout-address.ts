import type { HandoutItem } from './handout';

/** An item, and the version of it that was printed; without one in an address that always shows the newest. */
export type Asked = { readonly item: HandoutItem; readonly version?: string };

/** What an address asks for. */
export type ReadHandout = {
  readonly asked: readonly Asked[];
  /** What stands in the place of an item and cannot be one, as written. */
  readonly unread: readonly string[];
  /** How many items are left out because a handout holds no more. */
  readonly leftOut: number;
  /** Whether the address names versions that do not fit its items. */
  readonly hasBrokenVersion: boolean;
};

/** How many items a handout holds: more would need more than two sides, and a code too fine to scan. */
export const mostItems = 12;

/** What stands on every handout besides what was chosen: when to call for help. */
export const emergencyItem = { kind: 'part', article: 'treatment/going-home', anchor: 'emergency' } as const satisfies HandoutItem;
const withEmergency: readonly string[] = ['treatment/going-home', 'treatment/going-home:emergency'];

const article = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const anchor = /^[\p{L}\p{N}_-]+$/u;
const digits = 6;

/** The name of an item in addresses, such as `treatment/decide`, `treatment/decide:what-are-my-options` or `claims/short-relief`. */
export function itemName(item: HandoutItem): string {
  switch (item.kind) {
    case 'short':
      return item.article;
    case 'part':
      return `${item.article}:${encodeURIComponent(item.anchor)}`;
    case 'claim':
      return `claims/${item.id}`;
    default:
      return item satisfies never;
  }
}

/** What a handout shows: what was asked for, and when to call for help. */
export function shownOnHandout(asked: readonly Asked[]): readonly Asked[] {
  const tellsIt = asked.length === 0 || asked.some(({ item }) => withEmergency.includes(itemName(item)));
  return tellsIt ? asked : [...asked, { item: emergencyItem }];
}

/** Reads the name of an item; undefined when it cannot be one. */
export function itemNamed(name: string): HandoutItem | undefined {
  const [path = '', part, ...rest] = name.split(':');
  if (rest.length > 0 || !article.test(path)) return undefined;
  if (part !== undefined) return anchor.test(part) ? { kind: 'part', article: path, anchor: part } : undefined;
  const [folder, slug = ''] = path.split('/');
  return folder === 'claims' && id.test(slug) ? { kind: 'claim', id: slug } : { kind: 'short', article: path };
}

/** Writes what a handout shows as the fragment of an address, without `#`. Versions stand in it when every item has one. */
export function writeHandout(asked: readonly Asked[]): string {
  if (asked.length === 0) return '';
  const versions = asked.map(({ version }) => version ?? '');
  const printed = versions.every((version) => version !== '') ? `&v=${versions.join('')}` : '';
  return `p=${asked.map(({ item }) => itemName(item)).join(',')}${printed}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function versionsIn(text: string | undefined, count: number): readonly string[] | undefined {
  if (text === undefined || text.length !== count * digits || !/^[0-9a-f]*$/.test(text)) return undefined;
  return Array.from({ length: count }, (_version, index) => text.slice(index * digits, (index + 1) * digits));
}

/** Reads the fragment of an address, with or without `#`. Never throws; what cannot be read is told. */
export function readHandout(fragment: string): ReadHandout {
  const fields = fragment.replace(/^#/, '').split('&');
  const field = (name: string) => fields.find((candidate) => candidate.startsWith(`${name}=`))?.slice(name.length + 1);
  const [list, version] = [field('p'), field('v')];
  if (list === undefined) {
    const rest = decoded(fields.join('&'));
    return { asked: [], unread: rest === '' ? [] : [rest], leftOut: 0, hasBrokenVersion: false };
  }
  const names = list.split(',').map(decoded).filter((name) => name !== '');
  const versions = versionsIn(version, names.length);
  const asked = new Map<string, Asked>();
  const unread: string[] = [];
  names.forEach((name, index) => {
    const item = itemNamed(name);
    const printed = versions?.[index];
    if (!item) unread.push(name);
    else if (!asked.has(itemName(item))) asked.set(itemName(item), printed === undefined ? { item } : { item, version: printed });
  });
  // A printed address also names the box for emergencies, last; it takes no place.
  const isEmergency = ({ item }: Asked) => itemName(item) === itemName(emergencyItem);
  const counted = [...asked.values()].filter((each) => !isEmergency(each)).slice(0, mostItems);
  const chosen = [...asked.values()].filter((each) => isEmergency(each) || counted.includes(each));
  return {
    asked: chosen,
    unread,
    leftOut: asked.size - chosen.length,
    hasBrokenVersion: version !== undefined && versions === undefined,
  };
}
