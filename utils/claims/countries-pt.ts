import { phrases } from './rhetoric.ts';

// Written by `npm run countries`.

/** The countries of the world: names from Unicode CLDR, those of one longer word as beginnings of their demonyms too. */
export const countries = phrases(`
  Ilha de Ascensão, Andorra*, Emirados Árabes Unidos, Afeganistão*, Antígua e Barbuda, Anguila*, Albânia*, Armênia*, Curaçao*,
  Angola*, Antártida*, Argentina*, Samoa Americana, Áustria*, Austrália*, Aruba*, Ilhas Aland, Azerbaijão*, Bósnia e Herzegovina,
  Barbados*, Bangladesh*, Bélgica*, Burquina Faso, Bulgária*, Barein*, Burundi*, Benin*, São Bartolomeu, Bermudas*, Brunei*, Bolívia*,
  Países Baixos Caribenhos, Brasil*, Bahamas*, Butão*, Mianmar*, Ilha Bouvet, Botsuana*, Bielorrússia*, Belize*, Canadá*, Ilhas Cocos,
  Congo - Kinshasa, República Centro-Africana, República do Congo, Suíça*, Costa do Marfim, Ilhas Cook, Chile*, Camarões*, China*,
  Colômbia*, Ilha de Clipperton, Sark, Costa Rica, Sérvia*, Cuba, Cabo Verde, Ilha Christmas, Chipre*, Tchéquia*, Alemanha*,
  Diego Garcia, Djibuti*, Dinamarca*, Dominica*, República Dominicana, Argélia*, Ceuta e Melilla, Equador*, Estônia*, Egito*,
  Saara Ocidental, Eritreia*, Espanha*, Etiópia*, zona do euro, Finlândia*, Fiji, Ilhas Malvinas, Micronésia*, Ilhas Faroé, França*,
  Gabão*, Reino Unido, Granada*, Geórgia*, Guiana Francesa, Guernsey*, Gana, Gibraltar*, Groenlândia*, Gâmbia*, Guiné*, Guadalupe*,
  Guiné Equatorial, Grécia*, Ilhas Geórgia do Sul e Sandwich do Sul, Guatemala*, Guam, Guiné-Bissau, Guiana*, Hong Kong, RAE da China,
  Ilhas Heard e McDonald, Honduras*, Croácia*, Haiti*, Hungria*, Ilhas Canárias, Indonésia*, Irlanda*, Israel*, Ilha de Man, Índia*,
  Território Britânico do Oceano Índico, Iraque*, Irã, Islândia*, Itália*, Jersey*, Jamaica*, Jordânia*, Japão*, Quênia*,
  Quirguistão*, Camboja*, Quiribati*, Comores*, São Cristóvão e Névis, Coreia do Norte, Coreia do Sul, Kuwait*, Ilhas Cayman,
  Cazaquistão*, Laos, Líbano*, Santa Lúcia, Liechtenstein*, Sri Lanka, Libéria*, Lesoto*, Lituânia*, Luxemburgo*, Letônia*, Líbia*,
  Marrocos*, Mônaco*, Moldávia*, Montenegro*, São Martinho, Madagascar*, Ilhas Marshall, Macedônia do Norte, Mali, Mongólia*,
  Macau, RAE da China, Ilhas Marianas do Norte, Martinica*, Mauritânia*, Montserrat*, Malta*, Maurício*, Maldivas*, Malaui*, México*,
  Malásia*, Moçambique*, Namíbia*, Nova Caledônia, Níger*, Ilha Norfolk, Nigéria*, Vanuatu*, Nicarágua*, Países Baixos, Noruega*,
  Nepal*, Nauru*, Niue, Nova Zelândia, Omã, Panamá*, Peru, Polinésia Francesa, Papua-Nova Guiné, Filipinas*, Paquistão*, Polônia*,
  São Pedro e Miquelão, Ilhas Pitcairn, Porto Rico, Territórios palestinos, Portugal*, Palau*, Paraguai*, Catar*, Oceania Remota,
  Reunião*, Zimbábue*, Romênia*, Rússia*, Ruanda*, Arábia Saudita, Ilhas Salomão, Seicheles*, Sudão*, Suécia*, Singapura*,
  Santa Helena, Eslovênia*, Svalbard e Jan Mayen, Eslováquia*, Serra Leoa, San Marino, Senegal*, Somália*, Suriname*, Sudão do Sul,
  São Tomé e Príncipe, El Salvador, Sint Maarten, Síria*, Essuatíni*, Tristão da Cunha, Ilhas Turcas e Caicos, Chade*,
  Territórios Franceses do Sul, Togo, Tailândia*, Tadjiquistão*, Tokelau*, Timor-Leste, Turcomenistão*, Tunísia*, Tonga*, Turquia*,
  Trinidad e Tobago, Tuvalu*, Taiwan*, Tanzânia*, Ucrânia*, Uganda*, Ilhas Menores Distantes dos EUA, Nações Unidas, Estados Unidos,
  Uruguai*, Uzbequistão*, Cidade do Vaticano, São Vicente e Granadinas, Vietnã*, Venezuela*, Ilhas Virgens Britânicas,
  Ilhas Virgens Americanas, Wallis e Futuna, Samoa*, Iêmen*, Mayotte*, África do Sul, Zâmbia*`);
