/** A value as the next entry of a list that stands so many steps deep in a JSON file, two spaces a step. */
export function jsonEntry(value: unknown, isFirst: boolean, steps: number): string {
  const indent = '  '.repeat(steps);
  return `${isFirst ? '' : ','}\n${indent}${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}`;
}
