type KeysOf<Part> = Part extends unknown ? keyof Part : never;

type Others<Parts extends readonly object[], Index> = {
  [Other in keyof Parts]: Other extends Index ? never : KeysOf<Parts[Other]>;
}[number];

type Unique<Parts extends readonly object[]> = {
  [Index in keyof Parts]: {
    [Id in keyof Parts[Index]]: Id extends Others<Parts, Index> ? 'this id is used in another file' : Parts[Index][Id];
  };
};

type Joined<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends readonly object[]]
  ? First & Joined<Rest>
  : unknown;

/**
 * Joins the entries of several files into one registry. An id that stands in two files is a type
 * error here, and rule `id-is-unique` names both places.
 */
export function registry<const Parts extends readonly object[]>(...parts: Parts & Unique<Parts>): Joined<Parts> {
  return Object.assign({}, ...parts) as Joined<Parts>;
}
