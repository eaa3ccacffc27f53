import { address } from '../domain/address';
import type { Site } from '../domain/site';
import { markupText } from './markup-text';
import { nameForIcons } from './site-name';

/**
 * Tells browsers how to search this site (OpenSearch 1.1). What is searched for stands in the
 * fragment, so that it is sent to no server.
 */
export function openSearchDescription(site: Site): string {
  const template = `${site.url}${address.search}#q={searchTerms}`;
  const icon = `${site.url}${address.icon('favicon.ico')}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${markupText(nameForIcons)}</ShortName>
  <Description>${markupText(`Search ${site.name}.`)}</Description>
  <Url type="text/html" template="${template}"/>
  <Image width="32" height="32" type="image/x-icon">${icon}</Image>
  <Language>en</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
