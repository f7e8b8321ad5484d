/** A host that the extension is let into at install, one that it is not, both leading to the sample pages. */
export const NEWS_HOST = 'www.cbc.ca';
export const OTHER_HOST = 'www.example.org';
