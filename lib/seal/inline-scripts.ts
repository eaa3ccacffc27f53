import { createHash } from 'node:crypto';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** The SHA-256 in base64 of each script that stays inline in a page; blocks of data are not scripts. */
export function inlineHashes(html: string): readonly string[] {
  return [...html.matchAll(script)]
    .filter(([, attributes = '', code = '']) => !/\s(?:src|type)=/.test(attributes) && code !== '')
    .map(([, , code = '']) => createHash('sha256').update(code).digest('base64'));
}
