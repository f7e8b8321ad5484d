/** A ClaimReview with every property that schema.org and those who read it ask for, about an invented claim. */
export function aReview(change: object = {}) {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checks.example/lighthouse',
    datePublished: '2021-03-09',
    claimReviewed: 'The lighthouse cost 40 million euros.',
    author: { '@type': 'Organization', name: 'Harbour Checks' },
    reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly wrong' },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Ann Quay', jobTitle: 'Mayor' },
      datePublished: '2021-03-01T10:00:00Z',
      appearance: {
        '@type': 'NewsArticle',
        url: 'https://paper.example/mayor-speaks',
        headline: 'Mayor speaks',
        datePublished: '2021-03-02',
        publisher: { '@type': 'Organization', name: 'The Paper' },
      },
    },
    ...change,
  };
}
