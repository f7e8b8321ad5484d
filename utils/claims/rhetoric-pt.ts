import { countries } from './countries-pt.ts';
import { offsets, phrases, type Rhetoric, steps, wordSet } from './rhetoric.ts';

/** Portuguese, as the press of Brazil and Portugal writes it. */
export const portuguese: Rhetoric = {
  language: 'pt',
  abbreviations: wordSet(
    'sr sra srs sras dr dra d exmo eng gen cel cap ten prof arq art arts num n no pag pags aprox av jan fev mar abr mai jun jul ago set out nov dez vs etc fig pres dep sen gov min ltda cia',
  ),
  stops: wordSet(`
    de da do das dos em na no nas nos num numa nuns numas a ao as aos por pela pelo pelas pelos para pra com sem sobre entre contra ante perante sob desde ate segundo apos
    durante mediante conforme que quem qual quais cujo cuja cujos cujas onde quando como porque se embora enquanto pois e sao era eram foi foram sera serao seria seriam ser
    sido sendo ha tem tinha tinham havia haviam teve tiveram teria teriam houve haver esta estao estava estavam estar estiveram pode podem poderia poderiam deve devem ou nem
    mas o os um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isso isto aquilo seu sua seus suas nosso nossa nossos nossas meu minha
    lhe lhes nos me te eu ele ela eles elas dele dela deles delas voce voces disse diz dizem disseram afirmou informou nao nunca tampouco tambem ja so apenas muito assim aqui
    ali la cada todo toda todos todas neste nesta nesse nessa deste desta desse dessa naquele naquela`),
  joints: wordSet('e ou nem'),
  contrasts: wordSet('enquanto mas embora salvo exceto apesar'),
  versus: wordSet('contra frente versus vs comparado ante perante'),
  relatives: wordSet('que quem qual quais cujo cuja cujos cujas onde quando'),
  between: wordSet(`
    e sao era eram foi foram sera serao seriam ha tem tinham haviam teriam sido houve ja estao estavam seguem permanecem continuam acabaram acabou ficaram terminaram
    tambem agora ainda supostamente alegadamente oficialmente pessoas mais outros outras os as o que de estado falecido se lhes`),
  toFigure: wordSet(`
    e sao era eram foi foram sera serao seriam ha tem houve vai vao em na no a ao de da do dos das o as os ja agora por soma somam somou somava somavam somaram ascende ascendem ascendeu
    ascendia ascenderam sobe sobem subiu subiram subido elevou eleva elevam elevava se chega chegam chegou chegava chegaram chegado atinge atingem atingiu atingia atingiram atingido
    alcanca alcancam alcancou alcancava alcancaram supera superam superou superava superaram ultrapassa ultrapassou ultrapassam ultrapassava ronda rondam rondava totaliza totalizam totalizou totalizava
    totalizando total cifra cifram situa situam situou passa passam passou passaram passava conta contam contabiliza contabilizam contabilizou contabilizava contabilizado registra registram registrou registraram regista
    registam registou registaram perto cerca uns umas outro outros mais aumentou aumentado aumentaram cresceu estimada estimado calcula calculam como com ate que fica ficou ficam`),
  of: wordSet('de da do das dos'),
  ofPronouns: wordSet('eles elas estes estas esses essas aqueles aquelas deles delas'),
  wholes: wordSet(
    'o a os as todo toda todos todas seu sua seus suas nosso nossa nossos nossas este esta estes estas esse essa esses essas total totais pais inteiro inteira conjunto',
  ),
  possessives: wordSet('nosso nossa nossos nossas seu sua seus suas meu meus'),
  toSubject: phrases(`
    de, do, da, para, para o, para a, a, ao, a favor de, a favor do, em favor de, em favor do, por, pelo, pela, foi para, foi para o, foram para, foram para o, coube a, coube ao, couberam a, couberam ao, cabe a, escolheu, escolheram, elegeu, votou em, votaram em, votado em,
    votou no, votaram no, apoiou, apoiaram, corresponde a, correspondem a, correspondeu a, correspondente a, atribuido a, atribuidos a, atribuidos ao, atribuido ao, obtido por, obtidos por, obtidos pelo, obtido pelo, alcancado por, alcancados por, conquistado por, conquistados por, recebido por, recebidos por, que obteve, que conseguiu, que alcancou, que recebeu, que teve, que somou, que teria obtido, que se atribui a, dados a, dados ao, dado a, dado ao, obteve, favoreceu, se inclinou por, optou por, optaram por, preferiu, preferiram, ficou com, ficaram com, concedidos a, concedidos ao, creditados a, creditados ao`),
  overSubject: wordSet('sobre contra frente que ante perante acima adiante diante'),
  dative: wordSet('a ao'),
  leadNouns: wordSet('vantagem vantagens dianteira diferenca margem brecha triunfo vitoria folga'),
  subjectsFollowVerbs: true,
  beforeNames: wordSet(`
    o a os as presidente mandatario governante candidato opositor oposicionista governista situacionista embaixador diplomata exdiplomata senhor sr don dr doutor rival adversario concorrente oponente
    lider dirigente politico ditador autocrata herdeiro sucessor so tambem inclusive ainda hoje ontem reeleito eleito atual actual proprio entao segundo assim ja governo ator socialista veterano desafiante`),
  speakers: wordSet('ela ele eles elas'),
  // not its possessives, which stand in `por sua vez` more often than for a candidate
  pronouns: wordSet('ele lhe dele'),
  droppers: wordSet(`
    obteve conseguiu alcancou recebeu ganhou somou conquistou acumulou reuniu ficou teve teria obteria leva governa acumula soma ostenta completa obtem venceu triunfou perdeu superou recolheu amealhou tem preside`),
  rivals: phrases(`
    seu rival, o seu rival, seu principal rival, o seu principal rival, seu maior rival, seu rival mais proximo, seu adversario, o seu adversario, seu principal adversario, o seu principal adversario, seu maior adversario, seu adversario mais proximo, o adversario, o rival, ao rival, ao adversario, do rival, do adversario, seu oponente, o seu oponente, seu principal oponente, o oponente, ao oponente,
    seu concorrente, seu principal concorrente, o concorrente, seu opositor, seu principal opositor, seu opositor mais proximo, seu desafiante, o outro candidato, ao outro candidato, seu contendor, seu perseguidor, seu competidor, seu contrincante, seu desafiador, principal rival, principal adversario, principal opositor, principal oponente, o principal concorrente`),
  rivalNouns: wordSet('rival adversario oponente concorrente opositor desafiante contendor competidor'),
  formers: phrases('o primeiro, o primeiro deles, aquele'),
  latters: phrases('o segundo, o segundo deles, este ultimo'),
  ahead: phrases(`
    vantagem, dianteira, a frente, na frente, adiante, acima, na lideranca, lidera, liderava, liderou, liderar, encabeca, encabecou, supera, superava, superou, superaria, superado, superando, superar, ganha, ganhava, ganhou, ganharia, ganhado, ganho, ganhando, ganhar, ganharam,
    vence, vencia, venceu, venceria, vencido a, vencendo, vencer, derrota, derrotou, derrotava, derrotado a, derrotar, derrotando, bateu, bate, batendo, bater, triunfo, triunfou, triunfa, triunfar, vitoria, vitorioso, vencedor, ganhador, se impos, impos se, se impoe, impor se, abriu, abria, folga, dobrou, dobra, dobrava, duplicou, duplica, duplicava, duplicado, triplicou, triplica, arrasou, esmagou, goleou, varreu, atropelou,
    mais votos que, mais votos do que, mais que, mais do que, mais do dobro, o dobro, o dobro de, o triplo de, tantos votos quanto, tantos votos como, a favor, a seu favor, ultrapassou, ultrapassa, ultrapassava, ultrapassaria, sobre, goleada, esmagadora, esmagador, contundente, folgada, derrote, distanciou se`),
  behind: phrases(`
    atras, por baixo, abaixo, perdeu, perdia, perde, perder, perdido, perderia, perdedor, derrotado, derrotado por, foi derrotado, foi vencido, vencido por, vencido, superado por, foi superado, ultrapassado por, batido por, ficou atras, ficou a, atrasado, menos votos que, menos votos do que, desvantagem, em desvantagem, contra si, caiu diante, sucumbiu, foi batido, dobrado por, derrota sofrida, a menos`),
  speech: phrases(`
    deixou claro, deixa claro, deixam claro, deixaram claro, diz, dizem, disse, disseram, dizer, dizendo, dizia, diziam, afirma, afirmam, afirmou, afirmava, afirmaram, afirmando, assegura, asseguram, assegurou, asseguraram, garante, garantem, garantiu, garantiram, garantia, sustenta, sustentam, sustentou, sustentava, indica, indicam, indicou, indicaram, assinala, assinalou, sinaliza, sinalizou, aponta, apontam, apontou, apontaram, apontava, informa, informam, informou, informaram, informado, anuncia, anunciam, anunciou, anunciaram, anunciado, declara, declaram, declarou, declararam,
    relata, relatam, relatou, relataram, reporta, reportam, reportou, reportaram, registra, registram, registrou, registraram, registado, regista, registam, registou, registaram, registrado, contabiliza, contabilizam, contabilizou, contabilizaram, contabilizado, contabilizava, contabilizavam, documenta, documentam, documentou, documentaram, documentado, conta, contam, contou, contaram, contado, calcula, calculam, calculou, calcularam, estima, estimam, estimou, estimaram, estimava, denuncia, denunciam, denunciou, denunciaram, denunciado, eleva, elevam, elevou, elevaram,
    atribui, atribuem, atribuiu, atribuiram, atribuia, atribuiam, atribuindo, atribuido, da, dao, deu, deram, dava, davam, dando, dado, daria, dariam, outorga, outorgou, confere, conferiu, concede, concedem, concedeu, concedia, concederam, credita, creditou, creditava, confere, reconhece, reconheceu, reconhecem, admite, admitiu, proclama, proclamou, proclamaram, proclamava, certifica, certificou, ratifica, ratificou, ratificaram, valida, validou, confirma, confirmam, confirmou, confirmaram,
    mostra, mostram, mostrou, mostraram, mostrava, mostravam, demonstra, demonstram, demonstrou, comprova, comprovam, revela, revelam, revelou, revelaram, reflete, refletem, publica, publicam, publicou, publicaram, publicado, divulga, divulgam, divulgou, divulgaram, divulgado, difundiu, difundiram, insiste, insistem, insistiu, reitera, reiterou, reiteraram, alega, alegam, alegou, alegaram, alegava, defende, defendem, defendeu, argumenta, argumentou, ressalta, ressaltou, sublinha, sublinhou, destaca, destacou, precisa, precisou, detalha, detalhou, adverte, advertiu, alerta, alertou, alertaram, explica, explicou, explicaram, expos, acrescenta, acrescentou, lembra, lembrou, recordou, recorda, escreveu, escreve, tem, tinha, teve, atualizou, atualiza, situa, situou, situava, coloca, colocou, colocam, colocava, apurou, apuraram, apura, verificou, verifica, verificaram, verificado, recolheu, compilou, reuniu, emitiu, leu, oficializou, soma, somou, falou em, fala em, falam em, falava em, falaram em, ofereceu, comunicou, constatou, determinou, conclui, concluiu, apresentou, apresenta, exibiu, reivindica, reivindicou, reclama, fixou, estabeleceu, projeta, projetou, diz ter, aponta para, apontam para, considera, avalia, avaliou, computa, computou, referiu, refere, adiantou, frisou`),
  accordingTo: phrases(`
    no dizer de, no dizer da, no dizer do, nas contas de, nas contas da, nas contas do, nas contas dos, pelas contas de, pelas contas da, pelas contas do, pelas contas dos, pelos calculos de, pelos calculos da, pelos calculos do, na versao de, na versao da, na versao do, na visao de, na visao da, na visao do, pelo boletim de, pelo boletim do, pelo boletim da, pelo balanço de, pelo balanço da, pelo balanço do, a crer em, a crer na, a crer no, segundo, segundo a, segundo o, segundo dados de, segundo dados da, segundo dados do, segundo numeros de, segundo as atas de, segundo as atas da, segundo o boletim, segundo informou, segundo disse, segundo um relatorio de, segundo o balanco de, segundo o balanco da, de acordo com, de acordo com a, de acordo com o, conforme, consoante, nas palavras de, nas palavras da, nas palavras do, na opiniao de, nas contas de, nas contas da, nas contas do, pelas contas de, pelas contas da, pelas contas do, pela contagem de, pela contagem da, pela contagem do, citando, cita, com base em, na versao de, na versao do, na versao da, no balanco de, no balanco da,
    dados de, dados da, dados do, dados das, numeros de, numeros da, numeros do, cifras de, atas de, atas da, actas da, contagem de, contagem da, contagem do, apuracao de, apuracao da, apuracao do, registros de, registros da, registos da, boletim de, boletim do, balanco de, balanco da, balanco do, relatorio de, relatorio da, relatorio do, resultados de, resultados da, resultados do, contas de, contas da, contas do, versao de, versao da, versao do, estimativas de, estimativas da, calculos de, calculos da, fontes de, fontes da, arquivo de, base de dados de, base de dados da, site de, site da, site do, pagina da, levantamento de, levantamento da, levantamento do, projecoes de, estatisticas de, lista de, declaracoes de, denuncia de, na conta de, na conta da, na conta do,
    publicadas por, publicadas pela, publicados por, publicados pela, publicados pelo, publicado por, divulgadas por, divulgadas pela, divulgados por, divulgados pela, divulgados pelo, divulgado por, divulgado pelo, divulgada por, reunidas por, reunidas pela, recolhidas por, recolhidas pela, coletadas por, coletadas pela, digitalizadas por, digitalizadas pela, compiladas por, compilados por, contabilizadas por, contabilizados por, contabilizados pela, documentadas por, documentados por, documentados pela, registradas por, registrados por, registradas pela, registados por, verificadas por, verificados por, anunciado por, anunciado pelo, anunciados por, anunciados pelo, anunciada pelo, lido por, emitido por, emitido pelo, elaborado por, apresentadas por, apresentadas pela, apresentados pela, em maos de, nas maos da, em poder da, citado por, citada por, fornecidos por, fornecidos pela, proclamado por, proclamado pelo, obtidas por, obtidas pela, feita por, feita pela, feito por, feito pela, feito pelo, apurados por, apurados pela, apontados por, apontados pela, apontados pelo, creditados pelo`),
  opinions: wordSet('para pela pelas pelo pelos'),
  rejections: phrases(
    'rejeit*, desconhec*, nega, negam, negou, negaram, negando, desment*, desmentiu, descart*, question*, impugn*, contest*, refut*, rebat*, ridiculariz*, zomb*, duvid*, conden*, repudi*, desqualific*, critic*',
  ),
  falsities: phrases(
    'falso, falsa, falsos, falsas, falsificad*, falsead*, forjad*, inventad*, invencao, fraudulent*, uma fraude, mentira, uma farsa, farsa, adulterad*, manipulad*, inflou, inflad*, inflaram, infla, inflacionou, montagem, ficticio, ficticia, ficticios, ficticias',
  ),
  contradictions: phrases(
    'apesar de, apesar do, apesar da, a despeito de, a despeito do, a despeito da, contrariamente a, contrariamente ao, contrariando, ao contrario de, ao contrario do, ao contrario da, diferentemente de, diferentemente do, contra, contradizendo',
  ),
  agents: wordSet('por pelo pela pelos pelas'),
  records: phrases(
    'contagem, recontagem, apuracao, atas, actas, ata, cifras, numeros, dados, resultados, resultado, boletim, boletins, balanco, relatorio, registros, registro, registos, versao, site, pagina, base de dados, arquivo, levantamento, contas, lista, computo',
  ),
  sayings: wordSet(`
    diz dizem disse disseram afirma afirmam afirmou afirmaram assegura assegurou garante garantem garantiu sustenta sustentou indica indicou informa informou informaram anunciou anuncia declarou declara declararam insiste insistiu reiterou
    reitera denunciou denuncia denunciaram denunciam advertiu alertou alerta precisou detalhou explicou explica apontou aponta ressaltou sublinhou destacou expos acrescentou acrescenta lembrou recordou escreveu escreve alega alegou prometeu comentou
    relatou relata relataram estima estimou calcula calculou confirmou confirma admitiu reconheceu contou conta frisou referiu adiantou`),
  numberWords: wordSet('numero numeros cifra cifras total saldo balanco quantidade contagem soma lista'),
  articles: wordSet('o a os as um uma uns umas seu sua seus suas este esta nosso nossa'),
  percentArticles: wordSet('o um ao do os nos'),
  nounArticles: wordSet('os as'),
  nounNumbers: wordSet(
    'milhao milhoes bilhao bilhoes duzia duzias dezena dezenas centena centenas milhar milhares par vintena',
  ),
  changedFrom: wordSet('de do dos'),
  alternatives: phrases('ou, ou entao, frente aos, frente as, depois corrigido para, depois, em seguida'),
  besides: wordSet('desde quando antes depois apos ate'),
  denials: phrases(
    'nao, nunca, jamais, nem, tampouco, em vez de, ao inves de, em lugar de, longe de, longe dos, nenhum, nada de, esta longe de',
  ),
  focusing: wordSet('so apenas somente unicamente quase uns umas cerca de'),
  particles: wordSet(''),
  partitives: wordSet(''),
  affirming: wordSet('so somente apenas unicamente menos obstante'),
  deniers: phrases(
    'nega que, negou que, negam que, negaram que, negando que, nega ter, negou ter, desmente que, desmentiu que, rejeita que, rejeitou que, descarta que, descartou que, e falso que, falso que, nao e verdade que, nao e certo que, mentira que, nao ha provas de que, nao ha evidencia de que, nao ha evidencias de que, sem provas de que, ninguem acredita que, poucos acreditam que, dificil acreditar que, duvida que, duvidam que, duvida de que, duvidou que, nao acredita que, nao acreditam que, nao creem que, impossivel que, de modo algum, nao admitiu que, nao reconheceu que, nao disse que, nao confirmou que, nao anunciou que, nao declarou que, nunca disse que, nunca admitiu que, nunca reconheceu que, jamais disse que, jamais admitiu que, sem admitir que, sem reconhecer que, nao admite que, nao reconhece que, nao diz que, nao prova que, nao aceita que, nao aceitou que, boato de que, boatos de que, boato dizia que, rumor de que, rumores de que',
  ),
  suppositions: phrases(
    'rumor, rumores, boato*, fake news, se o, se a, se os, se as, se ele, se ela, se eles, se isso, se não, se nao, se houver, se for, se forem, se fosse, se tivesse, se tivessem, se tiver, se estiver, se ganhar, se vencer, se houvesse, e se, caso, no caso de, em caso de, supondo, suponhamos, imaginemos, imagine, hipoteticamente, como se, mesmo se, mesmo que, oxala, a menos que, desde que, houvesse, tivesse, tivessem, obtivesse, ganhasse, vencesse, fosse, fossem, salvo se, talvez, quem sabe, quica',
  ),
  imperatives: wordSet('suponhamos imaginemos imagine suponha ninguem nenhum oxala tomara'),
  inversions: wordSet('tivesse houvesse fosse'),
  prospects: phrases(
    'precisa de, precisava de, precisam de, precisaria de, requer, exige, exigia, limiar, meta, objetivo, objectivo, aspira a, aspirava a, espera, esperava, esperam, esperava obter, pretende, pretendia, prometeu, promete, se comprometeu a, poderia chegar, poderia alcancar, poderia obter, pode chegar, planeja, planeava, planejava, a caminho de, sao necessarios, bastava, bastaria, deve chegar, deve atingir, deve alcancar, previa, preve',
  ),
  asks: wordSet(`
    e sao era foi foram ha tem houve ganhou obteve conseguiu recebeu morreram mataram prenderam detiveram realmente acaso sera pode podem poderia deveria tem tera havera existe existem acredita esta aceita reconhecera perdeu votaram vao`),
  parts: phrases(
    'so em, so na, so no, em uma unica noite, em uma noite, numa noite, numa so noite, em um dia, num dia, num so dia, em um so dia, em um unico dia, numa tarde, numa hora, em uma hora, numa semana, em uma semana, em 24 horas, em 48 horas, deles, delas, dos quais, das quais, dos mortos, das vitimas, dos detidos, dos presos, destes, destas, desses, dessas, ao dia, por dia, diarios, diarias, diario, a cada dia, por hora, por semana, por noite, em media, nesse dia, naquele dia, nessa noite, nesta noite, ontem a noite',
  ),
  partsBefore: phrases(
    'incluindo, inclui, incluem, incluidos, incluidas, entre eles, entre elas, entre os quais, entre as quais, dos quais, das quais, deles, delas, destes, desses',
  ),
  ordinals: wordSet('primeiro primeira primeiros primeiras segundo segunda terceiro terceira mesmo mesma'),
  shortTimes: wordSet('dia noite tarde manha madrugada feira'),
  withinTime: wordSet('em no na nos nas durante a'),
  incrementsBefore: wordSet('mais outros outras'),
  incrementsBehind: wordSet('adicionais'),
  outOf: wordSet('de dos das dentre entre'),
  regionWords: wordSet(
    'estado estados cidade cidades localidade municipio municipios paroquia freguesia distrito distritos bairro bairros provincia provincias regiao regioes condado vila vilas aldeia setor sector capital bastiao reduto feudo departamento favela comuna concelho',
  ),
  regionsBeforeNames: true,
  populations: phrases(
    'entre os jovens, entre as mulheres, entre os homens, entre os idosos, entre os eleitores, entre os migrantes, no exterior, no estrangeiro, do exterior, fora do pais, nos consulados, nas embaixadas',
  ),
  votingPlaces: phrases(
    'em prisoes, nas prisoes, nas cadeias, nos presidios, em presidios, nos quarteis, em quarteis, em consulados, em embaixadas, voto no exterior',
  ),
  in: wordSet('em no na nos nas desde perto dentro fora'),
  withinPlace: wordSet('em no na'),
  noPlaces: wordSet(
    'twitter telegram instagram facebook youtube whatsapp tiktok internet signal google cnn x tribunal assembleia congresso senado parlamento palacio conselho constituicao estado governo supremo',
  ),
  otherTimes: phrases(`
    ano passado, ano anterior, anos antes, anos atras, anos depois, ano antes, ano atras, ano depois, decada passada, decada anterior, eleicoes anteriores, eleicao anterior, eleicoes passadas, eleicao passada, pleito anterior, votacao anterior, ultima vez, proximo ano, ano que vem, naquela epoca, naquela altura, naquele tempo, naqueles anos,
    anos noventa, anos oitenta, anos 90, anos 80, anos 1990, anos 1980, seculo passado, ha um ano, ha uma decada, ha um seculo, primeira eleicao, ultima eleicao presidencial`),
  shifts: wordSet('antes atras depois'),
  shiftsBefore: wordSet('ha faz'),
  steps: [
    ...steps(
      'month',
      1,
      'o mês seguinte, no mês seguinte, um mês depois, um mês mais tarde, mês seguinte, no mês subsequente',
    ),
    ...steps('month', -1, 'o mês anterior, no mês anterior, um mês antes'),
    ...steps('day', 1, 'o dia seguinte, no dia seguinte, ao dia seguinte, um dia depois, um dia mais tarde'),
    ...steps('day', -1, 'o dia anterior, no dia anterior, um dia antes, na véspera, a véspera'),
    ...steps('year', 1, 'o ano seguinte, no ano seguinte, um ano depois, um ano mais tarde'),
    ...steps('year', -1, 'o ano anterior, no ano anterior, um ano antes'),
  ],
  offsets: [
    ...offsets(
      1,
      'um dia depois de, um dia depois da, um dia depois do, um dia após a, um dia após o, um dia após as, no dia seguinte à, no dia seguinte ao, no dia seguinte às, dia seguinte à, dia seguinte às',
    ),
    ...offsets(2, 'dois dias depois de, dois dias depois da, dois dias depois do, dois dias após a, dois dias após o'),
    ...offsets(3, 'três dias depois da, três dias depois do, três dias após a, três dias após o'),
    ...offsets(
      -1,
      'um dia antes de, um dia antes da, um dia antes do, na véspera da, na véspera do, véspera da, véspera das',
    ),
    ...offsets(-2, 'dois dias antes da, dois dias antes do'),
  ],
  besideDates: wordSet(
    'teve tiveram lugar realizada realizadas realizado realizaram realizou ocorreu ocorrida ocorrido aconteceu data datado datada assinado assinada marcada marcado prevista previsto celebrado domingo segunda terca quarta quinta sexta sabado feira inicio meados fim final comeco dia passado ultimo',
  ),
  passives: wordSet('foi foram e sao sido ser sendo era eram'),
  progressiveEndings: ['ando', 'endo', 'indo'],
  verbChain: wordSet(
    'ja tambem ha havia haviam tinha tinham tem o a os as se lhe agora depois ontem hoje todos ambos foi foram sido e sao era eram ainda entao logo',
  ),
  adverbEndings: ['mente'],
  modals: wordSet('poderia poderiam pode podem deve devem deveria deveriam vai vao ia iam'),
  infinitive: wordSet('a de para'),
  nones: wordSet('nenhum nenhuma'),
  halfDenials: wordSet(''),
  objectClitics: wordSet('o lhe'),
  achievements: wordSet('primeiro primeira primeiros ultimo ultima unico unica decidiu decidiram optou optaram'),
  refusals: phrases(
    'nao chegou a, nao chegaram a, nao chega a, nao chegam a, se recusou a, se recusa a, se recusaram a, recusou se a, recusa se a, recusaram se a, evitou, evita, evitaram, sem, se absteve de, descartou, descarta, nega ter, negou ter',
  ),
  wishes: phrases(
    'pede, pediu, pedem, pediram, pedir, pedindo, insta, instou, exortou, exige, exigiu, espera, esperam, esperava, quer, querem, apelou, apela, propos, propoe, projeto',
  ),
  governments: wordSet(
    'governo governos administracao chancelaria chanceler chanceleres ministerio ministro ministra presidente autoridades funcionarios secretario exteriores',
  ),
  groupPronouns: wordSet('eles elas'),
  memberships: phrases('entre, um dos, uma das, parte de'),
  joiners: phrases('junto com, ao lado de, assim como, bem como, alem de, seguido de, seguida de'),
  echoes: phrases('fez o mesmo, fizeram o mesmo, também, seguiu o exemplo, seguiram o exemplo, tampouco, também não'),
  echoHeads: wordSet('assim'),
  echoDenials: wordSet('nem tampouco'),
  echoVerbs: wordSet('fez fizeram'),
  copulas: wordSet('e foi sao era sera'),
  objectRelatives: wordSet('que quanto como'),
  as: wordSet('como'),
  prepositions: wordSet(
    'de do da dos das em no na nos nas a ao aos por pelo pela para com sem contra entre sobre desde ate apos ante sob segundo durante',
  ),
  weekdays: ['domingo', 'segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado'],
  lastDay: wordSet('passado ultimo passada ultima'),
  sameTime: phrases(
    'esse mes, nesse mes, o mesmo mes, no mesmo mes, aquele mes, naquele mes, este mes, o mes, esse dia, nesse dia, o mesmo dia, no mesmo dia',
  ),
  timePrepositions: wordSet('em no na desde ate antes depois durante apos para a ao de do entre ja nos'),
  since: wordSet('desde ate antes depois apos'),
  roleBreakers: wordSet('vice ex eleito eleita interino interina adjunto sub encarregado'),
  countries,
  elsewhere: phrases(
    'eua, russia, moscou, moscovo, londres, paris, madri, madrid, berlim, roma, bruxelas, buenos aires, bogota, lima, quito, santiago do chile, cidade do mexico, havana, managua, gaza, hong kong, inglaterra, escocia, reino unido, gra bretanha, catalunha, holanda, mianmar, bangladesh, sao paulo, rio de janeiro, lisboa, porto alegre, minas gerais',
  ),
  demonyms: phrases(
    'estadunidense*, norte americano*, norte americana*, american*, britanic*, ingles, inglesa, ingleses, inglesas, escoces*, frances, francesa, franceses, francesas, espanhol, espanhola, espanhois, espanholas, alema, alemao, alemaes, italian*, portugues, portuguesa, portugueses, portuguesas, holandes*, suico*, suica*, grego*, grega*, turco*, turca*, polones*, polac*, dinamarques*, suec*, finlandes*, irlandes*, chines*, japones*, russo*, russa*, ucranian*, mexican*, brasileir*, argentin*, peruan*, chilen*, colombian*, equatorian*, bolivian*, uruguai*, paraguai*, cuban*, nicaraguens*, salvadorenh*, hondurenh*, guatemaltec*, haitian*, panamenh*, dominican*, canadens*, canadian*, iranian*, iraquian*, israelens*, palestin*, siria*, sirio*, egipci*, nigerian*, queniano*, bengales*, paquistanes*, indiano*, indiana*, sul corean*, coreano*, filipin*, indonesi*, tailandes*, servi*, georgian*, bielorruss*, angolan*, mocambican*, guianens*',
  ),
};
