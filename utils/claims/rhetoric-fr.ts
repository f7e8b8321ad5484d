import { countries } from './countries-fr.ts';
import { offsets, phrases, type Rhetoric, steps, wordSet } from './rhetoric.ts';

/** French, as the press of France, Belgium, Switzerland and Québec writes it. */
export const french: Rhetoric = {
  language: 'fr',
  abbreviations: wordSet(
    'm mm mme mmes mlle dr pr me mgr st ste gen col cap cdt lt art no p pp env av janv fevr fev mars avr juil aout sept oct nov dec vs etc fig cf ex ministre dep sen jr',
  ),
  stops: wordSet(`
    de du des d a au aux en dans par pour avec sans sur sous entre contre chez vers depuis des jusque jusqu avant apres pendant durant selon malgre parmi lors que qu qui dont ou quand
    comme si lorsque alors tandis puisque car est sont etait etaient fut furent sera seront serait seraient etre ete a ont avait avaient eu aura auront aurait auraient avoir ayant
    peut peuvent pourrait doit doivent et ni mais or donc le la les l un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes se s ne n pas plus y en il elle ils elles
    on nous vous je j lui eux celui celle ceux celles dit disent affirme affirment jamais aussi deja encore tres ainsi ici chaque tout toute tous toutes c puis quant dès rien`),
  joints: wordSet('et ou ni'),
  contrasts: wordSet('tandis mais quoique malgre alors sauf'),
  versus: wordSet('contre face versus vs compare'),
  relatives: wordSet('qui que qu dont lequel laquelle lesquels lesquelles quand'),
  between: wordSet(`
    est sont etait etaient fut furent a ont avait avaient aura aurait auraient seraient serait ete y en deja aussi encore toujours egalement officiellement personnes autres d les restent
    demeurent se seraient ensuite desormais finalement ont-ete depuis ce qui`),
  toFigure: wordSet(`
    est sont etait etaient fut furent a au aux ont avait ete va vont en de du des d la le les l desormais maintenant pour par s se atteint atteignent atteignait atteint atteindrait eleve elevent elevait elevent
    monte montent montait depasse depassent depassait passe passent passait passe grimpe grimpait porte portent portait avoisine avoisinait totalise totalisent compte comptent recense recensent chiffre
    chiffrent situe situent etablit etablissait etabli environ quelque pres plus autre autres augmente grimpe estime evalue comme avec jusqu nombre total lourd provisoire alourdit alourdi reste y`),
  of: wordSet('de du des d'),
  ofPronouns: wordSet('eux elles ceux celles ceuxci cellesci'),
  wholes: wordSet(
    'le la les l tout toute tous toutes son sa ses leur leurs notre nos ce cet cette ces total totale pays entier entiere ensemble quelque s',
  ),
  possessives: wordSet('notre nos son sa ses leur leurs mes'),
  toSubject: phrases(`
    pour, à, a, au, de, d, en faveur de, en faveur d, en faveur du, au profit de, au profit du, est allé à, sont allés à, sont allées à, revient à, reviennent à, revenant à, revenait à, ont choisi, a choisi, ont voté pour, a voté pour, voté pour, ont élu, soutiennent, a soutenu, ont soutenu, attribué à, attribués à, attribuée à, attribuées à, accordé à, accordés à, accordées à, crédités à, obtenu par, obtenus par, obtenues par,
    recueilli par, recueillis par, recueillies par, remporté par, remportés par, récolté par, récoltés par, reçus par, qui a obtenu, qui aurait obtenu, qui a recueilli, qui a reçu, s'est porté sur, se sont portés sur, se sont portées sur, ont opté pour, a opté pour, donnés à, données à, allant à, allés à, ont préféré, a préféré`),
  overSubject: wordSet('sur contre devant que qu face battu devance distance ecrase'),
  dative: wordSet('a au'),
  leadNouns: wordSet('avance avantage ecart marge difference victoire triomphe'),
  subjectsFollowVerbs: false,
  beforeNames: wordSet(`
    le la les l m mme president chef candidat opposant ambassadeur diplomate exdiplomate monsieur don dr docteur rival adversaire challenger concurrent leader dirigeant politique dictateur autocrate
    heritier successeur seul meme aussi encore hier aujourd reelu elu actuel sortant propre selon ainsi deja socialiste gouvernement veteran ancien pretendant`),
  speakers: wordSet('elle il ils elles'),
  // not its possessives, which stand in `pour sa part` and `de son côté` more often than for a candidate
  pronouns: wordSet('il lui celui'),
  droppers: wordSet(''),
  rivals: phrases(`
    son rival, son principal rival, son plus proche rival, son adversaire, son principal adversaire, son plus proche adversaire, son concurrent, son principal concurrent, son plus proche concurrent, son opposant, son principal opposant, son challenger, son principal challenger, son compétiteur, l'autre candidat, son poursuivant, son plus proche poursuivant, son plus sérieux rival, le rival, au rival, l'adversaire, à l'adversaire, son prétendant, ce dernier rival, principal rival, principal adversaire, principal opposant`),
  rivalNouns: wordSet('rival adversaire concurrent challenger opposant competiteur poursuivant'),
  formers: phrases('le premier, celui-là, le premier nommé'),
  latters: phrases('le second, ce dernier, celui-ci, le deuxième'),
  ahead: phrases(`
    en tête, devant, avance, avantage, d'avance, devance, devancent, devançait, devançant, devancé son, a devancé, aurait devancé, devancer, distance son, a distancé, mène, menait, mené, domine, dominait, dominé son, l'emporte, l'emportait, l'a emporté, emporté, emporter, l'aurait emporté, emportait, emporte, gagne, gagnait, gagné, gagner, gagnerait, gagnant, remporte, remporté, remportait, remporter,
    vainqueur, victoire, victorieux, bat, battait, a battu, aurait battu, battre, ont battu, avait battu, vaincu son, a vaincu, vaincre, défait son, a défait, triomphe, triomphé, s'impose, s'est imposé, s'imposait, imposé, s'imposer, supplante, surclasse, surclassé, surpasse, dépasse, dépassait, dépassé son, écrase, écrasé son, a écrasé, écraser, écrasante, a doublé, double, doublait, doublé, deux fois plus de voix que, plus de voix que, plus que, plus de votes que, le double de, le double des, le triple des, autant de voix que, en faveur, en sa faveur, pulvérise, laminé, relègue, reléguait, relégué, raflé, large avance, large victoire`),
  behind: phrases(`
    derrière, en retard, retard, de retard, perd, perdait, perdu, perdre, perdant, perdrait, défaite, battu par, a été battu, est battu, fut battu, été battu, vaincu par, a été vaincu, défait par, distancé, distancé par, devancé par, a été devancé, été devancé, est devancé, était devancé, fut devancé, largement devancé, nettement devancé, dépassé par, surclassé par, en dessous de, moins de voix que, moins que, à la traîne, accuse, accusait, désavantage, relégué à, écrasé par, balayé`),
  speech: phrases(`
    dit, disent, disait, disaient, a dit, ont dit, dire, disant, affirme, affirment, affirmait, affirmaient, affirmé, affirmant, assure, assurent, assurait, assuraient, assuré, assurant, soutient, soutiennent, soutenait, soutenu, indique, indiquent, indiquait, indiqué, indiquant, souligne, soulignent, souligné, signale, signalé, signalent, informe, informé, annonce, annoncent, annonçait, annoncé, annonçant, déclare, déclarent, déclaré, déclarait,
    rapporte, rapportent, rapporté, rapportait, recense, recensent, recensé, recensait, recensaient, dénombre, dénombrent, dénombré, dénombrait, comptabilise, comptabilisent, comptabilisé, compte, comptent, comptait, compté, enregistre, enregistrent, enregistré, documente, documentent, documenté, répertorie, répertorient, répertorié, chiffre, chiffrent, chiffré, estime, estiment, estimé, estimait, estimaient, évalue, évaluent, évalué, calcule, calculé, dénonce, dénoncent, dénoncé, porte à, porté à,
    attribue, attribuent, attribuait, attribuaient, attribué, attribuant, accorde, accordent, accordait, accordaient, accordé, accordant, crédite, créditent, créditait, créditaient, crédité, créditant, donne, donnent, donnait, donnaient, donné, donnant, donnerait, donneraient, octroie, octroyait, concède, concèdent, concédait, concédé, reconnaît, reconnaissent, reconnu, admet, admis, gratifie, gratifiait,
    montre, montrent, montré, montrait, montraient, démontre, démontrent, démontré, prouve, prouvent, révèle, révèlent, révélé, reflète, reflètent, fait état de, font état de, faisait état de, a fait état de, faisant état de, publie, publient, publié, publiait, diffuse, diffusé, diffusent, proclame, proclament, proclamé, proclamait, certifie, certifié, ratifie, ratifié, valide, validé, confirme, confirment, confirmé, insiste, insistent, insisté, répète, répété, martèle, martelé, réitère, réitéré, allègue, allégué, prétend, prétendent, prétendait, revendique, revendiquent, revendiqué, revendiquait, argue, défend, précise, précisent, précisé, détaille, détaillé, avertit, averti, prévient, explique, expliquent, expliqué, ajoute, ajouté, rappelle, rappelé, écrit, écrivait, avance, avancent, avancé, avançait, évoque, évoquent, évoqué, évoquait, parle de, parlent de, parlait de, a parlé de, parlé de, actualise, actualisé, place, placent, plaçait, plaçaient, placé, situe, situent, situait, vérifie, vérifié, recueille, compile, compilé, émet, émis, tient, tenait, établit, établissent, établi, comptait, constate, constaté, déterminé, conclut, conclu, présente, présenté, présentent, dévoile, dévoilé, brandit, publiés, fixe, fixé, juge, rétorque, réplique, raconte, note, noté, relève, relevé, fournit, fourni, a livré, livre, table sur, cite, cité`),
  accordingTo: phrases(`
    de l'aveu de, de l'aveu du, si l'on en croit, s'il faut en croire, d'après les calculs de, selon les calculs de, selon les comptes de, à lire, selon, selon les chiffres de, selon les données de, selon le décompte de, selon les procès-verbaux de, selon le bulletin, selon un rapport de, selon le bilan de, d'après, d'après les chiffres de, d'après le décompte de, d'après les données de, d'après les procès-verbaux de, aux dires de, au dire de, à en croire, de l'avis de, suivant, aux yeux de, selon les mots de, dans les mots de, dans les termes de, citant, citée par, cité par, cités par, sur la foi de, d'après un bilan de, selon un décompte de, selon un bilan de,
    données de, données du, chiffres de, chiffres du, chiffres des, procès-verbaux de, procès verbaux du, décompte de, décompte du, comptage de, comptage du, dépouillement de, dépouillement du, registres de, bulletin de, bulletin du, bilan de, bilan du, bilan des, rapport de, rapport du, résultats de, résultats du, comptes de, comptes du, version de, version du, estimations de, estimation de, calculs de, sources de, archives de, base de données de, site de, site du, projections de, statistiques de, liste de, déclarations de, dénonciation de, témoignage de, un communiqué de,
    publiés par, publié par, publiées par, publiée par, diffusés par, diffusées par, divulgués par, recueillis par, recueillies par, collectés par, collectées par, rassemblés par, réunis par, numérisés par, compilés par, comptabilisées par, comptabilisés par, documentées par, documentés par, recensées par, recensés par, recensé par, enregistrés par, vérifiés par, annoncé par, annoncés par, annoncée par, annoncées par, lu par, émis par, élaboré par, présentés par, présentées par, détenus par, entre les mains de, en possession de, fournis par, fournies par, proclamé par, proclamés par, rapporté par, rapportés par, avancés par, avancé par, établi par, établis par, obtenus par, mis en ligne par, crédité par, dénombrés par, dénombrées par, attribués par`),
  opinions: wordSet('pour'),
  rejections: phrases(
    'rejett*, rejet*, conteste*, contesté*, nie, nient, nié, niait, niant, dément*, démenti, récus*, réfut*, remet en cause, moqu*, ridiculis*, dout*, condamn*, dénonc*, fustig*, balay*, écart*, critiqu*',
  ),
  falsities: phrases(
    'faux, fausse, fausses, falsifié*, falsifie*, forgé*, inventé*, invention, frauduleu*, une fraude, un mensonge, mensonger*, une farce, truqué*, manipulé*, gonflé*, gonfle*, fabriqué*, fictif*, fictive*, bidon, trafiqué*, contrefait*',
  ),
  contradictions: phrases(
    "malgré, en dépit de, en dépit du, contrairement à, contrairement au, contrairement aux, à l'inverse de, contre, défiant, contredisant, n'en déplaise à, n'en déplaise au",
  ),
  agents: wordSet('par'),
  records: phrases(
    'décompte, comptage, recomptage, dépouillement, procès-verbaux, procès-verbal, chiffres, données, résultats, résultat, bulletin, bulletins, bilan, rapport, registres, version, site, site internet, base de données, archives, comptes, liste, tableau, calculs, relevé, relevés, actas',
  ),
  sayings: wordSet(`
    dit disent disait affirme affirment affirmait assure assurent assurait soutient soutiennent indique indiquent souligne signale informe annonce annoncent declare declarent insiste reitere denonce denoncent
    avertit precise detaille explique pointe ajoute rappelle ecrit allegue promet raconte rapporte estime estiment calcule confirme admet reconnait evoque martele repete pretend jure lance tonne observe note`),
  numberWords: wordSet('nombre nombres chiffre chiffres total bilan solde decompte somme liste'),
  articles: wordSet('le la les l un une des son sa ses leur leurs ce cette ces notre'),
  percentArticles: wordSet('les un au des'),
  nounArticles: wordSet('les'),
  nounNumbers: wordSet(
    'million millions milliard milliards douzaine douzaines dizaine dizaines vingtaine trentaine quarantaine cinquantaine centaine centaines millier milliers quinzaine soixantaine',
  ),
  changedFrom: wordSet('de du des'),
  alternatives: phrases('ou, ou bien, contre, puis, ensuite corrigé à, avant de passer à'),
  besides: wordSet('depuis quand lorsque avant apres jusqu'),
  denials: phrases(
    'pas, jamais, ni, non, au lieu de, au lieu des, plutôt que, loin de, loin des, aucun, aucune, nullement',
  ),
  focusing: wordSet('seulement que a peine presque environ quelque juste'),
  particles: wordSet(''),
  partitives: wordSet('du des'),
  affirming: wordSet('seulement moins uniquement seul que'),
  deniers: phrases(
    "nie que, nient que, nié que, niant que, nie avoir, nier que, dément que, démentent que, dément avoir, rejette l'idée que, il est faux que, faux que, il n'est pas vrai que, pas vrai que, mensonge que, aucune preuve que, pas de preuve que, sans preuve que, personne ne croit que, peu croient que, difficile de croire que, doute que, doutent que, doute de ce que, ne croit pas que, ne croient pas que, ne croit guère que, impossible que, conteste que, contestent que, n'a pas admis que, n'a pas reconnu que, n'a pas dit que, n'a pas confirmé que, n'a pas annoncé que, n'a pas déclaré que, n'a jamais dit que, n'a jamais admis que, n'a jamais reconnu que, n'admet pas que, ne reconnaît pas que, ne dit pas que, ne prouve pas que, sans admettre que, sans reconnaître que, n'accepte pas que, rumeur voulait que, rumeur disait que, rumeur selon laquelle, rumeurs selon lesquelles, le bruit courait que",
  ),
  suppositions: phrases(
    "rumeur*, infox, si, s'il, à supposer que, en supposant que, supposons, imaginons, imaginez, hypothétiquement, comme si, même si, à moins que, pourvu que, au cas où, dans le cas où, quand bien même, eût, fût, peut-être",
  ),
  imperatives: wordSet('supposons imaginons imaginez supposez personne nul aucun'),
  inversions: wordSet('eut fut'),
  prospects: phrases(
    "a besoin de, avait besoin de, il faut, il faudrait, il fallait, nécessite, exige, seuil, objectif, vise, visait, espère, espérait, espèrent, compte obtenir, comptait obtenir, prétend obtenir, promet, a promis, promettait, s'est engagé à, pourrait atteindre, pourraient atteindre, pourrait obtenir, pourrait dépasser, prévoit, prévoyait, prévoient, envisage, en passe de, aurait suffi, suffirait, devrait atteindre, table sur",
  ),
  asks: wordSet(`
    est sont etait a ont y avait peut peuvent pourrait doit faut vraiment reellement sera aura existe croyez estce combien`),
  parts: phrases(
    "rien que, en une seule nuit, en une nuit, en un seul jour, en un jour, en une seule journée, en une journée, en une heure, en une semaine, en une seule semaine, en 24 heures, en 48 heures, d'entre eux, d'entre elles, parmi eux, parmi elles, des morts, des détenus, des victimes, des personnes arrêtées, des personnes détenues, par jour, chaque jour, quotidiens, quotidiennes, par heure, par semaine, par nuit, en moyenne, ce jour-là, cette nuit-là, dans la seule journée, dans la nuit, à lui seul, à elle seule",
  ),
  partsBefore: phrases(
    "dont, y compris, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, notamment, incluant, comprenant, d'entre eux, d'entre elles, dont au moins",
  ),
  ordinals: wordSet('premier premiere premiers premieres deuxieme seconde second troisieme meme'),
  shortTimes: wordSet('jour journee nuit soir soiree matin matinee'),
  withinTime: wordSet('en au dans pendant durant lors cours de'),
  incrementsBefore: wordSet(''),
  incrementsBehind: wordSet('autres supplementaires'),
  outOf: wordSet('sur parmi des de'),
  regionWords: wordSet(
    'etat etats ville villes localite municipalite commune communes paroisse district districts quartier quartiers province provinces region regions comte village villages secteur capitale bastion fief departement favela hameau bidonville',
  ),
  regionsBeforeNames: true,
  populations: phrases(
    "chez les jeunes, parmi les jeunes, chez les femmes, parmi les femmes, parmi les hommes, chez les électeurs, parmi les électeurs, parmi les Vénézuéliens, parmi les migrants, à l'étranger, hors du pays, dans les consulats, dans les ambassades",
  ),
  votingPlaces: phrases("dans les prisons, dans les casernes, vote à l'étranger"),
  in: wordSet('a au aux en dans depuis pres hors'),
  withinPlace: wordSet('a au en dans'),
  noPlaces: wordSet(
    'twitter telegram instagram facebook youtube whatsapp tiktok internet signal google cnn x cour assemblee congres senat parlement palais conseil constitution etat gouvernement',
  ),
  otherTimes: phrases(`
    an dernier, année dernière, année précédente, année d'avant, ans plus tôt, ans auparavant, an plus tôt, an auparavant, ans après, ans plus tard, an après, an plus tard, décennie précédente, décennie passée, élections précédentes, élection précédente, précédentes élections, précédente élection, précédent scrutin, scrutin précédent, dernière élection présidentielle, la dernière fois, la fois précédente, l'an prochain, année prochaine, à l'époque, en ce temps-là, ces années-là,
    années quatre-vingt-dix, années 90, années 80, années 1990, années 1980, siècle dernier, siècle passé, il y a un an, il y a une décennie, il y a un siècle, première élection`),
  shifts: wordSet('auparavant avant tot tard apres'),
  shiftsBefore: wordSet(''),
  steps: [
    ...steps('month', 1, 'le mois suivant, un mois plus tard, un mois après, le mois d’après'),
    ...steps('month', -1, 'le mois précédent, un mois plus tôt, un mois auparavant, un mois avant'),
    ...steps(
      'day',
      1,
      'le lendemain, le jour suivant, un jour plus tard, un jour après, dès le lendemain, le jour d’après',
    ),
    ...steps('day', -1, 'la veille, le jour précédent, un jour plus tôt, un jour avant, un jour auparavant'),
    ...steps('year', 1, 'l’année suivante, un an plus tard, un an après'),
    ...steps('year', -1, 'l’année précédente, un an plus tôt, un an auparavant, un an avant'),
  ],
  offsets: [
    ...offsets(
      1,
      'un jour après, le lendemain de, le lendemain du, le lendemain des, au lendemain de, au lendemain du, au lendemain des, lendemain du, lendemain de',
    ),
    ...offsets(2, 'deux jours après, le surlendemain de, le surlendemain du'),
    ...offsets(3, 'trois jours après'),
    ...offsets(
      -1,
      'un jour avant, la veille de, la veille du, la veille des, à la veille de, à la veille du, à la veille des, veille du',
    ),
    ...offsets(-2, 'deux jours avant'),
  ],
  besideDates: wordSet(
    's est sont eu lieu tenu tenue tenues deroule deroulee deroulees organise organisee date datee datant signe signee prevu prevue fixe fixee survenu survenue intervenu intervenue dimanche lundi mardi mercredi jeudi vendredi samedi debut fin mi courant dernier passe',
  ),
  passives: wordSet('est sont etait etaient fut furent ete etre'),
  progressiveEndings: ['ant'],
  verbChain: wordSet(
    'a ont avait avaient est sont etait etaient fut furent ete deja aussi egalement alors ensuite puis hier tous toutes ensemble enfin se s l le la les lui y ayant eux elles meme memes officiellement toujours encore',
  ),
  adverbEndings: ['ment'],
  modals: wordSet('pourrait pourraient peut peuvent doit doivent devrait devraient va vont allait allaient'),
  infinitive: wordSet('à de pour'),
  nones: wordSet('aucun aucune nul nulle'),
  halfDenials: wordSet('ne n'),
  objectClitics: wordSet('l le'),
  achievements: wordSet('premier premiere premiers dernier derniere seul seule decide decident choisi opte'),
  refusals: phrases(
    "n'est pas allé jusqu'à, ne sont pas allés jusqu'à, refuse de, refusent de, a refusé de, ont refusé de, refusait de, refusaient de, sans, se garde de, se gardent de, exclut de, excluent de, nie avoir, dément avoir",
  ),
  wishes: phrases(
    'demande, demandent, a demandé, ont demandé, appelle à, appellent à, a appelé, exige, exigent, exhorte, espère, espèrent, souhaite, souhaitent, veut, veulent, presse, pressent, propose, proposent, projet',
  ),
  governments: wordSet(
    'gouvernement gouvernements administration chancellerie ministere ministre president presidente autorites responsables chef diplomatie executif secretaire',
  ),
  groupPronouns: wordSet('ils elles'),
  memberships: phrases("parmi, l'un des, l'une des"),
  joiners: phrases(
    'rejoint par, rejointe par, rejoints par, ainsi que, tout comme, de même que, suivi de, suivie de, suivi par',
  ),
  echoes: phrases(
    "l'avait fait, l'avaient fait, l'a fait, l'ont fait, l'avait déjà fait, aussi, également, a fait de même, ont fait de même, en a fait autant, a suivi, ont suivi, non plus",
  ),
  echoHeads: wordSet('ainsi'),
  echoDenials: wordSet('ni'),
  echoVerbs: wordSet('a ont'),
  copulas: wordSet('est sont etait fut'),
  objectRelatives: wordSet('que qu combien comment'),
  as: wordSet('comme'),
  prepositions: wordSet(
    'de du des d en dans a au aux par pour avec sans sur sous entre contre chez vers depuis avant apres pendant durant selon malgre parmi',
  ),
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  lastDay: wordSet('dernier passe'),
  sameTime: phrases('ce mois-là, ce mois, le même mois, du même mois, le mois, ce jour-là, le même jour, ce jour'),
  timePrepositions: wordSet('en le depuis jusqu avant apres pendant durant lors pour a au de du d entre vers des dans'),
  since: wordSet('depuis jusqu avant apres des'),
  roleBreakers: wordSet('vice ex elu elue ancien ancienne adjoint interim interimaire sous'),
  countries,
  elsewhere: phrases(
    'etats unis, americain*, russie, moscou, londres, paris, madrid, berlin, rome, bruxelles, buenos aires, bogota, lima, quito, santiago, mexico, la havane, managua, gaza, hong kong, angleterre, ecosse, royaume uni, grande bretagne, catalogne, hollande, birmanie, bangladesh, lyon, marseille, montreal, quebec, geneve, kinshasa, dakar, alger',
  ),
  demonyms: phrases(
    'américain*, etats unien*, etasunien*, britannique*, anglais*, écossais*, français*, espagnol*, allemand*, italien*, portugais*, néerlandais*, hollandais*, suisse*, grec, grecs, grecque*, turc, turcs, turque*, polonais*, danois*, suédois*, finlandais*, irlandais*, chinois*, japonais*, russe*, ukrainien*, mexicain*, brésilien*, argentin*, péruvien*, chilien*, colombien*, équatorien*, bolivien*, uruguayen*, paraguayen*, cubain*, nicaraguayen*, salvadorien*, hondurien*, guatémaltèque*, haïtien*, panaméen*, dominicain*, canadien*, québécois*, iranien*, irakien*, israélien*, palestinien*, syrien*, égyptien*, nigérian*, kényan*, bangladais*, pakistanais*, indien*, coréen*, philippin*, indonésien*, thaïlandais*, serbe*, géorgien*, biélorusse*, algérien*, sénégalais*, congolais*, tunisien*, marocain*, guyanais*, guyanien*',
  ),
};
