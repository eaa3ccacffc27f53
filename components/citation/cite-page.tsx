import { exportReferences } from '@/lib/citations/export';
import { ownPageItem, ownPageLine, type OwnPage } from '@/lib/citations/own-page';
import { Copyable } from './copyable';

type Props = {
  /** The name of the site. */
  readonly site: string;
  readonly page: OwnPage;
};

/** How to cite a page of this site, which is not the same as citing a study that it tells of. */
export function CitePage({ site, page }: Props) {
  const item = ownPageItem(site, page);
  return (
    <section aria-labelledby="cite-page">
      <h2 id="cite-page">Cite this page</h2>
      <Copyable label="the citation of this page">{ownPageLine(site, page)}</Copyable>
      <details className="folded">
        <summary>For reference managers</summary>
        <Copyable label="this page as BibTeX" isCode>
          {exportReferences([item], 'bib').trim()}
        </Copyable>
        <Copyable label="this page as RIS" isCode>
          {exportReferences([item], 'ris').trim()}
        </Copyable>
      </details>
    </section>
  );
}
