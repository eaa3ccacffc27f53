import { library } from '@/app/library';
import { ClaimFigure } from '@/components/figures/claim-figure';
import { People } from '@/components/figures/people';
import { StudyFlow } from '@/components/figures/study-flow';
import { GalleryParts } from '@/components/gallery/gallery-parts';
import { vocabularyFor } from '@/components/mdx/vocabulary';
import type { Use } from '@/lib/articles/article';
import { citationsOf } from '@/lib/citations/number';
import { flowOf } from '@/lib/figures/study-flow';
import './gallery.css';

const place = { path: 'app/gallery/page.dev.tsx', line: 1, column: 1 };
const uses: readonly Use[] = [
  { component: 'Claim', id: 'noppers-15-min', number: 1, place },
  { component: 'Claim', id: 'noppers-week-8', number: 2, place },
  { component: 'Telling', id: 's0-023', number: 3, place },
  { component: 'Results', id: 'noppers-2011', number: 4, place },
];

const content = library();
const citations = citationsOf(content, { uses });
const vocabulary = vocabularyFor(content, citations);
const flow = flowOf(content, 'noppers-2011');

/** No theme is named for the first: it is the device’s own, and the one that the reading settings choose. */
const themes = [undefined, 'dark', 'calm'] as const;

/** In development only: every component and every figure in each theme, to look at. */
export default function Gallery() {
  return (
    <main id="content">
      <h1>Gallery</h1>
      <div className="gallery">
        {themes.map((theme) => (
          <section key={theme ?? 'device'} className="gallery-theme prose" data-theme={theme}>
            <h2>{theme ?? 'the theme of the page'}</h2>
            <GalleryParts content={content} vocabulary={vocabulary} />
            <h2>Figures</h2>
            {Object.entries(content.figures).map(([id, figure]) => (
              <ClaimFigure key={id} id={id} figure={figure} citations={citations.slice(0, 1)} content={content} />
            ))}
            {Object.entries(content.estimates).map(([id, estimate]) => estimate.measure === 'count' && <People key={id} id={id} estimate={estimate} content={content} />)}
            {content.studies['noppers-2011'] && flow && <StudyFlow id="noppers-2011" study={content.studies['noppers-2011']} flow={flow} />}
          </section>
        ))}
      </div>
    </main>
  );
}
