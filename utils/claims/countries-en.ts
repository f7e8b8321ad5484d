import { phrases } from './rhetoric.ts';

// Written by `npm run countries`.

/** The countries of the world: names from Unicode CLDR, those of one longer word as beginnings of their demonyms too. */
export const countries = phrases(`
  Ascension Island, Andorra*, United Arab Emirates, Afghanistan*, Antigua and Barbuda, Antigua*, Barbuda*, Anguilla*, Albania*,
  Armenia*, Curaçao*, Angola*, Antarctica*, Argentina*, American Samoa, Austria*, Australia*, Aruba*, Åland Islands, Azerbaijan*,
  Bosnia and Herzegovina, Bosnia*, Herzegovina*, Barbados*, Bangladesh*, Belgium*, Burkina Faso, Bulgaria*, Bahrain*, Burundi*,
  Benin*, St. Barthélemy, Bermuda*, Brunei*, Bolivia*, Caribbean Netherlands, Brazil*, Bahamas*, Bhutan*, Myanmar*, Bouvet Island,
  Botswana*, Belarus*, Belize*, Canada*, Cocos*, Congo - Kinshasa, Central African Republic, Congo - Brazzaville, Switzerland*,
  Côte d’Ivoire, Cook Islands, Chile*, Cameroon*, China*, Colombia*, Clipperton Island, Sark, Costa Rica, Serbia*, Cuba, Cape Verde,
  Christmas Island, Cyprus*, Czechia*, Germany*, Diego Garcia, Djibouti*, Denmark*, Dominica*, Dominican Republic, Algeria*,
  Ceuta and Melilla, Ceuta*, Melilla*, Ecuador*, Estonia*, Egypt*, Western Sahara, Eritrea*, Spain*, Ethiopia*, Eurozone*, Finland*,
  Fiji, Falkland Islands, Micronesia*, Faroe Islands, France*, Gabon*, United Kingdom, Grenada*, Georgia*, French Guiana, Guernsey*,
  Ghana*, Gibraltar*, Greenland*, Gambia*, Guinea*, Guadeloupe*, Equatorial Guinea, Greece*, South Georgia and South Sandwich Islands,
  South Georgia, South Sandwich Islands, Guatemala*, Guam, Guinea-Bissau, Guyana*, Hong Kong SAR China, Heard and McDonald Islands,
  Heard*, McDonald Islands, Honduras*, Croatia*, Haiti*, Hungary*, Canary Islands, Indonesia*, Ireland*, Israel*, Isle of Man, India*,
  British Indian Ocean Territory, Iraq, Iran, Iceland*, Italy*, Jersey*, Jamaica*, Jordan*, Japan*, Kenya*, Kyrgyzstan*, Cambodia*,
  Kiribati*, Comoros*, St. Kitts and Nevis, St. Kitts, Nevis*, North Korea, South Korea, Kuwait*, Cayman Islands, Kazakhstan*, Laos,
  Lebanon*, St. Lucia, Liechtenstein*, Sri Lanka, Liberia*, Lesotho*, Lithuania*, Luxembourg*, Latvia*, Libya*, Morocco*, Monaco*,
  Moldova*, Montenegro*, St. Martin, Madagascar*, Marshall Islands, North Macedonia, Mali, Mongolia*, Macao SAR China,
  Northern Mariana Islands, Martinique*, Mauritania*, Montserrat*, Malta*, Mauritius*, Maldives*, Malawi*, Mexico*, Malaysia*,
  Mozambique*, Namibia*, New Caledonia, Niger*, Norfolk Island, Nigeria*, Vanuatu*, Nicaragua*, Netherlands*, Norway*, Nepal*, Nauru*,
  Niue, New Zealand, Oman, Panama*, Peru, French Polynesia, Papua New Guinea, Philippines*, Pakistan*, Poland*,
  St. Pierre and Miquelon, St. Pierre, Miquelon*, Pitcairn Islands, Puerto Rico, Palestinian Territories, Portugal*, Palau*,
  Paraguay*, Qatar*, Outlying Oceania, Réunion*, Zimbabwe*, Romania*, Russia*, Rwanda*, Saudi Arabia, Solomon Islands, Seychelles*,
  Sudan*, Sweden*, Singapore*, St. Helena, Slovenia*, Svalbard and Jan Mayen, Svalbard*, Jan Mayen, Slovakia*, Sierra Leone,
  San Marino, Senegal*, Somalia*, Suriname*, South Sudan, São Tomé and Príncipe, São Tomé, Príncipe*, El Salvador, Sint Maarten,
  Syria*, Eswatini*, Tristan da Cunha, Turks and Caicos Islands, Turks*, Caicos Islands, Chad, French Southern Territories, Togo,
  Thailand*, Tajikistan*, Tokelau*, Timor-Leste, Turkmenistan*, Tunisia*, Tonga*, Türkiye*, Trinidad and Tobago, Trinidad*, Tobago*,
  Tuvalu*, Taiwan*, Tanzania*, Ukraine*, Uganda*, U.S. Outlying Islands, United Nations, United States, Uruguay*, Uzbekistan*,
  Vatican City, St. Vincent and Grenadines, St. Vincent, Grenadines*, Vietnam*, Venezuela*, British Virgin Islands,
  U.S. Virgin Islands, Wallis and Futuna, Wallis*, Futuna*, Samoa*, Yemen*, Mayotte*, South Africa, Zambia*`);
