import type { Source } from '@/lib/domain/source';

export const spravato = {
  kind: 'regulatory',
  name: 'Spravato label and approval',
  csl: {
    type: 'report',
    title: 'SPRAVATO (esketamine) nasal spray: US approval facts and labelling',
    author: [
      { literal: 'US Food and Drug Administration / Janssen' },
    ],
    issued: '2025',
    'container-title': 'FDA label and news summaries',
    URL: 'https://www.spravato.com/',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label; the US Food and Drug Administration approves it.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read parts of the label in copies, and the approval dates in news summaries.',
  },
  passages: {
    'mao-inhibitors': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'Under interactions the label names sedatives, alcohol, stimulants and MAO inhibitors. With MAO inhibitors blood pressure may rise.',
    },
    breastfeeding: {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'The spray is not recommended in pregnancy or while breastfeeding.',
    },
    indication: {
      locator: { kind: 'reported', by: 'copies of the label and news summaries' },
      says: 'A nasal spray of S-ketamine, approved for adults with depression that did not respond to other treatment, or with major depression and acute suicidal thoughts. It is not approved for pain, fibromyalgia or anaesthesia.',
    },
    'process-approved': {
      locator: { kind: 'reported', by: 'news summaries of the approvals' },
      says: 'First approved in March 2019, together with an antidepressant by mouth. Since January 2025 also on its own, for depression that did not respond to other treatment.',
      figures: [2019, 2025],
    },
    'process-programme': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'It is given only in a restricted programme. People are watched for at least 2 hours and do not drive until the next day, after restful sleep.',
      figures: [2],
    },
    'process-boxed-warning': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'The boxed warning names sedation, dissociation, slowed breathing, abuse and misuse, and suicidal thoughts.',
    },
    'process-sedation': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'In trials, 48 to 61% of people were sedated, and 0.3 to 0.4% lost consciousness.',
      figures: [48, 61, 0.3, 0.4],
    },
    'process-contraindications': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'It must not be used with an aneurysm or similar disease of the blood vessels, an arteriovenous malformation, a past bleeding in the brain, or an allergy to it.',
    },
    'process-pregnancy': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'It is not recommended in pregnancy or while breastfeeding.',
    },
    'process-interactions': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'Sedatives and alcohol add to sedation. Stimulants and MAO inhibitors may raise blood pressure.',
    },
    'process-before': {
      locator: { kind: 'reported', by: 'copies of the label' },
      says: 'Before each dose, the blood pressure is checked, with extra thought above 140/90. No food for 2 hours, no drink for 30 minutes, and a nasal steroid or decongestant at least 1 hour earlier.',
      figures: [140, 90, 2, 30, 1],
    },
    remission: {
      locator: { kind: 'reported', by: 'news summaries of the approval' },
      says: 'In January 2025 the US approved it on its own for depression that did not respond to other treatment. At week 4, 22.5% were in remission (hardly any symptoms left) with it and 7.6% with placebo.',
      figures: [2025, 4, 22.5, 7.6],
    },
  },
} as const satisfies Source;
