import type { Vocabulary } from './vocabulary.ts';

/** What only looks like a figure in Portuguese. */
export const portugueseLookalikes: Vocabulary['lookalikes'] = {
  named:
    'airbus, boeing, voo, artigo, artigos, art ., arts ., capítulo, capítulos, seção, secção, parágrafo, n . º, nº, n °, núm ., nro, no ., ' +
    'número, números, página, páginas, pág ., págs ., p ., pp ., rodovia, autoestrada, apolo, episódio, volume, vol, vol ., windows, iphone, ios, ' +
    'android, playstation, galaxy, covid, versão, grau, resolução, decreto, emenda, apêndice, anexo, isbn, issn, id, ref, caixa postal, ' +
    'apartado, tel, tel ., telefone, fax, sala, quarto, apartamento, apto, andar, porta, ônibus, autocarro, linha, terminal, plataforma, ' +
    'sukhoi, ak, canal, inciso, alínea, processo, salmo, versículo, temporada, nota, figura, fig ., tabela, quadro, gráfico, código, ' +
    'seção eleitoral, km, fórmula, camisa, quilômetro, quilómetro, top, br',
  namedCapital:
    'lei, ato, parte, título, ordem, norma, classe, rota, unidade, distrito, divisão, batalhão, área, categoria, tipo, modelo, grupo, projeto, ' +
    'caso, dia, semana, ano, jogo, mesa, bloco, torre, edifício, rádio, agenda, visão, rodada, nível, fase, etapa, lote, estúdio, liga, série, ' +
    'estado, zona, setor, plano, missão, fox, euro, expo, copa, mundial, jogos, cúpula, cimeira',
  ages: 'idade de, idades de, idade entre, aos, completou, completa, completar, fez, maior de, maiores de, menor de, menores de',
  whose: 'seu, sua, meu, minha, nosso, nossa, cujo, cuja, um, uma',
  hours: {
    behind:
      'a . m ., p . m ., am, pm, a . m, p . m, h ., h, hs, hrs, gmt, utc, hora local, horas locais, no horário, da manhã, da tarde, da noite, da madrugada, ' +
      'do meio dia, da meia noite, em ponto, horas de brasília, horas de lisboa, h da manhã, h da noite, horas da manhã, horas da noite, horas da tarde',
    before:
      'às, pelas, desde as, até as, até às, a partir das, por volta das, perto das, depois das, antes das, das, entre as, eram, são',
    withUnit:
      'às, pelas, desde as, até as, até às, a partir das, por volta das, perto das, depois das, antes das, das, entre as, eram, são',
    unless: '',
  },
  streets: 'rua, avenida, av, praça, alameda, travessa',
  idiomsAfter: {
    por: 'cento',
    de: 'um lado, uma vez, um momento para o outro, um em um, um a um, dois em dois',
    a: 'meio caminho, meia noite, meio termo, meio mastro',
    em: 'um momento, um primeiro momento, segundo lugar, primeiro lugar, terceiro lugar, meio',
    cada: 'um, uma',
  },
  idioms:
    '24 / 7, 11 / 9, 50 / 50, 4 x 4, 2 g, 3 g, 4 g, 5 g, 6 g, 4 k, 8 k, 3 d, um por um, uma por uma, um a um, uma a uma, dois a dois, um após o outro, ' +
    'um atrás do outro, um ou outro, uma ou outra, um e outro, um ou dois, uma ou duas, uma vez, uma e outra vez, um ao outro, umas às outras, uns aos outros, ' +
    'primeira dama, primeiro ministro, primeira ministra, segunda mão, segundo turno, primeiro turno, segunda volta, primeira volta, ' +
    'segunda feira, terça feira, quarta feira, quinta feira, sexta feira, segunda guerra mundial, primeira guerra mundial, primeiro plano, segundo plano, ' +
    'meia noite, meio dia, meio ambiente, meia volta, terceira idade, terceiro mundo, quartas de final, oitavas de final, quartos de final, ' +
    'quarto de hotel, quartos de hotel, quinta coluna, sexto sentido, mil maravilhas, mil e uma',
};
