import { countries } from './countries-en.ts';
import { offsets, phrases, type Rhetoric, steps, wordSet } from './rhetoric.ts';

/** English. */
export const english: Rhetoric = {
  language: 'en',
  abbreviations: wordSet(
    'mr mrs ms dr st sr jr gen gov sen rep lt col capt sgt prof rev hon vs approx est dept inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec pres fig',
  ),
  stops: wordSet(`
    of in on at by for from to with without within into onto over under between among against across around about after before
    since during until till through throughout amid because as than that which who whom whose where when while why how if
    is are was were be been being am has have had having do does did will would shall should can could may might must
    and or but nor yet so the a an this these those its his her their our my your he she it they them we us you i there here
    said says say told according per via off out up down not never also only tonight today yesterday overnight`),
  joints: wordSet('and or nor'),
  contrasts: wordSet('while whereas but against versus vs though although compared yet whilst unlike despite'),
  versus: wordSet(''),
  relatives: wordSet('who whom which whose where when that'),
  between: wordSet(`
    is are was were be been being has have had having also already now so far still reportedly allegedly officially either
    people persons others more confirmed known currently then later subsequently at least since were said to be`),
  toFigure: wordSet(`
    is are was were be been has have had stands stood standing to at of reaches reached reaching rises risen rose rising climbs climbed
    climbing now the a by around some totals totalled totaled numbers number numbered passed topped hit hits exceeded exceeds
    surpassed up as with another put puts numbering totalling totaling range ranges ranging from strong least over already came comes tops were counts counted people`),
  of: wordSet('of'),
  ofPronouns: wordSet('them these those it which whom'),
  wholes: wordSet(
    'the all its their his our this that these those total valid overall national entire country s nation whole a',
  ),
  possessives: wordSet('us our its their his her my your'),
  toSubject: phrases(
    'for, to, went to, gone to, going to, go to, goes to, chose, chosen, backed, backing, favoured, favored, in favour of, in favor of, voted for, supported, cast for',
  ),
  overSubject: wordSet(
    'of over than against beat beating beaten defeated defeating outpolled outpolling trouncing trounced past versus vs as on overtook thrashed',
  ),
  dative: wordSet(''),
  leadNouns: wordSet(''),
  subjectsFollowVerbs: false,
  beforeNames: wordSet(
    'mr president candidate ambassador senor don dr challenger rival opposition diplomat comrade incumbent strongman dictator leader only even gives gave also once yet still today official',
  ),
  speakers: wordSet('he she they it his her their its'),
  pronouns: wordSet('he him his'),
  droppers: wordSet(''),
  rivals: phrases(
    'his rival, his main rival, his closest rival, his nearest rival, his chief rival, his opponent, his main opponent, his adversary, his competitor, his closest competitor, the other candidate, the other man, his foe, the runner up, his nearest opponent',
  ),
  rivalNouns: wordSet('rival opponent challenger adversary competitor foe'),
  formers: phrases('the former, the first, the first one, the one'),
  latters: phrases('the latter, the second, the second one, the other'),
  ahead: phrases(`
    ahead, lead, leads, led, leading, in front, clear of, clear, beat, beats, beating, outpolled, outpolling, outpolls, defeated, defeating, won, wins, win, winning,
    victory, victorious, advantage, edge, edged, edging, outpaced, surpassed, up on, over, more votes than, landslide, trounced, trouncing, thrashed, crushed,
    outvoted, outstripped, outperformed, more than, as many votes as, double, doubled, outnumber, outnumbers, outnumbered, exceed, exceeds, exceeded, eclipsed, triumph, triumphed, overtook, routed, bested, to the good, margin for, in favour, favour, in favor, favor`),
  behind: phrases(`
    behind, trail, trails, trailed, trailing, fewer than, less than, lost, loses, losing, loss, below, short of, deficit, down on, fewer votes than, adrift, beaten by, was beaten, been beaten, be beaten, were beaten,
    was defeated, been defeated, defeated by, was outpolled, been outpolled, outpolled by, was outvoted, outvoted by, lagged, lagging, lags, defeat, was trounced, trounced by, was crushed`),
  speech: phrases(`
    say, says, said, saying, tell, tells, told, claim, claims, claimed, claiming, announce, announced, announces, announcing, report, reports, reported, reporting,
    declare, declares, declared, insist, insists, insisted, maintain, maintains, maintained, state, states, stated, assert, asserts, asserted, estimate, estimates,
    estimated, count, counts, counted, record, records, recorded, document, documents, documented, register, registers, registered, put, puts, give, gives, gave, given, giving,
    credit, credits, credited, crediting, award, awards, awarded, awarding, hand, hands, handed, handing, show, shows, showed, showing, find, finds, found, tally, tallies, tallied, verify,
    verified, confirm, confirms, confirmed, allege, alleges, alleged, publish, publishes, published, release, released, releases, calculate, calculates, calculated, list, lists, listed,
    acknowledge, acknowledged, acknowledges, concede, concedes, conceded, admit, admits, admitted, note, notes, noted, speak of, speaks of, spoke of, proclaim, proclaimed, proclaims,
    accept, accepts, accepted, named, names, naming, argue, argues, argued, contend, contends, contended, cite, cites, cited, warn, warned, warns, tracked, logged, sees, see, saw, has, have, had, posted, nudged, raised, lifted, revised, updated, set, sets, pegged, pegs, placed, places, corrected, bumped, trimmed, lowered, increased, reduced, attribute, attributed, attributes, moved, assign, assigned, assigns,
    certify, certified, certifies, ratified, reckon, reckons, reckoned, believe, believes, believed, describes, described, recount, recounts, issued, read out, reads out, reading out, wrote, writes, retort, retorts, retorted, counters, countered, repeats, repeated, draws, drew up`),
  accordingTo: phrases(
    'according to, in the words of, per, by the reckoning of, data from, figures from, numbers from, count by, tally by, count from, counts by, report by, report from, reports by, documented by, recorded by, counted by, credited by, compiled by, published by, announced by, released by, held by, posted by, collected by, cited by, verified by, told, figures of, count of, numbers of, tally of, on the word of, as reported by, issued by',
  ),
  opinions: wordSet(''),
  rejections: phrases(
    'mock*, reject*, disput*, deny, denies, denied, denying, dismiss*, ridicul*, question*, challeng*, refus*, denounc*, contest*, doubt*, protested, scoff*, laugh*, condemn*',
  ),
  falsities: phrases(
    'false, forged, forger*, fake*, fraudulent, fabricat*, falsif*, bogus, invented, invention, a fraud, a fiction, a lie, a hoax, a sham, doctored, tampered, rigged, inflat*, counterfeit, untrue, no basis',
  ),
  contradictions: phrases(
    'despite, in spite of, contrary to, in defiance of, defying, contradicting, against, notwithstanding, ignoring',
  ),
  agents: wordSet('by'),
  records: phrases(
    'count, counts, tally, tallies, figures, figure, numbers, number, reckoning, records, record, sheets, tally sheets, receipts, results, result, bulletin, data, report, website, database, calculation, calculations, estimate, estimates, own count, own tally, own figures, version, returns, announcement, statement, copies, archive, spreadsheet, list, dataset, declaration',
  ),
  sayings: wordSet(
    'say says said saying tells told announced announces insists insisted argues argued warns warned wrote writes promised vowed',
  ),
  numberWords: wordSet('number numbers toll total tally figure figures count counts estimate estimates headcount'),
  articles: wordSet('a an the its their his her'),
  percentArticles: wordSet(''),
  nounArticles: wordSet(''),
  nounNumbers: wordSet(''),
  changedFrom: wordSet('from'),
  alternatives: phrases('or, up from, down from, compared with, later revised to, then'),
  besides: wordSet('since when until before after'),
  denials: phrases(
    "not, never, no, nor, neither, rather than, instead of, isn't, wasn't, weren't, aren't, didn't, doesn't, don't, hasn't, haven't, hadn't, cannot, can't, couldn't, nothing like, nowhere near, far from",
  ),
  focusing: wordSet('only just barely merely some about around nearly almost roughly even'),
  particles: wordSet('over round back'),
  partitives: wordSet(''),
  affirming: wordSet('only just merely least'),
  deniers: phrases(
    'denies that, denied that, deny that, denying that, denies any, denied any, disputes that, disputed that, rejects that, rejected claims that, dismissed claims that, debunked, nobody believes, no one believes, few believe, hard to believe that, no evidence that, there is no proof that, untrue that, false that, not true that, has not said that, has not admitted that, has not acknowledged that, did not say that, did not admit that, did not acknowledge that, never said that, never admitted that, without admitting that, does not prove that, does not admit that, rumour had it that, rumor had it that, rumours that, rumors that, a rumour that, a rumor that, rumoured that, rumored that',
  ),
  suppositions: phrases(
    'rumour*, rumor*, if, unless, suppose, supposing, imagine, hypothetically, had he, were he to, even if, what if, whether, should he',
  ),
  imperatives: wordSet('suppose supposing imagine nobody none'),
  inversions: wordSet('had were should'),
  prospects: phrases(
    'need to, needs to, needed to, needing to, requires, threshold, target, goal, aims, aimed, aim, hopes to, hoped to, hoping to, plans to, planned to, would need, promised, pledged, vowed, could reach, may reach, might reach, on course for, bound to',
  ),
  asks: wordSet('did do does is was were are has have had could can will would should'),
  parts: phrases(
    'alone, in one night, in a single night, in one day, in a single day, on a single day, in a single afternoon, in one hour, in one week, in a single week, of them, of whom, of those, of these, of the dead, of the detained, of the arrested, of the victims, of the detainees, a day, per day, daily, each day, every day, an hour, per week, each week, of which, a night, on average',
  ),
  partsBefore: phrases(
    'including, include, includes, included, among them, among those, of those, of these, comprising',
  ),
  ordinals: wordSet('first second third opening same'),
  shortTimes: wordSet('day night evening afternoon morning weekend'),
  withinTime: wordSet('in on during over within'),
  incrementsBefore: wordSet('another further additional extra'),
  incrementsBehind: wordSet('more additional further extra'),
  outOf: wordSet('of among'),
  regionWords: wordSet(
    'state states city town municipality district districts barrio barrios neighbourhood neighborhood province parish slum county region village suburb precinct village hamlet stronghold bastion capital borough department shantytown',
  ),
  regionsBeforeNames: false,
  populations: phrases('among, abroad, overseas'),
  votingPlaces: phrases(
    'in prisons, in _ prisons, in _ _ prisons, in _ _ _ prisons, in jails, in _ jails, in _ _ jails, in barracks, in _ barracks, in _ _ barracks, at embassies, at _ embassies, at consulates, at _ consulates, at _ _ consulates, prison vote, postal vote, overseas vote, expatriate vote',
  ),
  in: wordSet('in at from across around near inside outside throughout within'),
  withinPlace: wordSet('in near around inside outside'),
  noPlaces: wordSet(''),
  otherTimes: phrases(`
    year earlier, years earlier, year ago, years ago, year before, years before, decade ago, decades ago, decade earlier, a year later, years later, last year, previous year, previous election, previous elections,
    previous presidential election, last presidential election, next year, the year before, previous vote, last time, back then, the 1990s, the 1980s, the 1970s, the 2000s, the 2010s, century ago, in those days, at the time of his first`),
  shifts: wordSet('earlier ago before previously later'),
  shiftsBefore: wordSet(''),
  steps: [
    ...steps(
      'month',
      1,
      'the following month, the next month, a month later, one month later, the month after, the month that followed',
    ),
    ...steps(
      'month',
      -1,
      'the previous month, the month before, a month earlier, one month earlier, the preceding month',
    ),
    ...steps('day', 1, 'the following day, the next day, a day later, one day later, the day after, the morning after'),
    ...steps('day', -1, 'the previous day, the day before, a day earlier, one day earlier, the eve'),
    ...steps('year', 1, 'the following year, the next year, a year later, one year later, the year after'),
    ...steps('year', -1, 'the previous year, the year before, a year earlier, one year earlier'),
  ],
  offsets: [
    ...offsets(1, 'a day after, one day after, the day after, the morning after'),
    ...offsets(2, 'two days after'),
    ...offsets(3, 'three days after'),
    ...offsets(-1, 'a day before, one day before, the day before, the eve of'),
    ...offsets(-2, 'two days before'),
  ],
  besideDates: wordSet(
    'took take takes taken place held reached happened occurred came began started fell falls scheduled due dated dates dating date signed struck made concluded most some many publicly all back early late mid sunday monday tuesday wednesday thursday friday saturday',
  ),
  passives: wordSet('is are was were be been being got gets getting'),
  progressiveEndings: ['ing'],
  verbChain: wordSet(
    'has have had did do does so far also already now since then later soon first both all each again even just still ever long thus earlier today yesterday tonight however too finally itself themselves s monday tuesday wednesday thursday friday saturday sunday on late early night morning afternoon having is are was were be been being got gets',
  ),
  adverbEndings: ['ly'],
  modals: wordSet('will would could can may might should must shall ll wouldn couldn won'),
  infinitive: wordSet('to'),
  nones: wordSet('no'),
  halfDenials: wordSet(''),
  objectClitics: wordSet(''),
  achievements: wordSet(
    'first second third fourth fifth latest last only decided chose opted moved rushed quick swift quickest went hastened earliest proceeded',
  ),
  refusals: phrases(
    'did not go so far as to, refused to, refuses to, refuse to, refusing to, declined to, declines to, decline to, declining to, failed to, fails to, fail to, yet to, stopped short of, stops short of, stop short of, stopping short of, short of, fell short of, without, unwilling to, not ready to, not prepared to, reluctant to, held back from, holding back from, hold off, held off, refrained from, refrains from, refraining from, avoided, avoids, avoiding, denied having, denied ever having, denies having, denied, denies, ruled out, rules out, rejected calls to, resisted calls to, resisted, opposed to, against, stopped, ceased to, no plans to, not going to, nowhere near',
  ),
  wishes: phrases(
    'hope, hopes, hoped, hoping, wish, wishes, wants, wanted, wanting, want, urge, urges, urged, urging, demand, demands, demanded, demanding, call for, calls for, called for, calling for, call on, calls on, called on, calling on, call upon, called upon, appeal, appealed, appealing, appeals, asked, asks, asking, beg, begs, begged, plead, pleaded, lobbying, lobbied, pressing, pressed, expects, expected, expecting, pressure on, consider, considers, considered, considering, debating, debate whether, threatened, threatens, threatening, promised, promises, pledged, pledges, vowed, vows, plans, planned, planning, prepares, preparing, encouraged, encourages, persuade, convince, bill, motion, draft, proposal, proposed, proposes',
  ),
  governments: wordSet(
    'government governments administration officials official cabinet foreign ministry ministries minister ministers president presidents prime diplomats diplomat authorities secretary envoy envoys spokesman spokeswoman leaders leader chancellor chancellery state department house white premier',
  ),
  groupPronouns: wordSet('it they'),
  memberships: phrases('among, one of, part of'),
  joiners: phrases('joined by, along with, together with, as well as, alongside, followed by, like'),
  echoes: phrases(
    'followed suit, followed, followed it, did the same, does the same, do the same, has done the same, have done the same, had done the same, did so, does so, do so, has done so, have done so, had done so, done so, did too, has too, have too, does too, do too, did likewise, has followed, have followed, joined in, joined them, joined it, too, also did, also has, also have, as well',
  ),
  echoHeads: wordSet('so as'),
  echoDenials: wordSet('nor neither'),
  echoVerbs: wordSet('has have had did do does'),
  copulas: wordSet('is was are were be remains s'),
  objectRelatives: wordSet('what whatever how'),
  as: wordSet('as'),
  prepositions: wordSet(
    'of in on at by for from to with without within into against between among under over about after before since during across near around inside outside through throughout via upon toward towards behind besides despite unlike than beyond amid as',
  ),
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  lastDay: wordSet('last'),
  sameTime: phrases('that month, the same month, the month, that day, the same day'),
  timePrepositions: wordSet('in on by since until before after during as from between through back of'),
  since: wordSet('since from until till before after'),
  roleBreakers: wordSet('vice former ex deputy elect of'),
  countries,
  elsewhere: phrases(
    'american, americans, british, britain, england, english, scotland, scottish, wales, welsh, french, spanish, spaniards, dutch, swiss, greek, turkish, polish, danish, swedish, finnish, irish, chinese, japanese, russian*, ukrainian*, mexican*, brazilian*, argentin*, peruvian*, chilean*, colombian*, ecuador*, bolivian*, uruguayan*, paraguay*, cuban*, nicaragua*, salvador*, hondura*, guatemala*, haitian*, panamanian*, canadian*, german*, italian*, portuguese, iranian*, iraqi*, israeli*, palestin*, gaza, syrian*, egyptian*, nigerian*, kenyan*, bangladesh*, pakistan*, indian, indians, burmese, myanmar, korean*, filipino*, indonesian*, thai, serbian*, georgian*, belarus*, hong kong, taiwan*, uk',
  ),
  demonyms: [],
};
