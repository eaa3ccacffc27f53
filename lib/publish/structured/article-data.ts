import type { AboutPageLeaf, DrugLeaf, MedicalConditionLeaf, MedicalWebPageLeaf, WithContext } from 'schema-dts';
import type { CheckedArticle, Section } from '../../articles/article';
import { sectionWords } from '../../articles/section-words';
import type { Citation } from '../../citations/number';
import { address } from '../../domain/address';
import type { Library } from '../../library';
import { citedDocument } from './document';
import { pageParts, reviewed } from './page-parts';

type Subject = DrugLeaf | MedicalConditionLeaf;

const condition: Subject = { '@type': 'MedicalCondition', name: 'Fibromyalgia' };
const drug: Subject = { '@type': 'Drug', name: 'Ketamine' };

const subjects: Readonly<Record<Exclude<Section, 'about'>, readonly Subject[]>> = {
  fibromyalgia: [condition],
  ketamine: [drug],
  evidence: [condition, drug],
  treatment: [condition, drug],
};

/** An article: what it is about, its answer, when every sentence was checked, and what it rests on. */
export function articleData(library: Library, article: CheckedArticle, citations: readonly Citation[]): WithContext<AboutPageLeaf | MedicalWebPageLeaf> {
  const { site, sources } = library;
  const { section, slug, frontMatter } = article;
  const citation = citations.flatMap(({ source: id }) => {
    const source = sources[id];
    return source ? [citedDocument(site, id, source)] : [];
  });
  const parts = {
    ...pageParts(site, {
      path: address.article(section, slug),
      name: frontMatter.title,
      steps: [{ path: address.section(section), words: sectionWords[section].name }],
    }),
    ...reviewed(site, frontMatter.checked),
    ...(citation.length === 0 ? {} : { citation }),
  };
  return section === 'about'
    ? { '@context': 'https://schema.org', '@type': 'AboutPage', ...parts }
    : { '@context': 'https://schema.org', '@type': 'MedicalWebPage', ...parts, about: subjects[section], audience: { '@type': 'Patient' } };
}
