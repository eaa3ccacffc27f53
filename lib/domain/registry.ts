type KeysOf<Part> = Part extends unknown ? keyof Part : never;

type Others<Parts extends readonly object[], Index> = {
  [Other in keyof Parts]: Other extends Index ? never : KeysOf<Parts[Other]>;
}[number];

type Unique<Parts extends readonly object[]> = {
  [Index in keyof Parts]: {
    [Id in keyof Parts[Index]]: Id extends Others<Parts, Index> ? 'this id is used in another file' : Parts[Index][Id];
  };
};

// The sum so far is carried along, because the compiler follows only such a recursion through hundreds of files.
type Joined<Parts extends readonly object[], Sum = unknown> = Parts extends readonly [infer First, ...infer Rest extends readonly object[]]
  ? Joined<Rest, Sum & First>
  : Sum;

/**
 * Joins the entries of several files into one registry. An id that stands in two files is a type
 * error here, and rule `id-is-unique` names both places.
 */
export function registry<const Parts extends readonly object[]>(...parts: Parts & Unique<Parts>): Joined<Parts> {
  return Object.assign({}, ...parts) as Joined<Parts>;
}
