const HEADERS = 'Claim,Figure,Question,Subject,Said by,As of,Standing,Source title,Publisher,Published,URL,Cues,Counts';

/** A table in order: two claims on one question and one on another. */
export const A_TABLE = [
  HEADERS,
  'The mayor counts 40 boats.,40,How many boats?,,the mayor,2020-05-20,count,Boats,The Paper,2020-05-21,https://paper.example/boats,moored; in the harbour,boats',
  '"The port, it says, has ""at least"" 44.",at least 44,How many boats?,,the port; the guild,2020-05-22,count,Boats,The Paper,2020-05-21,https://paper.example/boats,moored; in the harbour,boats',
  'Wages are 900 dollars.,$900,What wage?,,,2020-05-22,,Wages,The Paper,2020-05-23,https://paper.example/wages,earn*,',
].join('\r\n');

/** A table of the columns that are needed, and one row. */
export function aRow(change: Readonly<Record<string, string>> = {}): string {
  const cells = { Figure: '40', Question: 'How many boats?', ...change };
  return `${Object.keys(cells).join('\t')}\n${Object.values(cells).join('\t')}`;
}
