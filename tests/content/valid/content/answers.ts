import { answers as theirs } from '@/content/answers';

const articles = Object.fromEntries(Object.keys(theirs.articles).map((topic) => [topic, '/evidence/first/']));

export const answers = { articles: articles as Record<keyof typeof theirs.articles, string>, better: {}, outOfScope: {} };
