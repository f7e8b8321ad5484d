import { describe, expect, it } from 'vitest';
import { languageOfPage } from '../../utils/claims/page-language.ts';
import { tellLanguage } from '../../utils/claims/tell-language.ts';
import { growthOf } from '../processor-time.ts';

describe('the language that a text is told as', () => {
  it.each([
    ['en', 'The council has yet to publish the results of each polling station, as the law says it should.'],
    ['es', 'Según el organismo, el presidente obtuvo el 51,2 % de los votos y su rival se quedó con el resto.'],
    ['es', 'La oposicion publico las actas en una pagina web para que los ciudadanos las consulten.'],
    ['pt', 'Segundo o conselho, o presidente teve 51,2% dos votos, mas as atas não foram publicadas até agora.'],
    ['fr', 'Selon le conseil, le président a obtenu 51,2 % des voix, mais les procès-verbaux ne sont pas publiés.'],
    ['gl', 'O presidente tivo o 51,2 % dos votos, pero as actas non foron publicadas polo consello nin unha soa vez.'],
    ['ca', 'Segons el consell, el president va obtenir el 51,2 % dels vots, però les actes no són públiques amb això.'],
    [
      'it',
      'Secondo il consiglio, il presidente ha ottenuto il 51,2 % dei voti, ma i verbali non sono stati pubblicati.',
    ],
    ['de', 'Nach Angaben des Rates erhielt der Präsident 51,2 Prozent der Stimmen, aber die Protokolle fehlen noch.'],
    ['nl', 'Volgens de raad kreeg de president 51,2 procent van de stemmen, maar het bewijs is er nog niet.'],
    [
      'ro',
      'Potrivit consiliului, președintele a obținut 51,2% din voturi, dar procesele nu sunt publicate și nici nu au fost.',
    ],
    [null, 'Maduro 51,2 %, González 44,2 %'],
    [null, 'Caracas'],
    [null, ''],
    [
      'und',
      'Konseye göre cumhurbaşkanı oyların yarısını aldı, öyleyse oylama bittiğinden beri neden hiç kimse tek bir tutanak görmedi ve muhalefet niçin hâlâ susuyor diye soruyor herkes',
    ],
  ])('%s: %s', (language, text) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it('takes time in step with the length of a text', () => {
    expect(growthOf((words) => tellLanguage('palabra '.repeat(words)), 250_000)).toBeLessThan(9);
  });
});

describe('the language of a page', () => {
  const SPANISH = 'El organismo dijo que el presidente obtuvo la mayoría de los votos, pero no mostró las actas.';

  it.each([
    ['told by its text where the template states another', ['Venezuela', SPANISH], 'en', 'es'],
    ['told where nothing is stated', [SPANISH], null, 'es'],
    ['stated where the text does not tell', ['Maduro 51,2 %'], 'es', 'es'],
    ['nowhere', ['Maduro 51,2 %'], null, null],
    ['told by few words where nothing is stated', ['La victoire contestée du 28 juillet', 'Argentine'], null, 'fr'],
    ['stated where few words tell another', ['La victoire contestée du 28 juillet', 'Argentine'], 'es', 'es'],
    ['nowhere, by one word that languages share', ['Caracas, la capital'], null, null],
    ['of most of it, whatever a quotation is in', [`${SPANISH} ${SPANISH}`, 'The count is not over yet.'], null, 'es'],
  ])('%s', (_, texts, stated, language) => {
    expect(languageOfPage(texts, stated)).toBe(language);
  });
});
