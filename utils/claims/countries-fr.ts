import { phrases } from './rhetoric.ts';

// Written by `npm run countries`.

/** The countries of the world: names from Unicode CLDR, those of one longer word as beginnings of their demonyms too. */
export const countries = phrases(`
  Île de l’Ascension, Andorre*, Émirats arabes unis, Afghanistan*, Antigua-et-Barbuda, Anguilla*, Albanie*, Arménie*, Curaçao*,
  Angola*, Antarctique*, Argentine*, Samoa américaines, Autriche*, Australie*, Aruba*, Îles Åland, Azerbaïdjan*, Bosnie-Herzégovine,
  Barbade*, Bangladesh*, Belgique*, Burkina Faso, Bulgarie*, Bahreïn*, Burundi*, Bénin*, Saint-Barthélemy, Bermudes*, Brunei*,
  Bolivie*, Pays-Bas caribéens, Brésil*, Bahamas*, Bhoutan*, Myanmar*, Île Bouvet, Botswana*, Biélorussie*, Belize*, Canada*,
  Îles Cocos, Congo-Kinshasa, République centrafricaine, Congo-Brazzaville, Suisse*, Côte d’Ivoire, Îles Cook, Chili*, Cameroun*,
  Chine*, Colombie*, Île Clipperton, Sercq*, Costa Rica, Serbie*, Cuba, Cap-Vert, Île Christmas, Chypre*, Tchéquie*, Allemagne*,
  Diego Garcia, Djibouti*, Danemark*, Dominique*, République dominicaine, Algérie*, Ceuta et Melilla, Équateur*, Estonie*, Égypte*,
  Sahara occidental, Érythrée*, Espagne*, Éthiopie*, zone euro, Finlande*, Fidji*, Îles Malouines, Micronésie*, Îles Féroé, France*,
  Gabon*, Royaume-Uni, Grenade*, Géorgie*, Guyane française, Guernesey*, Ghana*, Gibraltar*, Groenland*, Gambie*, Guinée*,
  Guadeloupe*, Guinée équatoriale, Grèce*, Géorgie du Sud-et-les Îles Sandwich du Sud, Guatemala*, Guam, Guinée-Bissau, Guyana*,
  R.A.S. chinoise de Hong Kong, Îles Heard-et-MacDonald, Honduras*, Croatie*, Haïti*, Hongrie*, Îles Canaries, Indonésie*, Irlande*,
  Israël*, Île de Man, Inde, Territoire britannique de l’océan Indien, Irak, Iran, Islande*, Italie*, Jersey*, Jamaïque*, Jordanie*,
  Japon*, Kenya*, Kirghizstan*, Cambodge*, Kiribati*, Comores*, Saint-Christophe-et-Niévès, Corée du Nord, Corée du Sud, Koweït*,
  Îles Caïmans, Kazakhstan*, Laos, Liban*, Sainte-Lucie, Liechtenstein*, Sri Lanka, Liberia*, Lesotho*, Lituanie*, Luxembourg*,
  Lettonie*, Libye*, Maroc*, Monaco*, Moldavie*, Monténégro*, Saint-Martin, Madagascar*, Îles Marshall, Macédoine du Nord, Mali,
  Mongolie*, R.A.S. chinoise de Macao, Îles Mariannes du Nord, Martinique*, Mauritanie*, Montserrat*, Malte*, Maurice*, Maldives*,
  Malawi*, Mexique*, Malaisie*, Mozambique*, Namibie*, Nouvelle-Calédonie, Niger*, Île Norfolk, Nigeria*, Vanuatu*, Nicaragua*,
  Pays-Bas, Norvège*, Népal*, Nauru*, Niue, Nouvelle-Zélande, Oman, Panama*, Pérou*, Polynésie française, Papouasie-Nouvelle-Guinée,
  Philippines*, Pakistan*, Pologne*, Saint-Pierre-et-Miquelon, Îles Pitcairn, Porto Rico, Territoires palestiniens, Portugal*,
  Palaos*, Paraguay*, Qatar*, régions éloignées de l’Océanie, La Réunion, Zimbabwe*, Roumanie*, Russie*, Rwanda*, Arabie saoudite,
  Îles Salomon, Seychelles*, Soudan*, Suède*, Singapour*, Sainte-Hélène, Slovénie*, Svalbard et Jan Mayen, Slovaquie*, Sierra Leone,
  Saint-Marin, Sénégal*, Somalie*, Suriname*, Soudan du Sud, Sao Tomé-et-Principe, Salvador*, Syrie*, Eswatini*, Tristan da Cunha,
  Îles Turques-et-Caïques, Tchad*, Terres australes françaises, Togo, Thaïlande*, Tadjikistan*, Tokelau*, Timor oriental,
  Turkménistan*, Tunisie*, Tonga*, Turquie*, Trinité-et-Tobago, Tuvalu*, Taïwan*, Tanzanie*, Ukraine*, Ouganda*,
  Îles mineures éloignées des États-Unis, Nations Unies, États-Unis, Uruguay*, Ouzbékistan*, État de la Cité du Vatican,
  Saint-Vincent-et-les Grenadines, Viêt Nam, Venezuela*, Îles Vierges britanniques, Îles Vierges des États-Unis, Wallis-et-Futuna,
  Samoa*, Yémen*, Mayotte*, Afrique du Sud, Zambie*`);
