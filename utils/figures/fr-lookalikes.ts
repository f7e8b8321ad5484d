import type { Vocabulary } from './vocabulary.ts';

/** What only looks like a figure in French. */
export const frenchLookalikes: Vocabulary['lookalikes'] = {
  named:
    'airbus, boeing, vol, article, articles, art ., chapitre, chapitres, section, paragraphe, n °, nº, n ., no, no ., nos, numéro, numéros, page, pages, p ., pp ., ' +
    'autoroute, route nationale, apollo, épisode, volume, vol ., tome, windows, iphone, ios, android, playstation, galaxy, covid, version, grade, ' +
    'résolution, décret, amendement, appendice, annexe, isbn, issn, id, réf, réf ., boîte postale, bp, tél, tél ., téléphone, fax, salle, chambre, ' +
    'appartement, appt, étage, porte, bus, ligne, terminal, quai, soukhoï, ak, chaîne, canal, alinéa, dossier, psaume, verset, saison, note, figure, ' +
    'fig ., tableau, graphique, code, formule, maillot, top, radio, france, europe, kilomètre',
  namedCapital:
    'loi, acte, partie, titre, ordre, norme, classe, route, unité, district, division, bataillon, zone, catégorie, type, modèle, groupe, projet, ' +
    'affaire, jour, semaine, année, jeu, bloc, tour, bâtiment, agenda, vision, ronde, niveau, phase, étape, lot, studio, ligue, état, secteur, plan, mission, ' +
    'fox, euro, expo, coupe, mondial, jeux, sommet, paris, lyon, renault, peugeot',
  ages: 'âgé de, âgée de, âgés de, âgées de, âge de, âges de, à l’âge de, fêté ses, fête ses, a fêté ses, âgé d’, âgée d’',
  whose: 'son, sa, mon, ma, notre, leur, un, une, dont',
  hours: {
    behind:
      'h ., h, gmt, utc, heure locale, heures locales, heures gmt, heures utc, heure de paris, heures du matin, heures du soir, heures de l’après midi, ' +
      'heures précises, heures pile, du matin, du soir, heure gmt, a . m ., p . m ., am, pm',
    before: '',
    withUnit: 'à, vers, dès, avant, après, depuis, jusqu’à, de, entre, d’, à partir de, aux alentours de',
    unless: '',
  },
  streets: 'rue, avenue, boulevard, place',
  idiomsAfter: {
    pour: 'cent',
    en: 'quarantaine, demi teinte, un mot, premier lieu, second lieu',
    la: 'quarantaine, cinquantaine passée, soixantaine passée, trentaine passée, quinzaine',
    de: 'deux choses l’une, un côté, une part',
    d: 'un côté, une part, un coup, une fois',
    l: 'un, une',
    à: 'neuf, moitié',
    cents: 'pas',
    chaque: 'un, une',
  },
  idioms:
    '24 / 24, 7 / 7, 7 j / 7, 11 septembre, 50 / 50, 4 x 4, 2 g, 3 g, 4 g, 5 g, 6 g, 4 k, 8 k, 3 d, un par un, une par une, un à un, une à une, deux à deux, ' +
    'deux par deux, l’un après l’autre, un après l’autre, une après l’autre, un ou l’autre, un et l’autre, une et l’autre, un ou deux, une ou deux, une fois, un jour, ' +
    'un de ces jours, premier ministre, première ministre, première dame, premier plan, second plan, premier tour, second tour, deuxième tour, ' +
    'seconde guerre mondiale, première guerre mondiale, deuxième guerre mondiale, seconde main, troisième âge, tiers monde, tiers temps, ' +
    'quart de finale, quarts de finale, demi finale, demi finales, huitième de finale, huitièmes de finale, mille fois, mille et une, mille mercis, cent fois, ' +
    'six cent mille fois, demi tour, demi mesure, demi mesures, demi mot, demi frère, demi sœur, cinquième colonne, sixième sens, double nationalité, tiers état, quart temps',
};
