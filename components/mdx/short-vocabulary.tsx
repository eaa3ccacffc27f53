import type { ReactElement, ReactNode } from 'react';
import type { ComponentName } from '@/lib/articles/vocabulary';
import { address } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { armWords } from '@/lib/domain/estimate-words';

type Blocks = { readonly children: ReactNode };

const nothing = () => undefined;

/** The components that a short version or a box for emergencies uses, for a page of many of them: each claim is a link to its own page. */
export function shortVocabulary(content: Content) {
  return {
    Claim: ({ id, children }: Blocks & { readonly id: string }) => (
      <span className="claim" data-claim={id}>
        {children}
        <span className="marker">
          {'\u2060'}
          <a className="marker-link" href={address.claim(id)} aria-label={`What this rests on: ${content.claims[id]?.text ?? id}`}>
            ≡
          </a>
        </span>
      </span>
    ),
    Emergency: ({ children }: Blocks) => <div className="emergency">{children}</div>,
    Estimate: ({ id, arm }: { readonly id: string; readonly arm: string }) => {
      const estimate = content.estimates[id];
      return <span data-estimate={id}>{estimate && armWords(estimate, arm)}</span>;
    },
    Ours: ({ children }: Blocks) => <span className="ours">{children}</span>,
    Short: ({ children }: Blocks) => <div>{children}</div>,
    Figure: nothing,
    Findings: nothing,
    People: nothing,
    Questions: nothing,
    Results: nothing,
    Telling: nothing,
    Tellings: nothing,
  } satisfies Record<ComponentName, (props: never) => ReactElement | undefined>;
}
