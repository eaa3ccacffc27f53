import type { Section } from './article';

/** The name and the leading question of each section. */
export const sectionWords: Readonly<Record<Section, { readonly name: string; readonly lead: string }>> = {
  fibromyalgia: { name: 'Fibromyalgia', lead: 'What the condition is, and what is known of it.' },
  ketamine: { name: 'Ketamine', lead: 'What the drug is, and how it might ease pain.' },
  evidence: { name: 'Evidence', lead: 'What studies found, when, and in how many people.' },
  treatment: { name: 'Treatment', lead: 'What happens before, during and after an infusion.' },
  about: { name: 'About', lead: 'Who makes this site, and how.' },
};
