/** Layouts named after a part they have (`with-sidebar`) are not that part. */
const LAYOUT = '\\b(?:has|with|without|no|hide|show)[-_]';

/** Matches one of the words standing by itself in a class or id: `related`, `box-related`, `relatedStories`, `boxRelated`. */
function labelWords(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => {
    const first = word.charAt(0);
    const rest = word
      .slice(1)
      .replaceAll('-', '[-_ ]?')
      .replace(/(?<=\?)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
    return `(?:(?<![A-Za-z])${first}|${first.toUpperCase()})${rest}(?![a-z])`;
  });
  return new RegExp(`(?<!${LAYOUT})(?:${alternatives.join('|')})`);
}

/** Names of parts that lead away from the story, or that belong to the site and not to the story. */
export const TEASER_LABEL = labelWords([
  'related',
  'recommended',
  'recommendation',
  'recommendations',
  'recirc',
  'recirculation',
  'more-stories',
  'more-news',
  'more-from',
  'more-on',
  'more-articles',
  'more-headlines',
  'more-coverage',
  'read-more',
  'read-next',
  'read-also',
  'also-read',
  'also-like',
  'see-also',
  'up-next',
  'next-article',
  'next-story',
  'most-read',
  'most-popular',
  'most-viewed',
  'most-shared',
  'most-watched',
  'mas-leidas',
  'mas-leido',
  'mais-lidas',
  'plus-lus',
  'trending',
  'top-stories',
  'latest-news',
  'onward',
  'teaser',
  'teasers',
  'promo',
  'promos',
  'promoted',
  'sponsored',
  'outbrain',
  'taboola',
  'ad',
  'ads',
  'advert',
  'adverts',
  'advertisement',
  'newsletter',
  'newsletters',
  'sidebar',
  'side-bar',
  'left-rail',
  'right-rail',
  'comments',
  'comment-list',
  'disqus',
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'onetrust',
  'breadcrumb',
  'breadcrumbs',
  'pagination',
  'navbar',
  'navigation',
  'masthead',
  'site-header',
  'site-footer',
  'byline',
  'author-bio',
  'author-box',
  'bio',
]);

/** Names of parts that tell of the story itself, though they stand beside it. */
export const FACT_LABEL = labelWords([
  'fact',
  'facts',
  'factbox',
  'key-figures',
  'key-points',
  'key-numbers',
  'key-events',
  'in-numbers',
  'in-figures',
  'by-the-numbers',
  'figures',
  'numbers',
  'stat',
  'stats',
  'infobox',
  'info-box',
  'pullquote',
  'pull-quote',
  'quote',
  'explainer',
  'at-a-glance',
  'glance',
  'timeline',
  'takeaways',
  'highlights',
  'summary',
  'background',
  'footnotes',
]);

/** Names of the boxes that live blogs and timelines are made of. */
export const ENTRY_LABEL = labelWords([
  'live-entry',
  'live-post',
  'live-update',
  'live-event',
  'liveblog-entry',
  'liveblog-post',
  'blog-entry',
  'timeline-item',
  'timeline-entry',
  'timeline-event',
  'entry',
  'post-update',
  'key-event',
]);

/** A heading that announces other stories. The whole of the heading has to match. */
export const TEASER_HEADING = new RegExp(
  `^(?:${[
    '(?:read |see |explore |discover |browse )?more(?: (?:\\p{L}+ ){0,2}(?:news|stories|headlines|reading|articles|coverage|videos?|content))?',
    'more (?:from|in|by) .{1,40}',
    'more (?:on|about) (?:this|the) (?:story|topic|subject)',
    '(?:read|see|watch) (?:also|next|more.{0,30})',
    'also (?:read|see|on|in) .{0,40}',
    'related(?: .{1,30})?',
    '(?:you (?:may|might) (?:also )?(?:like|be interested in).{0,20})',
    '(?:recommended|trending|popular|most (?:read|popular|viewed|watched|shared)|top stories|latest(?: news| stories| headlines)?|in other news|elsewhere.{0,30})(?: .{1,20})?',
    '(?:up|read|what to read) next',
    "(?:editor['’]?s['’]?|our|top) picks?",
    "(?:in|don[’']t) (?:case you missed it|miss).{0,20}",
    '(?:lo|las|los) más (?:leíd[oa]s?|vist[oa]s?|popular(?:es)?).{0,20}',
    '(?:más|otras) (?:noticias|información|historias|artículos).{0,30}',
    '(?:lea|lee|leer|ver|le[eé]) (?:también|además|más).{0,30}',
    '(?:noticias|artículos|contenidos?|temas) (?:relacionad[oa]s?|recomendad[oa]s?).{0,20}',
    '(?:te|le) puede interesar.{0,20}',
    '(?:(?:as )?mais (?:lidas|vistas|notícias|populares)|(?:leia|veja) (?:também|mais)|(?:notícias|matérias|conteúdo) relacionad[oa]s?).{0,20}',
    '(?:(?:à|a) (?:lire|voir) (?:aussi|également)|lire (?:aussi|également)|(?:les )?(?:articles )?(?:les )?plus (?:lus|populaires|vus)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?)|à la une).{0,20}',
  ].join('|')})\\s*[:.…»›>→]*$`,
  'iu',
);

/** How a line begins that points to another story. */
export const TEASER_LINE =
  /^\W*(?:read(?: more| also| next)?|related(?: (?:story|article|coverage|reading))?|see also|also read|more(?: (?:on this|coverage|from \S+))?|watch|listen|recommended|opinion|lea también|lee también|leer más|ver también|leia (?:também|mais)|veja também|(?:à )?lire (?:aussi|également)|à voir)\s*[:|–—>›»-]/iu;
