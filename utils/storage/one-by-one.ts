/**
 * Makes a change of what is kept under a name once all earlier ones are done, whichever document or worker asked for them: browser
 * storage has no transactions, and what is read and then written must not be changed in between.
 */
export function oneByOne<Value>(name: string, change: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`tallymark ${name}`, change);
}
