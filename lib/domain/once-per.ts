/** Works something out once for each object that it is asked about, and keeps it as long as that object. */
export function oncePer<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: workOut(key) };
    known.set(key, entry);
    return entry.value;
  };
}
