/** The place of a set's details in the options page. */
export function setLink(id: string): string {
  return `#set/${id}`;
}
