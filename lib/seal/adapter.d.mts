/** The adapter of the build, as Next calls it and as tests do. */
declare const adapter: {
  readonly name: string;
  /** @throws Error when a component asks for a runtime in the browser. */
  modifyConfig<Config extends object>(config: Config, context: { readonly phase: string; readonly projectDir: string }): Promise<Config>;
  /** @throws Error when a page is over its budget, or says of itself what is not so. */
  onBuildComplete(context: { readonly projectDir: string }): Promise<void>;
};

export default adapter;
