type Props = {
  /** What it is, for those who hear the page. */
  readonly label: string;
  readonly code: string;
};

/** Lines for a program. They keep their breaks, so a wide one is moved sideways in its own frame. */
export function CodeExample({ label, code }: Props) {
  return (
    <div className="table-frame" role="region" aria-label={label} tabIndex={0}>
      <pre>{code}</pre>
    </div>
  );
}
