import type { Vocabulary } from './vocabulary.ts';

/** What only looks like a figure in Spanish. */
export const spanishLookalikes: Vocabulary['lookalikes'] = {
  named:
    'airbus, boeing, vuelo, artículo, artículos, art ., arts ., capítulo, capítulos, sección, párrafo, n . º, nº, núm ., no ., nro, nro ., ' +
    'número, números, página, páginas, pág ., págs ., p ., pp ., autopista, apolo, episodio, volumen, vol, vol ., windows, iphone, ios, ' +
    'android, playstation, galaxy, covid, versión, grado, resolución, decreto, enmienda, apéndice, anexo, isbn, issn, id, ref, ' +
    'apartado, tel, tel ., teléfono, fax, sala, habitación, apartamento, apto, piso, puerta, andén, autobús, línea, terminal, ' +
    'plataforma, misil, sukhoi, ak, canal, inciso, literal, ordinal, expediente, causa, salmo, versículo, temporada, nota, ' +
    'figura, fig ., tabla, cuadro, gráfico, código, casilla, talla, dorsal, kilómetro, km, fórmula, manzana, parcela, circuito',
  namedCapital:
    'ley, acto, parte, título, orden, norma, clase, ruta, unidad, distrito, división, batallón, área, categoría, tipo, modelo, grupo, ' +
    'proyecto, caso, día, semana, año, juego, mesa, circunscripción, bloque, torre, edificio, radio, agenda, visión, ronda, nivel, fase, ' +
    'etapa, lote, estudio, liga, estado, zona, sector, plan, misión, movimiento, fox, euro, expo, copa, mundial, juegos, cumbre',
  ages: 'de unos años, con apenas, edad de, edades de, edad entre, a los, a sus, cumplió, cumple, cumplir, cumpliría, mayor de, mayores de, menor de, menores de, con sólo, ( de, " , de"',
  whose: 'su, sus, mi, mis, nuestro, nuestra, cuyo, cuya, un, una',
  hours: {
    behind:
      'a . m ., p . m ., am, pm, a . m, p . m, a m, p m, h ., h, hs, hs ., hrs ., gmt, utc, hora local, horas locales, hora de, ' +
      'de la mañana, de la tarde, de la noche, de la madrugada, del mediodía, de la medianoche, en punto, y media de la tarde, horas gmt',
    before:
      'a las, hacia las, sobre las, desde las, hasta las, de las, para las, antes de las, después de las, pasadas las, a la, tras las, son las, eran las',
    withUnit:
      'a las, hacia las, sobre las, desde las, hasta las, de las, para las, antes de las, después de las, pasadas las, a la, tras las, son las, eran las',
    unless: '',
  },
  streets: 'calle, avenida, av, paseo, plaza, carrera',
  idiomsAfter: {
    por: 'ciento, cien',
    de: 'uno en uno, dos en dos, un lado, una vez, un momento a otro, una u otra',
    a: 'medio plazo, medias, media asta, media mañana, media tarde, medio camino, media noche',
    en: 'medio, un momento, un primer momento, segundo lugar, primer lugar, tercer lugar',
    cada: 'uno, una',
    tanto: 'por ciento',
  },
  idioms:
    '24 / 7, 9 / 11, 50 / 50, 4 x 4, 2 g, 3 g, 4 g, 5 g, 6 g, 4 k, 8 k, 3 d, uno por uno, una por una, uno a uno, una a una, dos a dos, ' +
    'uno tras otro, una tras otra, uno u otro, una u otra, uno y otro, una y otra, una y mil, uno o dos, una o dos, una vez, una que otra, uno que otro, ' +
    'cuarta república, quinta república, tercera edad, tercer mundo, primera dama, primer ministro, primera ministra, segunda mano, ' +
    'segunda vuelta, primera vuelta, segunda guerra mundial, primera guerra mundial, primera plana, segundo plano, primer plano, ' +
    'media luna, medio ambiente, medio oriente, media naranja, cien por cien seguro, mil gracias, mil veces, mil y una, mil maravillas, ' +
    'cuarto de baño, cuarto poder, cuarto oscuro, cuartos de final, octavos de final, dieciseisavos de final, quinta columna, sexto sentido',
};
