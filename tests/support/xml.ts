import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });

/** What a text of XML holds, with attributes as `@name`. Throws when the text is not well formed. */
export function parsedXml(text: string): unknown {
  const sound = XMLValidator.validate(text);
  if (sound !== true) throw new Error(`line ${sound.err.line}: ${sound.err.msg}`);
  return parser.parse(text);
}
