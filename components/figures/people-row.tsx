const step = 22;
const perRow = 12;

/** One sign for each person: full for those who had the outcome, hollow for the others. */
export function PeopleRow({ n, of }: { readonly n: number; readonly of: number }) {
  const rows = Math.ceil(of / perRow);
  const width = Math.min(of, perRow) * step;
  return (
    <svg viewBox={`0 0 ${width} ${rows * step}`} width={width} height={rows * step} aria-hidden="true" className="people-row">
      {Array.from({ length: of }, (_person, index) => (
        <circle
          key={index}
          cx={(index % perRow) * step + step / 2}
          cy={Math.floor(index / perRow) * step + step / 2}
          r="8"
          className={index < n ? 'person-yes' : 'person-no'}
        />
      ))}
    </svg>
  );
}
