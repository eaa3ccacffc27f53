/** Asks once for what stands at an address and gives the same again; what could not be had is asked for anew. */
export function fetchedOnce<Value>(ask: (address: string) => Promise<Value>): (address: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (address) => {
    const asked = known.get(address) ?? ask(address);
    known.set(address, asked);
    asked.catch(() => known.delete(address));
    return asked;
  };
}
