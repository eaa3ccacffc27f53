import { titleOf } from '@/lib/articles/section-pages';
import type { CheckedArticle } from '@/lib/articles/article';
import { address, shortAlone } from '@/lib/domain/address';

/** Where script is off: each short version as a page that prints on one side. */
export function HandoutWithoutScript({ articles }: { readonly articles: readonly CheckedArticle[] }) {
  return (
    <div className="without-script">
      <p>
        Putting pages together needs script, which is off here. You can still print each short version by itself, on one side of paper. Open one,
        then print it from the menu of your browser.
      </p>
      <ul className="doors">
        {articles.map(({ section, slug }) => {
          const href = address.article(section, slug);
          return (
            <li key={href}>
              <a href={`${href}#${shortAlone}`}>{titleOf(href, articles)}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
