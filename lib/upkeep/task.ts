/** One thing for a person to do. */
export type Task = {
  /** What is to be done, or what is the matter, in a sentence. */
  readonly what: string;
  /** The whole address of the page that it is about. */
  readonly url: string;
};

/** Things of one kind, the most urgent first. */
export type TaskGroup = {
  readonly title: string;
  /** How each of them is done, in a sentence or two. */
  readonly how: string;
  readonly tasks: readonly Task[];
};
