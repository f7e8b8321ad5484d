/** The look of the HTML report: on screen light or dark as the reader's system is, on paper dark on white. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1d21; --quiet: #585d66; --line: #d9dce1; --raised: #f4f5f7; --link: #0060df;
  --agrees: #0072b2; --consistent: #5f5f5f; --contested: #8a3a86; --disagrees: #b84a00; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #1d1f24; --text: #eceef1; --quiet: #a9afb9; --line: #3c4049; --raised: #2a2d34; --link: #8ab4ff;
    --agrees: #56b4e9; --consistent: #b5b5b5; --contested: #e6a0d8; --disagrees: #ff9a57; }
}
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 0; }
h3 { font-size: 1rem; margin: 0; }
a { color: var(--link); }
p { margin: .4rem 0; }
.quiet { color: var(--quiet); font-size: .875rem; }
article { border: 1px solid var(--line); border-radius: 6px; padding: .9rem 1rem; margin: 1rem 0; }
blockquote { margin: .6rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
mark { background: none; color: inherit; font-weight: 600; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.agrees { text-decoration-color: var(--agrees); }
mark.consistent { text-decoration-style: dotted; text-decoration-color: var(--consistent); }
mark.contested { text-decoration-style: dashed; text-decoration-color: var(--contested); }
mark.disagrees { text-decoration-style: double; text-decoration-color: var(--disagrees); }
.note { background: var(--raised); border-radius: 6px; padding: .6rem .8rem; margin: .6rem 0; }
.note > :first-child { margin-top: 0; } .note > :last-child { margin-bottom: 0; }
.note h4, .note h5, .note h6 { font-size: 1rem; margin: .8rem 0 .3rem; }
.note table { width: auto; table-layout: auto; } .note pre { white-space: pre-wrap; } .note blockquote { color: var(--quiet); }
.scale { display: block; width: 100%; height: auto; margin: .6rem 0; font-size: 12px; fill: var(--text); stroke-linecap: round; }
.scale line, .scale path { stroke: var(--line); stroke-width: 1; fill: none; }
.scale .reach, .scale path { stroke-width: 3; }
.scale .axis text { fill: var(--quiet); }
.agrees circle { fill: var(--agrees); } .agrees .reach, .agrees path { stroke: var(--agrees); }
.consistent circle { fill: var(--consistent); } .consistent .reach, .consistent path { stroke: var(--consistent); stroke-dasharray: 1 5; }
.contested circle { fill: var(--contested); } .contested .reach, .contested path { stroke: var(--contested); stroke-dasharray: 6 5; }
.disagrees circle { fill: var(--disagrees); } .disagrees .reach, .disagrees path { stroke: var(--disagrees); }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: .875rem; margin: .6rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line); }
th:nth-child(1), th:nth-child(5) { width: 28%; } th:nth-child(3) { width: 15%; } th:nth-child(4) { width: 10%; }
@media screen and (width < 40rem) {
  .scale { overflow: visible; font-size: 20px; }
  .claims { overflow-x: auto; }
  .claims > table { width: 38rem; }
}
@media print {
  main { max-width: none; padding: 0; }
  article, tr, .scale { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  article { border-radius: 0; }
  a { color: inherit; text-decoration: none; }
  h2 a::after, td a::after { content: ' ' attr(href); color: var(--quiet); font-size: .8rem; font-weight: 400; }
  .to-passage { display: none; }
  .note, .scale * { print-color-adjust: exact; }
}
@page { margin: 18mm; }
`;
