import type { Sheet } from '@/lib/domain/sheet';

/** One instrument as we scored ourselves, closed until a reader wants it. */
export function ScoreSheet({ sheet }: { readonly sheet: Sheet }) {
  const { name, judges, of, best, on, items } = sheet;
  const sum = items.reduce((total, { score }) => total + score, 0);
  return (
    <details className="folded">
      <summary>
        {name}: {sum} of {best * items.length}
      </summary>
      <p>
        {judges} Scored: {of}, on <time dateTime={on}>{on}</time>, by ourselves.
      </p>
      <ol className="rules">
        {items.map(({ asks, score, why }) => (
          <li key={asks}>
            {asks}{' '}
            <strong>
              {score} of {best}
            </strong>
            . {why}
          </li>
        ))}
      </ol>
    </details>
  );
}
