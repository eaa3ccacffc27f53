import { address } from '@/lib/domain/address';

type Props = {
  /** How many entries each file has. */
  readonly counts: { readonly claims: number; readonly statements: number; readonly estimates: number; readonly sources: number };
};

/** The data files, with what is in each. */
export function DataFileList({ counts }: Props) {
  const files = [
    { file: 'claims.json', what: `${counts.claims} claims: what we tell readers, what it rests on, how sure we are, and what changed` },
    { file: 'statements.json', what: `${counts.statements} things that five web pages say, checked against the research` },
    { file: 'estimates.json', what: `${counts.estimates} results of studies: the number, the group, the time, and where we read it` },
    { file: 'sources.json', what: `${counts.sources} documents: who gains from them, how much we read, and what they say in our own words` },
    { file: 'library.json', what: 'the same documents as CSL-JSON, for programs that manage references' },
    { file: 'library.bib', what: 'the same as BibTeX' },
    { file: 'library.ris', what: 'the same as RIS' },
    { file: 'schema.json', what: 'the shape of the JSON files, as JSON Schema' },
  ];
  return (
    <ul className="plain-list">
      {files.map(({ file, what }) => (
        <li key={file}>
          <a href={address.data(file)}>{file}</a>: {what}
        </li>
      ))}
    </ul>
  );
}
