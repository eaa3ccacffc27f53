import type { ReactNode } from 'react';

/** A line of text that a reader can copy in one tap; without script it can be selected. */
export function Copyable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <copy-text>
      <p className="citable" data-text>
        {children}
      </p>
      <p className="copy">
        <button type="button">
          Copy {label}
        </button>{' '}
        <span role="status" className="soft" />
      </p>
    </copy-text>
  );
}
