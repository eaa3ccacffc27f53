import type { Source } from '@/lib/domain/source';

export const ketalarLabel = {
  kind: 'regulatory',
  name: 'Ketalar US label',
  csl: {
    type: 'report',
    title: 'KETALAR (ketamine hydrochloride) injection: US prescribing information',
    author: [
      { literal: 'US Food and Drug Administration / manufacturer' },
    ],
    issued: '2024-10',
    'container-title': 'DailyMed',
    URL: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=46dab560-8ecd-4d92-8c92-6baa2310b09b',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label; the US Food and Drug Administration approves it.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read its sections in stored copies, revised October 2024.',
  },
  passages: {
    indications: {
      locator: { kind: 'section', heading: 'Indications and usage' },
      says: 'Approved for anaesthesia only. Pain and fibromyalgia are not listed.',
    },
    administration: {
      locator: { kind: 'section', heading: 'Dosage and administration' },
      says: 'It is given by or under a doctor experienced in general anaesthetics and in keeping the airway open. Vital signs and the function of the heart are watched all the time.',
    },
    warnings: {
      locator: { kind: 'section', heading: 'Warnings and precautions' },
      says: 'Warnings name changes in blood pressure and heartbeat, frightening or confused states on waking, slowed breathing and liver injury.',
    },
    bladder: {
      locator: { kind: 'section', heading: 'Adverse reactions' },
      says: 'Bladder problems and bladder inflammation are reported in people who use it for long, and pain of the genitals or urinary tract with long off-label use.',
    },
    sedatives: {
      locator: { kind: 'section', heading: 'Drug interactions' },
      says: 'Together with sedatives or opioids it can cause deep sedation and slowed breathing.',
    },
    'process-contraindications': {
      locator: { kind: 'section', heading: 'Contraindications' },
      says: 'It must not be used where a marked rise in blood pressure would be a serious danger, or with an allergy to ketamine or an ingredient.',
    },
    'process-equipment': {
      locator: { kind: 'section', heading: 'Dosage and administration' },
      says: 'Emergency equipment for the airway is to be at hand.',
    },
    'process-fasting': {
      locator: { kind: 'section', heading: 'Dosage and administration' },
      says: 'It is not recommended for people who have not fasted, because they may vomit and stomach contents may get into the lungs.',
    },
    'process-coma': {
      locator: { kind: 'section', heading: 'Drug interactions' },
      says: 'With benzodiazepines, opioids or other sedatives: deep sedation, slowed breathing, coma and death. Opioids may also make recovery longer.',
    },
    'process-theophylline': {
      locator: { kind: 'section', heading: 'Drug interactions' },
      says: 'Theophylline or aminophylline is not to be given together with ketamine: risk of seizures.',
    },
    'process-blood-pressure': {
      locator: { kind: 'section', heading: 'Drug interactions' },
      says: 'Sympathomimetics and vasopressin matter for the blood pressure; the dose may need changing.',
    },
    dose: {
      locator: { kind: 'section', heading: 'Dosage and administration' },
      says: 'To start anaesthesia it takes 1 to 4.5 mg/kg into a vein.',
      figures: [1, 4.5],
    },
    heart: {
      locator: { kind: 'section', heading: 'Adverse reactions' },
      says: 'Blood pressure, heart rate and the amount of blood that the heart pumps can go up. Blood pressure and heart rate can also fall, and the heartbeat can become irregular.',
    },
    'mind-days': {
      locator: { kind: 'section', heading: 'Adverse reactions' },
      says: 'Mental reactions are reported that can last days to weeks.',
    },
    emergence: {
      locator: { kind: 'reported', by: 'stored copies of older versions of the label' },
      says: 'At anaesthetic doses about 12% had frightening or confused states on waking. These were usually over within hours; a few came back within 24 hours.',
      figures: [12, 24],
    },
    'spinal-fluid': {
      locator: { kind: 'section', heading: 'Warnings and precautions' },
      says: 'The warnings also name raised pressure of the fluid around the brain and the spinal cord.',
    },
  },
} as const satisfies Source;
