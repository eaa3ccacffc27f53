import { address } from '../domain/address';
import { claimSources } from '../domain/claim-sources';
import { reviewLine } from '../domain/site';
import type { Library } from '../library';
import { embedStyle } from './embed-style';
import { markupText } from './markup-text';
import { sureWords } from './sure-words';

/** What a card on another site shows of a claim. */
export type ClaimCard = {
  readonly text: string;
  /** Lines below the text: how sure, or that the claim was taken back. */
  readonly lines: readonly string[];
  /** The page of the claim, with the site’s host. */
  readonly url: string;
  /** Who says it, and when it was last checked. */
  readonly from: string;
};

/** The card of a claim; of one that was taken back too, because other sites go on showing it. Undefined for an id that was never published. */
export function claimCard({ site, claims, ledger }: Library, id: string): ClaimCard | undefined {
  const url = site.url + address.claim(id);
  const claim = claims[id];
  if (claim) {
    const count = claimSources(claim).length;
    return {
      text: claim.text,
      lines: [
        [sureWords(claim), claim.certainty?.why].filter(Boolean).join(' '),
        'finding' in claim.against ? `What speaks against it: ${claim.against.finding}` : '',
        count === 1 ? 'It rests on 1 source.' : `It rests on ${count} sources.`,
      ].filter(Boolean),
      url,
      from: `From ${site.name}. This is not medical advice. ${reviewLine(site)} Checked ${claim.checked}.`,
    };
  }
  const { tombstone, versions } = ledger[id] ?? {};
  const last = versions?.at(-1);
  return tombstone && last && { text: last.text, lines: [`We took this back on ${tombstone.on}. ${tombstone.why}`], url, from: `From ${site.name}.` };
}

/** The card as a page of its own, to be shown in a frame on any site. It has no script, and its links leave the frame. */
export function claimCardPage({ text, lines, url, from }: ClaimCard): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${markupText(`Card: ${text}`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<style>${embedStyle}</style>
</head>
<body>
<main>
<h1>${markupText(text)}</h1>
${lines.map((line) => `<p>${markupText(line)}</p>`).join('\n')}
<p><a href="${markupText(url)}" target="_blank" rel="noopener">Where this comes from</a></p>
<p class="soft">${markupText(from)}</p>
</main>
</body>
</html>
`;
}
