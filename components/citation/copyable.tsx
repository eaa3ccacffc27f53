import type { ReactNode } from 'react';

type Props = {
  /** What is copied, as its button names it. */
  readonly label: string;
  /** Whether it is for programs, so that its lines stay as they are. */
  readonly isCode?: boolean;
  readonly children: ReactNode;
};

/** A text that a reader can copy in one tap; without script it can be selected. */
export function Copyable({ label, isCode = false, children }: Props) {
  return (
    <copy-text>
      {isCode ? (
        <pre className="citable" data-text>
          {children}
        </pre>
      ) : (
        <p className="citable" data-text>
          {children}
        </p>
      )}
      <p className="copy">
        <button type="button">
          Copy {label}
        </button>{' '}
        <span role="status" className="soft" />
      </p>
    </copy-text>
  );
}
