import { verdictWords } from '@/lib/domain/labels';
import type { Verdict } from '@/lib/domain/statement';

function Shape({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'supported':
      return (
        <>
          <circle cx="10" cy="10" r="8" />
          <path d="M6 10.5l2.8 2.8L14 7.5" />
        </>
      );
    case 'partly-supported':
      return (
        <>
          <circle cx="10" cy="10" r="8" />
          <path className="shape-full" d="M10 2a8 8 0 0 1 0 16z" />
        </>
      );
    case 'contradicted':
    case 'not-supported':
    case 'misattributed':
      return (
        <>
          <path d="M10 1.5L18.5 10 10 18.5 1.5 10z" />
          <path d="M7.5 7.5l5 5M12.5 7.5l-5 5" />
        </>
      );
    case 'outdated':
    case 'opinion':
    case 'not-checkable':
      return (
        <>
          <circle cx="10" cy="10" r="8" strokeDasharray="3 2.5" />
          <path d="M7.8 8a2.2 2.2 0 1 1 3 2c-.6.3-.8.7-.8 1.4M10 13.8v.4" />
        </>
      );
    default:
      return verdict satisfies never;
  }
}

const tone: Readonly<Record<Verdict, string>> = {
  supported: 'verdict-yes',
  'partly-supported': 'verdict-part',
  'not-supported': 'verdict-no',
  contradicted: 'verdict-no',
  misattributed: 'verdict-no',
  outdated: 'verdict-open',
  opinion: 'verdict-open',
  'not-checkable': 'verdict-open',
};

/** What a check of a statement came to: a shape and the words, never colour alone. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={`verdict ${tone[verdict]}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <Shape verdict={verdict} />
      </svg>
      {verdictWords[verdict]}
    </span>
  );
}
