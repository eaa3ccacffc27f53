type Props = {
  /** What it is, for those who hear the page. */
  readonly label: string;
  readonly code: string;
};

/** Lines for a program. Those that are too wide go on in the next line, on paper too. */
export function CodeExample({ label, code }: Props) {
  return (
    <figure aria-label={label}>
      <pre className="citable">{code}</pre>
    </figure>
  );
}
