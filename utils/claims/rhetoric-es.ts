import { countries } from './countries-es.ts';
import { offsets, phrases, type Rhetoric, steps, wordSet } from './rhetoric.ts';

/** Spanish, as the press of Spain and of America writes it. */
export const spanish: Rhetoric = {
  language: 'es',
  abbreviations: wordSet(
    'sr sra sres srta dr dra d dna lic ing gral cnel cap tte prof mons art arts num nro no pag aprox uu ee av ene feb mar abr jun jul ago sep sept oct nov dic vs etc fig pdte pdta',
  ),
  stops: wordSet(`
    de del en a al por para con sin sobre entre contra ante bajo desde hasta hacia segun tras durante mediante que quien quienes cual cuales cuyo
    cuya cuyos cuyas donde cuando como porque si aunque mientras pues es son era eran fue fueron sera seran seria serian ser sido siendo ha han
    haber habia habian hay hubo habria habrian esta estan estaba estaban estar puede pueden podria podrian debe deben tiene tienen tuvo y e o u ni
    pero sino mas el la los las lo un una unos unas este estos estas ese esa esos esas aquel aquella aquellos su sus nuestro nuestra nuestros
    nuestras mi mis tu tus se le les nos me te yo ella ellos ellas usted ustedes dijo dice dicen dijeron aseguro afirmo informo no nunca tampoco
    tambien ya solo apenas muy asi aqui ahi alli cada todo toda todos todas`),
  joints: wordSet('y e o u ni'),
  contrasts: wordSet('mientras pero aunque sino salvo excepto pese'),
  versus: wordSet('contra frente ante versus vs comparado'),
  relatives: wordSet('que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando'),
  between: wordSet(`
    es son era eran fue fueron sera seran serian ha han habia habian habrian sido hay hubo ya estan estaban siguen permanecen continuan resultaron
    quedaron se le les tambien ahora aun todavia presuntamente supuestamente oficialmente personas mas otros los las lo que de estado fallecido`),
  toFigure: wordSet(`
    es son era eran fue fueron sera seran serian ha han hay hubo va van en a al de del los las el la ya ahora por suma suman sumo sumaba sumaban
    sumaron asciende ascienden ascendio ascendia ascendian ascendieron sube suben subio subieron subido elevo eleva elevan elevaba se llega llegan
    llego llegaba llegaron llegado alcanza alcanzan alcanzo alcanzaba alcanzaron alcanzado supera superan supero superaba superaron superado rebasa
    rebaso ronda rondan rondaba totaliza totalizan totalizaba total cifra cifran cifro ubica ubico situa situan situo pasa pasan paso pasaron cuenta
    contabilizan contabiliza contabilizo contabilizado registran registraron cuentan cerca unos unas otro otros mas aumento aumentado aumentan
    aumentaron crecio crece sido eran estimada estimado calculan calcula como con hasta lo que queda quedo`),
  of: wordSet('de del'),
  ofPronouns: wordSet('ellos ellas estos estas esos esas aquellos aquellas'),
  wholes: wordSet(
    'el la los las todo toda todos todas su sus nuestro nuestra nuestros nuestras este esta estos estas ese esos total totales pais entero entera conjunto',
  ),
  possessives: wordSet('nuestro nuestra nuestros nuestras su sus mi mis sus'),
  toSubject: phrases(`
    de, del, para, a, al, a favor de, a favor del, en favor de, en favor del, por, por el, fue a, fue para, fue al, fueron a, fueron para, fueron al, eligio a, eligio al, eligieron a, voto por, votaron por, votado por,
    voto a, votaron a, respaldo a, respaldaron a, apoyo a, apoyaron a, correspondio a, corresponde a, corresponden a, correspondieron a, correspondiente a, atribuido a, atribuidos a, obtenido por, obtenidos por, logrado por, alcanzado por, que obtuvo, que logro, que alcanzo, que saco, que recibio, que consiguio, que sumo, que obtendria, que habria obtenido, que se atribuye a, que se adjudico, que le dieron a, obtuvo, favorecio a, favorecia a, se decanto por, se inclino por, opto por, sufrago por`),
  overSubject: wordSet('sobre contra frente que ante encima adelante'),
  dative: wordSet('a al'),
  leadNouns: wordSet('ventaja ventajas delantera diferencia margen brecha triunfo victoria'),
  beforeNames: wordSet(`
    el la los las presidente mandatario gobernante candidato aspirante abanderado opositor oficialista embajador exembajador diplomatico exdiplomatico senor don dr doctor rival contendiente contrincante
    adversario lider dirigente politico dictador autocrata heredero sucesor solo tambien incluso todavia aun hoy ayer reelecto electo actual propio entonces segun asi ya gobierno actor rector socialista`),
  speakers: wordSet('ella ellos ellas'),
  pronouns: wordSet('le su sus'),
  droppers: wordSet(`
    obtuvo logro consiguio alcanzo saco recibio gano sumo cosecho acumulo reunio capto quedo tuvo obtendria lleva gobierna acumula suma ostenta cumple obtenia arraso triunfo perdio supero`),
  rivals: phrases(`
    su rival, su principal rival, su maximo rival, su mas cercano rival, su rival mas cercano, su inmediato rival, su contrincante, su principal contrincante, su mas cercano contrincante, su contendor, su principal contendor, su mas cercano contendor, su contendiente, su principal contendiente, su mas cercano contendiente,
    su oponente, su principal oponente, su mas cercano oponente, su adversario, su principal adversario, su mas cercano adversario, su competidor, su principal competidor, su inmediato perseguidor, su perseguidor, el otro candidato, el adversario, el contrincante, el rival, el otro aspirante, su mas cercano perseguidor, su seguidor mas cercano, su opositor, su principal opositor, su retador`),
  formers: phrases('el primero, el primero de ellos, aquél'),
  latters: phrases('el segundo, el segundo de ellos, este último, éste último'),
  rivalNouns: wordSet('rival contrincante contendor contendiente oponente adversario competidor retador'),
  ahead: phrases(`
    ventaja, delantera, por delante, por encima, adelante, a la cabeza, al frente, lidera, lideraba, lidero, liderar, encabeza, encabezaba, encabezo, aventaja, aventajaba, aventajo, aventajaria, aventajado, aventajando, aventajar, supera, superaba, supero, superaria, superado, superando, superar, gana, ganaba, gano, ganaria, ganado, ganando, ganar,
    vence, vencio, venceria, vencido a, venciendo, vencer, derroto, derrotaba, derrotado a, derrotar, derrotando, triunfo, triunfa, triunfar, triunfado, victoria, victorioso, vencedor, ganador, se impuso, se impone, imponerse, impuesto, imponia, sacarle, sacandole, le saco, le saca, le sacaba, le sacaria, le habria sacado, le lleva, le llevaba, le llevo, le llevaria, doblo, doblaba, dobla, duplico, duplica, duplicaba, duplicado, duplicaria, duplicar, triplico, triplica, triplicaba, arraso, arrasa, arrasado, barrio, aplasto, goleo,
    mas votos que, mas que, mas del doble, el doble de, el triple de, tantos votos como, batio, bate, a favor, a su favor, sobrepaso, sobrepasa, rebaso, le gano, le ganaria, paliza, aplastante, contundente, encima`),
  behind: phrases(`
    por detras, detras, por debajo, debajo, atras, perdio, perdia, pierde, perder, perdido, perderia, perdedor, derrota, derrotado, derrotado por, fue derrotado, fue vencido, vencido por, vencido, superado por, fue superado, aventajado por, rezagado, se quedo a, quedo a, quedaba a, quedo por debajo, rezago, menos votos que, desventaja, en contra, cayo ante, cayo frente, sucumbio, sucumbe, fue duplicado, duplicado por, doblado por`),
  speech: phrases(`
    insistio en, insiste en, insisten en, insistieron en, dice, dicen, dijo, dijeron, decir, diciendo, afirma, afirman, afirmo, afirmaba, afirmaron, afirmando, asegura, aseguran, aseguro, aseguraba, aseguraron, asegurando, sostiene, sostienen, sostuvo, sostuvieron, sostenia, indica, indican, indico, indicaron, señala, señalan, señalo, señalaron, informa, informan, informo, informaron, informado, anuncia, anuncian, anuncio, anunciaron, anunciado, declara, declaran, declaro, declararon,
    reporta, reportan, reporto, reportaron, reportado, reportaba, registra, registran, registro, registraron, registrado, contabiliza, contabilizan, contabilizo, contabilizaron, contabilizado, contabilizaba, documenta, documentan, documento, documentaron, documentado, cuenta, cuentan, conto, contaron, contado, cifra, cifran, cifro, cifraba, cifraron, eleva, elevan, elevo, elevaron, elevaba, estima, estiman, estimo, estimaron, calcula, calculan, calculo, calcularon, denuncia, denuncian, denuncio, denunciaron, denunciado,
    atribuye, atribuyen, atribuyo, atribuyeron, atribuia, atribuian, atribuyendo, adjudica, adjudican, adjudico, adjudicaron, adjudicaba, otorga, otorgan, otorgo, otorgaron, otorgaba, otorgaban, otorgando, otorgado, concede, conceden, concedio, concedieron, concedia, concedian, da, dan, dio, dieron, daba, daban, dando, dado, daria, darian, asigna, asignan, asigno, asignaron, asignaba, asignaban, reconoce, reconocen, reconocio, reconocia, admite, admitio, acredita, acreditan,
    muestra, muestran, mostro, mostraron, mostraba, mostraban, demuestra, demuestran, demostro, arroja, arrojan, arrojo, arrojaron, arrojaba, arrojaban, refleja, reflejan, reflejo, reflejaron, reflejaba, reflejaban, revela, revelan, revelo, revelaron, publica, publican, publico, publicaron, publicado, difunde, difunden, difundio, difundieron, proclama, proclamo, proclamaron, proclamaba, certifica, certifico, ratifica, ratifico, ratificaron, valida, valido, convalido, confirma, confirman, confirmo, confirmaron, insiste, insistio, insisten, reitera, reitero, reiteraron, alega, alegan, alego, alegaron, aduce, defiende, defienden, defendio, recalca, recalco, subraya, subrayo, precisa, preciso, precisaron, detalla, detallo, detallaron, advierte, advirtio, apunta, apunto, explica, explico, explicaron, expuso, manifesto, agrego, añadio, añade, agrega, recordo, recuerda, escribio, escribe, maneja, manejan, manejaba, computa, computo, tiene, tienen, tenia, tuvo, dispone, actualizo, actualiza, situa, situan, situo, situaba, situaban, ubica, ubico, ubicaban, coloca, coloco, lleva, llevaba, verifico, verifica, verifican, verificaron, verificado, recopilo, recopila, emite, emitio, leyo, oficializo, pone, puso, suma, sumo, recoge, recogen, recogio, hablo de, habla de, hablan de, hablaba de, conteo, ofrecio, fijo, establecio, comunico, notifico, constato, constatan, determino, concluye, concluyo, presento, divulgo, exhibio, mostrado, reivindica, reivindico, reclama, argumenta, alerto, alerta, alertaron, lamento, lamenta, puntualizo, puntualiza, remarco, remarca, resalto, resalta, enfatizo, sentencio, zanjo, replico, respondio, refirio, refiere, relato, comento, celebro, recordaron, especifico, especifica, ratificaron, contesto, estimaron, calcularon, apuntan, señalaron, subrayaron, sumaban, tacho, desmonto, hablan, hablo, hablaba`),
  accordingTo: phrases(`
    a decir de, a decir del, al decir de, al decir del, a tenor de, a juzgar por, si se cree a, de creer a, en boca de, segun las cuentas de, segun los calculos de, segun el recuento de, segun fuentes de, a ojos de, segun, segun los datos de, segun datos de, segun cifras de, segun las cifras de, segun el conteo de, segun las actas de, segun el boletin de, segun informo, segun dijo, segun denuncio, segun reporto, segun un informe de, segun el balance de, de acuerdo con, de acuerdo a, de acuerdo al, conforme a, en palabras de, en opinion de, a juicio de, en voz de, por boca de, citando a, cita a, con base en,
    datos de, datos del, cifras de, cifras del, numeros de, numeros del, actas de, actas del, conteo de, conteo del, recuento de, recuento del, computo de, computo del, registros de, registro de, boletin de, boletin del, balance de, balance del, informe de, informe del, reporte de, reporte del, resultados de, resultados del, cuentas de, cuenta de, version de, version del, estimaciones de, calculos de, fuentes de, archivo de, base de datos de, pagina de, pagina web de, web de, portal de, sitio de, proyecciones de, estadisticas de, lista de, listado de, declaraciones de, denuncia de, testimonio de,
    publicadas por, publicados por, publicado por, publicada por, difundidas por, difundidos por, difundido por, difundida por, divulgadas por, divulgados por, recopiladas por, recopilados por, reunidas por, recogidas por, recabadas por, recabados por, digitalizadas por, contabilizadas por, contabilizados por, documentadas por, documentados por, documentado por, registradas por, registrados por, registrado por, verificadas por, verificados por, anunciado por, anunciados por, anunciada por, leido por, emitido por, elaborado por, presentadas por, presentados por, exhibidas por, en manos de, en poder de, citado por, citada por, ofrecidos por, ofrecidas por, aportadas por, proclamado por, proclamados por, reportado por, reportados por, reportadas por, suministrados por, dados por, obtenidas por`),
  opinions: wordSet('para'),
  rejections: phrases(
    'rechaz*, desconoc*, niega, niegan, nego, negaron, negando, desmient*, desmintio, desestim*, cuestion*, impugn*, refut*, se burl*, ridiculiz*, dud*, disput*, conden*, repudi*, descalific*, tild*',
  ),
  falsities: phrases(
    'falso, falsa, falsos, falsas, falsificad*, falsear*, falsead*, forjad*, inventad*, invento, invencion, fraudulent*, un fraude, una mentira, mentira, una farsa, farsa, adulterad*, amañad*, manipulad*, inflo, inflad*, inflaron, infla, montaje, trucad*, ficticio, ficticia, ficticios, ficticias',
  ),
  contradictions: phrases(
    'pese a, pese al, pese a lo, a pesar de, a pesar del, en contra de, en contra del, contrariamente a, contrariamente al, contrario a, contrario al, al contrario de, a diferencia de, contra, desafiando a, desmintiendo a, contradiciendo a',
  ),
  agents: wordSet('por'),
  records: phrases(
    'conteo, recuento, computo, actas, cifras, datos, resultados, resultado, boletin, boletines, balance, informe, reporte, registros, registro, version, pagina web, base de datos, archivo',
  ),
  sayings: wordSet(`
    dice dicen dijo dijeron afirma afirman afirmo afirmaron asegura aseguran aseguro aseguraron sostiene sostienen sostuvo sostuvieron indica indico indicaron señalo senalo senala senalaron informo informa informaron anuncio anuncia anunciaron declaro declara declararon insiste insistio insisten reitero reitera denuncio
    denuncia denunciaron denuncian advirtio advierte preciso precisa precisaron detallo detalla explico explica apunto apunta recalco recalca subrayo subraya manifesto expuso agrego anadio agrega anade recordo escribio escribe alega alego prometio alerto alerta alertaron lamento lamenta puntualizo remarco resalto resalta enfatizo sentencio zanjo replico respondio refirio refiere denuncian exigen recordaron especifico comento comenta reporto reporta reportaron estima estiman calcula calculan relato relata recuerda expreso cuenta conto confirmo confirma admitio reconocio`),
  numberWords: wordSet('numero numeros cifra cifras total saldo balance cantidad recuento conteo suma lista'),
  articles: wordSet('el la los las un una unos unas su sus lo este esta nuestro nuestra'),
  percentArticles: wordSet('el un al del'),
  nounArticles: wordSet('los las'),
  nounNumbers: wordSet(
    'millon millones docena docenas decena decenas centena centenas centenar centenares millar millares par veintena treintena cuarentena cincuentena',
  ),
  changedFrom: wordSet('del de'),
  alternatives: phrases(
    'o, o bien, frente a los, frente a las, luego corregido a, despues corregido a, despues, luego, u',
  ),
  besides: wordSet('desde cuando antes despues tras hasta'),
  denials: phrases(
    'no, nunca, jamas, ni, tampoco, en vez de, en vez del, en lugar de, en lugar del, lejos de, lejos del, ningun, nada de, dista de, distan de',
  ),
  focusing: wordSet('solo apenas solamente unicamente tan casi unos unas cerca del tan'),
  particles: wordSet(''),
  partitives: wordSet(''),
  affirming: wordSet('solo solamente unicamente menos obstante'),
  deniers: phrases(
    'niega que, nego que, niegan que, negaron que, negando que, niega haber, nego haber, desmiente que, desmintio que, desmienten que, rechaza que, rechazo que, rechazan que, descarta que, descarto que, es falso que, falso que, no es cierto que, no es verdad que, mentira que, no hay pruebas de que, no hay evidencia de que, sin pruebas de que, nadie cree que, pocos creen que, nadie se cree que, cuesta creer que, dudan que, duda que, dudo que, dudan de que, duda de que, no creen que, no cree que, no creo que, imposible que, en absoluto, no ha admitido que, no admitio que, no ha reconocido que, no reconocio que, no ha dicho que, no dijo que, no ha confirmado que, no confirmo que, no ha anunciado que, no anuncio que, no ha declarado que, nunca dijo que, nunca admitio que, nunca reconocio que, nunca ha dicho que, nunca ha admitido que, jamas dijo que, jamas admitio que, sin admitir que, sin reconocer que, no admite que, no reconoce que, no demuestra que, no prueba que, no acepta que, no acepto que, rumor de que, rumores de que, rumor decía que, se rumoreaba que, se rumorea que',
  ),
  suppositions: phrases(
    'rumor*, un bulo, el bulo, bulos, si, de haber, en caso de, en caso de que, en el supuesto de, suponiendo, supongamos, imaginemos, imagine, hipoteticamente, como si, aun si, incluso si, ojala, a menos que, siempre que, con que, hubiera, hubiese, hubieran, hubiesen, obtuviera, obtuviese, tuviera, ganara, ganase, fuera, fuese, salvo que, aun cuando, quiza, quizas, tal vez',
  ),
  imperatives: wordSet('supongamos imaginemos imagine imaginese suponga nadie ninguno ojala'),
  inversions: wordSet('hubiera hubiese'),
  prospects: phrases(
    'necesita, necesitaba, necesitan, necesitaria, requiere, requeria, requieren, exige, umbral, meta, objetivo, aspira a, aspiraba a, aspiran a, espera, esperaba, esperan, esperaba obtener, pretende, pretendia, prometio, promete, se comprometio a, podria llegar, podria alcanzar, podria obtener, podrian llegar, puede llegar, planea, planeaba, camino de, hace falta, hacen falta, bastaba con, bastaria con',
  ),
  asks: wordSet(`
    es son era fue fueron ha han hay hubo gano obtuvo saco logro recibio murieron mataron detuvieron arrestaron realmente acaso de puede pueden podria deberia tiene tienen sera seran habra se existe existen cree creen estan esta saco acepta reconocera perdio votaron hubo van`),
  parts: phrases(
    'solo en, en una sola noche, en una noche, en un solo dia, en un dia, en una sola jornada, en una jornada, en una tarde, en una hora, en una semana, en una sola semana, en 24 horas, en 48 horas, de ellos, de ellas, de los cuales, de las cuales, de quienes, de los fallecidos, de los muertos, de las victimas, de los detenidos, de los arrestados, de estos, de estas, de esos, de esas, al dia, por dia, diarios, diarias, diario, cada dia, por hora, a la semana, por semana, por noche, en promedio, de media, ese dia, esa noche, esta noche, anoche',
  ),
  partsBefore: phrases(
    'incluidos, incluidas, incluido, incluida, incluyendo, incluye, incluyen, entre ellos, entre ellas, entre los cuales, entre las cuales, entre los que, entre las que, entre estos, entre quienes, de los cuales, de las cuales, de ellos, de ellas, de estos, de estas',
  ),
  ordinals: wordSet('primer primera primeras primeros segundo segunda tercer tercera misma mismo'),
  shortTimes: wordSet('dia noche tarde mañana madrugada jornada'),
  withinTime: wordSet('en durante por'),
  incrementsBefore: wordSet('otros otras'),
  incrementsBehind: wordSet('mas adicionales'),
  outOf: wordSet('de entre'),
  regionWords: wordSet(
    'estado estados ciudad ciudades localidad municipio municipios parroquia parroquias distrito distritos barrio barrios barriada provincia provincias region regiones condado pueblo pueblos aldea urbanizacion sector sectores capital bastion feudo departamento caserio zona favela comuna',
  ),
  regionsBeforeNames: true,
  populations: phrases(
    'entre los jovenes, entre las mujeres, entre los hombres, entre los mayores, entre los menores, entre los electores, entre los votantes, entre los migrantes, entre quienes',
  ),
  votingPlaces: phrases(
    'en prisiones, en las prisiones, en las carceles, en carceles, en los cuarteles, en cuarteles, en los consulados, en las embajadas, voto exterior, voto en el exterior, voto en el extranjero, en los penales',
  ),
  in: wordSet('en desde cerca dentro fuera por alrededor'),
  withinPlace: wordSet('en'),
  noPlaces: wordSet(
    'twitter telegram instagram facebook youtube whatsapp tiktok internet signal google cnn tribunal asamblea congreso senado parlamento palacio consejo constitucion estado gobierno',
  ),
  otherTimes: phrases(`
    año pasado, año anterior, años antes, años atras, años despues, año antes, año atras, año despues, decada pasada, decada anterior, elecciones anteriores, eleccion anterior, comicios anteriores, anteriores comicios, anteriores elecciones, anterior eleccion, pasadas elecciones, comicios pasados, elecciones pasadas, votacion anterior, la vez anterior, la ultima vez, proximo año, año proximo, año que viene, en aquel entonces, por aquel entonces,
    aquellos años, los años noventa, los años ochenta, los noventa, los ochenta, los años 90, los años 80, siglo pasado, elecciones previas, hace un año, hace una decada, hace un siglo, años antes, en su primer triunfo, en su primera eleccion`),
  shifts: wordSet('antes atras despues'),
  shiftsBefore: wordSet('hace'),
  steps: [
    ...steps('month', 1, 'el mes siguiente, al mes siguiente, un mes después, un mes más tarde'),
    ...steps('month', -1, 'el mes anterior, un mes antes'),
    ...steps('day', 1, 'el día siguiente, al día siguiente, un día después, un día más tarde'),
    ...steps('day', -1, 'el día anterior, un día antes, la víspera'),
    ...steps('year', 1, 'el año siguiente, al año siguiente, un año después, un año más tarde'),
    ...steps('year', -1, 'el año anterior, un año antes'),
  ],
  offsets: [
    ...offsets(1, 'un día después de, un día después del, el día después de, el día después del, al día siguiente de'),
    ...offsets(2, 'dos días después de, dos días después del'),
    ...offsets(-1, 'un día antes de, un día antes del, la víspera de, en vísperas de'),
  ],
  besideDates: wordSet(
    `tuvo tuvieron lugar celebro celebraron celebradas celebrados celebrado celebrada ocurrio ocurrido ocurrida sucedio comenzo empezo inicio fecha fechado fechada pasado pasada ultimo
    domingo lunes martes miercoles jueves viernes sabado principios comienzos mediados finales fines inicios mayor parte mayoria algunas algunos efectuadas efectuados realizadas realizados dia mes ano publicamente firmado sellado sellada alcanzado alcanzada prevista previsto programada programado`,
  ),
  passives: wordSet('fue fueron es son sido ser siendo era eran ha-sido'),
  progressiveEndings: ['ando', 'iendo'],
  verbChain: wordSet(
    'ha han habia habian haya hayan estuvo estuvieron estaba estaban permanecio oficialmente tambien ya se lo le ahora despues luego ayer hoy todos ambos fue fueron sido es son era eran',
  ),
  adverbEndings: ['mente'],
  modals: wordSet('podria podrian puede pueden debe deben deberia deberian va van iba iban'),
  infinitive: wordSet('a de en'),
  nones: wordSet('ningun ninguna'),
  halfDenials: wordSet(''),
  objectClitics: wordSet('lo le'),
  achievements: wordSet('primero primera primer primeros ultimo ultima unico unica decidio decidieron opto optaron'),
  refusals: phrases(
    'no llego a, no llegaron a, no ha llegado a, no han llegado a, se nego a, se niega a, se negaron a, se niegan a, rehuso, rehusa, rehusaron, evito, evita, evitaron, sin, se abstuvo de, descarto, descarta, niega haber, nego haber',
  ),
  wishes: phrases(
    'pide, pidio, piden, pidieron, pedir, pidiendo, insto, insta, instan, instaron, exhorto, exhorta, exige, exigio, reclama, reclamo, espera, esperan, esperaba, quiere, quieren, llamo a, llamado a, solicito, propuso, propone, proyecto',
  ),
  governments: wordSet(
    'gobierno gobiernos administracion cancilleria cancillerias canciller cancilleres ministerio ministro ministra presidente presidenta autoridades funcionarios portavoz ejecutivo secretario exteriores',
  ),
  groupPronouns: wordSet('este esta estos ellos'),
  memberships: phrases('entre, uno de, una de, parte de'),
  joiners: phrases('junto a, junto con, al igual que, asi como, ademas de, seguido de, seguida de'),
  echoes: phrases(
    'ya lo habia hecho, ya lo habian hecho, lo habia hecho, ya lo hizo, lo hizo tambien, tambien lo hizo, tambien lo hicieron, hizo lo mismo, hicieron lo mismo, tambien, hizo lo propio, hicieron lo propio, siguio sus pasos, tampoco',
  ),
  echoHeads: wordSet('asi lo'),
  echoDenials: wordSet('tampoco'),
  echoVerbs: wordSet('ha han hizo hicieron'),
  copulas: wordSet('es fue son era sera'),
  objectRelatives: wordSet('que cuanto como'),
  as: wordSet('como'),
  prepositions: wordSet('de del en a al por para con sin contra entre sobre desde hasta tras ante bajo segun durante'),
  weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  lastDay: wordSet('pasado ultimo'),
  sameTime: phrases('ese mes, el mismo mes, dicho mes, aquel mes, este mes, el mes, ese dia, el mismo dia'),
  timePrepositions: wordSet('en el desde hasta antes despues durante tras para a al del de entre hacia ya'),
  since: wordSet('desde hasta antes despues tras'),
  roleBreakers: wordSet('vice ex electo electa encargado encargada interino interina adjunto sub'),
  subjectsFollowVerbs: true,
  countries,
  elsewhere: phrases(
    'eeuu, ee uu, rusia, moscu, londres, paris, madrid, berlin, roma, bruselas, buenos aires, bogota, lima, quito, santiago de chile, ciudad de mexico, la habana, managua, gaza, hong kong, inglaterra, escocia, gran bretaña, cataluña, holanda, birmania, bangladesh, centroamerica, sudamerica',
  ),
  demonyms: phrases(
    'estadounidense*, norteamerican*, american*, britanic*, ingles, inglesa, ingleses, inglesas, escoces*, frances, francesa, franceses, francesas, español, española, españoles, españolas, aleman, alemana, alemanes, italian*, portugues*, holandes*, neerlandes*, suizo*, suiza*, grieg*, turco*, turca*, polac*, danes*, suec*, finlandes*, irlandes*, chin*, japones*, rus*, ucranian*, mexican*, brasileñ*, argentin*, peruan*, chilen*, colombian*, ecuatorian*, bolivian*, uruguay*, paraguay*, cuban*, nicaragüens*, salvadoreñ*, hondureñ*, guatemaltec*, haitian*, panameñ*, dominican*, costarricens*, canadiens*, irani*, iraqui*, israeli*, palestin*, sirio*, siria*, egipci*, nigerian*, kenian*, bangladesi*, pakistani*, indio, india, indios, indias, coreano*, coreana*, filipin*, indonesi*, tailandes*, serbi*, georgian*, bielorrus*, guyanes*',
  ),
};
