import type { CheckedArticle } from '../articles/article';
import { answerOf } from '../articles/answer';
import { leastSure, type Grade } from '../domain/claim';
import type { Content } from '../domain/content';
import { designWords } from '../domain/labels';
import type { Study } from '../domain/study';
import { sentence } from '../figures/sentence';
import type { Library } from '../library';
import { firstDrawing, studyDrawing } from './counts';
import type { SharePicture } from './drawing';
import { fitted } from './share-layout';

/** The picture of pages that have none of their own. */
export const defaultPicture = 'default.png';

/** The file of an article’s picture. */
export const articlePicture = ({ section, slug }: Pick<CheckedArticle, 'section' | 'slug'>): string => `${section}--${slug}.png`;

/** The file of a study’s picture. */
export const studyPicture = (id: string): string => `study-${id}.png`;

function ofArticle(content: Content, article: CheckedArticle): SharePicture {
  const answer = answerOf(content, article);
  return {
    title: article.frontMatter.title,
    answer: answer?.text ?? article.frontMatter.summary,
    grade: answer?.grade,
    drawing: firstDrawing(content, article),
  };
}

/** How sure we are of what a study counted: the least sure of the claims that tell its numbers. */
function gradeOfStudy({ claims, estimates }: Content, id: string): Grade | undefined {
  const told = Object.values(claims).filter((claim) => claim.estimates?.some((estimate) => estimates[estimate]?.study === id));
  return leastSure(told.map(({ certainty }) => certainty?.grade));
}

function ofStudy(content: Content, id: string, { name, design, participants }: Study): SharePicture {
  return { title: name, answer: `${designWords[design]}. ${sentence(participants)}`, grade: gradeOfStudy(content, id), drawing: studyDrawing(content, id) };
}

/** The picture of every page that has one, by its file, each such that all of it fits. */
export function sharePictures(library: Library): ReadonlyMap<string, SharePicture> {
  const pictures: (readonly [string, SharePicture])[] = [
    [defaultPicture, { title: library.site.name, answer: library.site.description }],
    ...library.articles.map((article) => [articlePicture(article), ofArticle(library, article)] as const),
    ...Object.entries(library.studies).map(([id, study]) => [studyPicture(id), ofStudy(library, id, study)] as const),
  ];
  return new Map(pictures.map(([file, picture]) => [file, fitted(picture).picture]));
}
