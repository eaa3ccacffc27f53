import type { CheckedArticle } from '@/lib/articles/article';
import type { HandoutArticle } from '@/lib/domain/handout';
import { itemName } from '@/lib/domain/handout-address';

type Props = { readonly article: CheckedArticle; readonly handout: HandoutArticle };

/** What can be chosen of one article: its short version, and its parts in a closed list. */
export function HandoutChoice({ article: { section, slug, frontMatter }, handout }: Props) {
  const article = `${section}/${slug}`;
  return (
    <li data-article>
      {handout.short ? (
        <label>
          <input type="checkbox" value={itemName({ kind: 'short', article })} />
          <span>{frontMatter.title}</span>
        </label>
      ) : (
        <p>{frontMatter.title}</p>
      )}
      <details>
        <summary>Parts of it</summary>
        <ul className="plain-list">
          {Object.entries(handout.parts).map(([anchor, { title }]) => (
            <li key={anchor}>
              <label>
                <input type="checkbox" value={itemName({ kind: 'part', article, anchor })} />
                <span>{title}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
