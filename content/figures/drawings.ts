import { decisionPaths } from './decision-paths';
import type { FigureEntry } from './entry';

/** Line art that explains. */
export const drawings = {
  'nmda-receptor': {
    kind: 'drawing',
    drawing: 'nmda-receptor',
    title: 'A dock for glutamate, and what ketamine does there',
    claims: ['ketamine-blocks-nmda', 'nmda-magnesium-plug'],
    panels: ['At rest', 'Open', 'With ketamine'],
    key: [
      { name: 'Glutamate', sentences: [{ claim: 'glutamate-nmda', says: 'A messenger that excites nerve cells.' }] },
      { name: 'The dock', sentences: [{ claim: 'glutamate-nmda', says: 'The NMDA receptor is one of the docks for glutamate.' }] },
      { name: 'Magnesium', sentences: [{ claim: 'nmda-magnesium-plug', says: 'At rest it blocks the way through.' }] },
      { name: 'The signal', sentences: [{ claim: 'nmda-raises-sensitivity', says: 'When these docks are active, pain pathways become more sensitive.' }] },
      { name: 'Ketamine', sentences: [{ claim: 'ketamine-blocks-nmda', says: 'It blocks the dock.' }] },
    ],
    inWords: [
      { claim: 'nmda-magnesium-plug', says: 'At rest magnesium blocks the dock; once it has left, glutamate can open the dock.' },
      { claim: 'ketamine-blocks-nmda', says: 'Ketamine blocks the dock as well.' },
    ],
    caution: 'Whether that is why ketamine can ease fibromyalgia pain is not settled.',
  },
  'pain-pathway': {
    kind: 'drawing',
    drawing: 'pain-pathway',
    title: 'The way of pain to the brain, with the volume turned up',
    claims: ['causes-central-sensitisation', 'inside-where-nmda'],
    key: [
      { name: 'Nerves of the body', sentences: [{ claim: 'causes-brain-or-nerves', says: 'Studies find changes here too.' }] },
      { name: 'Spinal cord', sentences: [{ ours: 'Think of it as the road up to the brain.' }] },
      { name: 'Brain', sentences: [{ claim: 'causes-brain-links', says: 'In a scan study, areas that dampen pain were less well linked in people with fibromyalgia.' }] },
      { name: 'Volume', sentences: [{ claim: 'causes-central-sensitisation', says: 'Small laboratory tests fit the idea that the nervous system turns pain up. It is called central sensitisation.' }] },
      {
        name: 'Ketamine',
        sentences: [
          { claim: 'ketamine-blocks-nmda', says: 'It blocks docks called NMDA receptors.' },
          { claim: 'inside-where-nmda', says: 'They sit on many cells of the brain and the spinal cord.' },
        ],
      },
    ],
    inWords: [
      { ours: 'A signal goes from the hand along a nerve and up the spinal cord to the brain, past a volume knob that stands high.' },
      { claim: 'inside-where-nmda', says: 'Ketamine is drawn where many of its docks sit: in the spinal cord and the brain.' },
    ],
    caution: 'It is not settled where fibromyalgia begins, nor in which of these places ketamine eases its pain.',
  },
  'treatment-timeline': {
    kind: 'drawing',
    drawing: 'treatment-timeline',
    title: 'A ketamine drip from before to weeks later',
    claims: ['day-driving', 'lasting-relief-not-shown'],
    key: [
      {
        name: 'Before',
        sentences: [
          { claim: 'who-tell-the-clinic', says: 'Tell the clinic about your heart, blood pressure, liver, mental health and any pregnancy.' },
          { ours: 'Bring a list of all that you take, and stop nothing on your own.' },
        ],
      },
      {
        name: 'On the day: you arrive',
        sentences: [{ claim: 'day-fasting', says: 'The US label advises against ketamine in people who have not fasted.' }, { ours: 'Ask the clinic for how long.' }],
      },
      {
        name: 'The drip runs',
        sentences: [
          { claim: 'dosing-sessions-in-studies', says: 'In the fibromyalgia studies with a comparison it ran for 10 to 30 minutes.' },
          { ours: 'You can ask for a pause or a stop at any time.' },
        ],
      },
      {
        name: 'You are watched',
        sentences: [
          { claim: 'day-watched-royal-free', says: 'In one UK hospital, blood pressure, pulse and breathing are recorded regularly.' },
          { ours: 'Do not get up alone, even if you feel fine.' },
        ],
      },
      {
        name: 'Hours after',
        sentences: [
          { claim: 'day-going-home', says: 'Labels in the UK and Switzerland say that you go home with a responsible adult.' },
          { claim: 'short-relief', says: 'One low-dose drip may ease pain in some people, for minutes to a few hours.' },
        ],
      },
      { name: 'The next 24 hours', sentences: [{ claim: 'day-driving', says: 'No driving and nothing risky for 24 hours; it may need to be longer.' }] },
      {
        name: 'Weeks later',
        sentences: [
          { claim: 'lasting-relief-not-shown', says: 'The one trial that we found with weeks of follow-up, of one low dose in 24 people, found no lasting difference from a comparison drug.' },
          { ours: 'Judge with the clinic whether it helped you.' },
        ],
      },
    ],
    inWords: [
      { ours: 'Beforehand you tell the clinic about your health and your medicines; on the day you have the drip and are watched.' },
      { claim: 'day-driving', says: 'Then come 24 hours, or longer, without driving, and weeks later a look back at whether it helped.' },
    ],
    caution: 'The steps are not drawn to scale, and your clinic may do things in another way.',
  },
  'the-room': {
    kind: 'drawing',
    drawing: 'the-room',
    title: 'What may be in the room during a drip',
    claims: ['day-watched-royal-free', 'day-who-oxford'],
    key: [
      { name: 'Chair', sentences: [{ claim: 'day-watched-royal-free', says: 'In one UK hospital you sit in a reclining chair.' }] },
      { name: 'Drip', sentences: [{ ours: 'The drug runs slowly through a thin tube into a vein.' }] },
      { name: 'Cuff', sentences: [{ claim: 'day-watched-royal-free', says: 'In that hospital, blood pressure is recorded regularly, and so are pulse and breathing.' }] },
      { name: 'Finger clip', sentences: [{ ours: 'Ask whether your pulse and oxygen are watched all the time.' }] },
      {
        name: 'Somebody who watches',
        sentences: [
          { claim: 'label-watched', says: 'For surgery, the US label asks that the heart and the vital signs are watched all the time.' },
          { claim: 'day-who-oxford', says: 'In a UK service for depression, a nurse is in the clinic all the time.' },
          { ours: 'Ask who stays with you in the room.' },
        ],
      },
    ],
    inWords: [
      { ours: 'A person rests in a chair with a drip in the arm, a cuff on the arm and a clip on a finger.' },
      { ours: 'Somebody stands by and watches.' },
    ],
    caution: 'We found no official rule book for such drips in fibromyalgia; rooms differ from clinic to clinic.',
  },
  ...decisionPaths,
  'medicines-list': {
    kind: 'drawing',
    drawing: 'medicines-list',
    title: 'A list for the clinic: what to write down',
    claims: ['interactions-other-sedating', 'interactions-stop-benzodiazepines'],
    key: [
      { name: 'Name', sentences: [{ ours: 'Every tablet, patch, spray and drop, one to a line.' }] },
      { name: 'Dose and hour', sentences: [{ ours: 'How much, and when in the day.' }] },
      { name: 'Since when', sentences: [{ ours: 'Also what you stopped in the last weeks, and when.' }] },
      { name: 'Alcohol and what you buy yourself', sentences: [{ claim: 'interactions-other-sedating', says: 'Alcohol, muscle relaxants and sedating allergy tablets may deepen the drowsiness and slow breathing, say labels from outside the US.' }] },
    ],
    inWords: [
      { ours: 'A sheet of paper has a column each for the name, the dose and hour, and since when, and room below for alcohol and what you buy yourself.' },
      { claim: 'interactions-stop-benzodiazepines', says: 'Stop nothing on your own: stopping calming tablets suddenly can bring on seizures that can threaten life, a US agency warned.' },
    ],
  },
  'going-home-24-hours': {
    kind: 'drawing',
    drawing: 'going-home-24-hours',
    title: 'The first 24 hours: what to leave, and who stays',
    claims: ['day-driving', 'home-24-hours', 'home-48-hours', 'home-adult-stays'],
    key: [
      { name: 'Driving', sentences: [{ claim: 'day-driving', says: 'A Swiss label and Mayo Clinic say: not for 24 hours after ketamine; the label says that it may need to be longer.' }] },
      { name: 'Alcohol', sentences: [{ claim: 'home-24-hours', says: 'Two UK hospitals say none for 24 hours after a general anaesthetic.' }] },
      { name: 'Big choices and papers to sign', sentences: [{ claim: 'home-24-hours', says: 'The same two hospitals say to leave them for 24 hours.' }] },
      { name: 'An adult with you', sentences: [{ claim: 'home-adult-stays', says: 'After an anaesthetic or sedation, UK hospitals want one to stay overnight or for 24 hours.' }] },
    ],
    inWords: [
      { ours: 'Around a dial of a whole day stand a car, a glass and a paper, each with a bar through it, and a house with two people.' },
      { claim: 'home-48-hours', says: 'One London hospital says 48 hours, not 24, after an anaesthetic or sedation.' },
    ],
    caution: 'Most of these rules were written for surgery, not for low-dose drips. If your clinic names another time, keep to the longer one.',
  },
} as const satisfies Readonly<Record<string, FigureEntry>>;
