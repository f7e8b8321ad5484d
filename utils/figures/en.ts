import type { Vocabulary } from './vocabulary.ts';

/** How English writes its figures, in the newspapers of Britain, Ireland, America, India and Australia. */
export const english: Vocabulary = {
  language: 'en',
  decimal: '.',
  groups: ',',
  alsoEnglish: false,
  adding: [
    {
      takes: 1,
      words: {
        zero: 0,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
        ten: 10,
        eleven: 11,
        twelve: 12,
        thirteen: 13,
        fourteen: 14,
        fifteen: 15,
        sixteen: 16,
        seventeen: 17,
        eighteen: 18,
        nineteen: 19,
      },
    },
    {
      takes: 10,
      words: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    },
  ],
  multiplying: { hundred: 100 },
  scales: {
    dozen: 12,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    million: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    trillion: 1e12,
  },
  rounded: '',
  shortScales: {
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    tln: 1e12,
    trn: 1e12,
    cr: 1e7,
  },
  metre: {
    word: 'm',
    before:
      'tall, wide, long, high, deep, away, apart, sprint, race, hurdles, freestyle, butterfly, backstroke, breaststroke, relay, ' +
      'dash, below, above, from, north, south, east, west, downstream, upstream, swell, waves',
  },
  numberLinks: { words: 'and', from: 100, to: 1e12 },
  mixesDigits: false,
  decimalWords: '',
  articles: 'a, an',
  boundArticles: '',
  pronouns: {
    words: 'one',
    after:
      'no, any, every, each, this, that, the, which, another, some, many a, number, not, only, square, day, for, big, ' +
      'right, wrong, new, old, good, bad, first, last, next, other, same, latest, whole, little',
    before:
      'of, another, who, that, which, is, was, has, had, can, could, must, should, may, might, would, will, and, or, but, ' +
      'to, for, from, by, on, at, with, as, where, when, day, such, side, thing, way, does, did, said, says, needs, more, ' +
      'might, wonders, feels, sees, hopes, hand',
  },
  fractions: {
    one: {
      half: 2,
      third: 3,
      quarter: 4,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      twentieth: 20,
      hundredth: 100,
    },
    many: {
      halves: 2,
      thirds: 3,
      quarters: 4,
      fourths: 4,
      fifths: 5,
      sixths: 6,
      sevenths: 7,
      eighths: 8,
      ninths: 9,
      tenths: 10,
      twentieths: 20,
      hundredths: 100,
    },
    ofUnits: '',
  },
  bareFractions: {
    words: 'half',
    after:
      'first, second, other, latter, former, top, bottom, lower, upper, opening, closing, northern, southern, eastern, ' +
      'western, better, each, either, this, that, early, later, year and a, month and a, week and a, day and a, hour and a, decade and a, century and a, minute and a',
    before:
      'past, time, term, way, brother, sister, term, back, centre, hearted, baked, mast, measure, measures, naked, empty, full',
  },
  of: 'of',
  halves: {
    'and a half': 1 / 2,
    'and one half': 1 / 2,
    'and a third': 1 / 3,
    'and a quarter': 1 / 4,
    'and a fourth': 1 / 4,
    'and a fifth': 1 / 5,
    'and an eighth': 1 / 8,
    'and a tenth': 1 / 10,
  },
  oneIn: 'in, in every, out of, out of every, of every, of each, in each',
  nounIn: '',
  ratioJoiners: 'to',
  ratioCues: {
    before: 'ratio of, margin of, outnumbered, outnumber, outnumbering, outvoted, majority of, odds of',
    behind: 'ratio, margin, majority, advantage, odds',
  },
  multiples: {
    always: {
      twofold: 2,
      threefold: 3,
      fourfold: 4,
      fivefold: 5,
      sixfold: 6,
      sevenfold: 7,
      eightfold: 8,
      ninefold: 9,
      tenfold: 10,
      hundredfold: 100,
    },
    followed: { twice: 2, thrice: 3, double: 2, triple: 3, treble: 3, quadruple: 4 },
    followers: 'as, the, that, those, what, its, their, his, her, our, this, last, more',
    times: 'times, x',
    timesAlways: 'fold',
    timesFollowers:
      'as, more, less, fewer, the, that, those, what, its, their, his, her, our, this, last, higher, larger, bigger, ' +
      'greater, lower, smaller, faster, likelier, over',
    tails: 'as many, as much',
  },
  vague: {
    several: [3, 9],
    dozens: [24, 99],
    scores: [40, 99],
    hundreds: [200, 999],
    thousands: [2e3, 9_999],
    millions: [2e6, 9_999_999],
    billions: [2e9, 9_999_999_999],
    'tens of thousands': [2e4, 99_999],
    'hundreds of thousands': [2e5, 999_999],
    'tens of millions': [2e7, 99_999_999],
    'hundreds of millions': [2e8, 999_999_999],
    'thousands of millions': [2e9, 9_999_999_999],
    'tens of billions': [2e10, 99_999_999_999],
    'hundreds of billions': [2e11, 999_999_999_999],
    'dozens upon dozens': [24, 99],
    'hundreds upon hundreds': [200, 999],
    'hundreds and hundreds': [200, 999],
    'thousands upon thousands': [2e3, 9_999],
    'thousands and thousands': [2e3, 9_999],
  },
  vagueScaled: { several: [3, 9], few: [3, 9], couple: [2, 3], 'couple of': [2, 3] },
  before: {
    about:
      'about, around, some, roughly, perhaps, an estimated, estimated, approximately, approx, circa, c ., ca ., close to, ' +
      'something like, in the region of, in the order of, on the order of, in the vicinity of, ~, ≈, somewhere around, ' +
      'the estimated, more or less, nearer to, closer to',
    nearly:
      'nearly, almost, just under, a little under, slightly under, a little less than, slightly less than, just less than, ' +
      'just shy of, just below, just short of, shy of, approaching, nearing, not quite, close on, as many as, up to, ' +
      'as much as, as high as, a shade under, slightly below, virtually, very nearly, getting on for, well nigh',
    'just-over':
      'just over, a little more than, a little over, slightly more than, slightly over, just above, just more than, ' +
      'barely more than, only slightly more than, a shade over, a fraction over, barely over, slightly above',
    'at-least':
      'at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, a minimum, minimum, ≥, > =',
    'more-than':
      'more than, over, upwards of, upward of, in excess of, well over, far more than, many more than, above, exceeding, ' +
      'exceed, exceeds, exceeded, surpass, surpasses, surpassed, surpassing, topping, topped, tops, greater than, higher than, ' +
      'larger than, well above, far above, much more than, significantly more than, comfortably over, comfortably more than, ' +
      'way over, way more than, north of, well in excess of, >, rather more than, well beyond',
    'at-most':
      'at most, no more than, not more than, a maximum of, maximum of, a maximum, not exceeding, at the most, no greater than, ' +
      'no higher than, not over, capped at, limited to, ≤, < =, a ceiling of',
    'less-than':
      'fewer than, under, less than, below, lower than, smaller than, well under, well below, far fewer than, far less than, ' +
      'far below, way below, way under, south of, <, considerably less than, considerably fewer than, much less than, ' +
      'well short of',
  },
  behind: {
    about: 'or so, or thereabouts, approximately, roughly, odd, or more or less, give or take, ish, more or less',
    nearly: 'at the outside',
    'just-over': 'and a bit, and change',
    'at-least':
      'or more, or greater, or higher, or over, or above, or better, or upwards, at least, at a minimum, plus, +, at the least, and over, and above, and more, and upwards, and counting, at the very least, if not more',
    'more-than': '',
    'at-most': 'or less, or fewer, or lower, or under, or below, at most, at the most, at a maximum, and under',
    'less-than': '',
  },
  during: {
    words: 'over',
    unlessAfter:
      'for, of, after, with, is, was, been, took, taken, takes, take, last, lasted, lasting, lasts, spent, than, just, ' +
      'well, at, served, within, the, to, by, from, since, already, now, spans, spanned, spanning, some',
  },
  negative: 'minus, negative, −, -',
  notNegative: 'plus or minus',
  percent: '%, ％, ﹪, per cent, percent, pc, pct, per cents, percents, p . c ., per centum, per-cent',
  points:
    'percentage points, percentage point, percent points, percent point, per cent points, per cent point, % points, % point, ' +
    'points, point, pts, pt, ppts, ppt, pp, percentage pts, full percentage points, full percentage point, full points, ' +
    '% pts, p . p ., pps',
  basisPoints: 'basis points, basis point, bps, bp',
  money: {
    USD:
      'dollars, dollar, us dollars, us dollar, u . s . dollars, american dollars, american dollar, united states dollars, ' +
      'greenbacks, bucks',
    CAD: 'canadian dollars, canadian dollar',
    AUD: 'australian dollars, australian dollar',
    NZD: 'new zealand dollars',
    HKD: 'hong kong dollars',
    SGD: 'singapore dollars',
    EUR: 'euros, euro, eur',
    GBP: 'pounds sterling, pound sterling, pounds, pound, sterling, british pounds, quid',
    CHF: 'swiss francs, swiss franc',
    JPY: 'yen, japanese yen',
    CNY: 'yuan, renminbi, chinese yuan',
    INR: 'rupees, rupee, indian rupees',
    PKR: 'pakistani rupees, pakistan rupees',
    LKR: 'sri lankan rupees',
    RUB: 'roubles, rouble, rubles, ruble, russian roubles, russian rubles',
    UAH: 'hryvnia, hryvnias',
    VES: 'bolivars, bolivar, bolívars, bolívares, bolívar, bolivares, venezuelan bolivars, digital bolivars',
    COP: 'colombian pesos, colombian peso',
    MXN: 'mexican pesos, mexican peso',
    ARS: 'argentine pesos, argentinian pesos, argentine peso',
    CLP: 'chilean pesos, chilean peso',
    PHP: 'philippine pesos',
    CUP: 'cuban pesos',
    XXX: 'pesos, peso, francs, franc, crowns, marks, mark, dinars, dinar, pounds of egypt',
    BRL: 'reais, brazilian reais, brazilian reals, reals',
    PEN: 'soles',
    SEK: 'swedish kronor, swedish crowns, swedish krona, kronor',
    NOK: 'norwegian kroner, norwegian crowns, kroner',
    DKK: 'danish kroner, danish crowns',
    PLN: 'zlotys, zloty',
    CZK: 'czech crowns',
    HUF: 'forints, forint',
    TRY: 'turkish lira, lira, liras',
    ZAR: 'rand, south african rand',
    NGN: 'naira',
    KES: 'kenyan shillings, kenya shillings',
    EGP: 'egyptian pounds',
    ILS: 'shekels, shekel',
    SAR: 'riyals, saudi riyals, riyal',
    AED: 'dirhams, dirham, uae dirhams',
    KRW: 'south korean won, korean won',
    THB: 'baht',
    IDR: 'rupiah',
    MYR: 'ringgit',
    DEM: 'deutsche marks, german marks, deutschmarks',
    FIM: 'finnish markka, markka',
    FRF: 'french francs',
    BTC: 'bitcoins, bitcoin',
    cent: 'cents, cent, us cents, ¢',
    penny: 'pence, pennies, penny, p',
  },
  durations: {
    century: 'centuries, century',
    decade: 'decades, decade',
    year: 'years, year, yrs, yr',
    month: 'months, month, mths',
    fortnight: 'fortnights, fortnight',
    week: 'weeks, week, wks',
    day: 'days, day',
    night: 'nights, night',
    hour: 'hours, hour, hrs, hr',
    minute: 'minutes, minute, mins, min',
    second: 'seconds, second, secs, sec',
  },
  durationFillers:
    'full, long, whole, straight, consecutive, successive, solid, more, further, additional, working, calendar, short, extra, ' +
    'uninterrupted, unbroken, lean, hard, bitter, turbulent, other',
  later: 'later',
  age: 'old, olds, of age',
  measures: {
    barrel: 'barrels, barrel, bbl',
    tonne: 'tonnes, tonne, tons, ton, metric tons, metric ton, metric tonnes, short tons',
    kilogram: 'kilograms, kilogram, kilogrammes, kilos, kilo, kg, kgs',
    gram: 'grams, gram, grammes, g',
    milligram: 'milligrams, milligram, mg',
    microgram: 'micrograms, microgram, mcg',
    pound: 'lb, lbs',
    ounce: 'ounces, ounce, oz',
    stone: 'stone',
    kilometre: 'kilometres, kilometre, kilometers, kilometer, km, kms, k m',
    metre: 'metres, metre, meters, meter',
    centimetre: 'centimetres, centimetre, centimeters, centimeter, cm',
    millimetre: 'millimetres, millimetre, millimeters, millimeter, mm',
    mile: 'miles, mile, mi',
    'nautical-mile': 'nautical miles, nautical mile',
    yard: 'yards, yard',
    foot: 'feet, foot, ft',
    inch: 'inches, inch',
    hectare: 'hectares, hectare, ha',
    acre: 'acres, acre',
    'square-metre': 'square metres, square metre, square meters, square meter, sq m, sqm, m 2, m²',
    'square-kilometre': 'square kilometres, square kilometers, square kilometre, sq km, km 2, km²',
    'square-mile': 'square miles, square mile, sq miles',
    'square-foot': 'square feet, square foot, sq ft',
    'cubic-metre': 'cubic metres, cubic meters, cubic metre, m³',
    'cubic-foot': 'cubic feet, cubic foot',
    litre: 'litres, litre, liters, liter',
    millilitre: 'millilitres, milliliters, ml',
    gallon: 'gallons, gallon',
    megawatt: 'megawatts, megawatt, mw',
    gigawatt: 'gigawatts, gigawatt, gw',
    kilowatt: 'kilowatts, kilowatt, kw',
    'kilowatt-hour': 'kilowatt hours, kwh',
    'megawatt-hour': 'megawatt hours, mwh',
    'terawatt-hour': 'terawatt hours, twh',
    degree: 'degrees, degree, °, ° c, ° f, degrees celsius, degrees fahrenheit, º c, º',
    megabyte: 'megabytes, mb',
    gigabyte: 'gigabytes, gb',
    terabyte: 'terabytes, tb',
    bit: 'bits, bit',
    carat: 'carats, carat',
  },
  rates: {
    'barrel/day': 'bpd, b / d, bbl / d, bopd, barrels per day, barrels daily',
    'mile/hour': 'mph',
    'kilometre/hour': 'kph, kmh, km / h, kmph',
    'megabit/second': 'mbps',
    'mile/gallon': 'mpg',
  },
  per: {
    links: 'a, an, per, each, every, /, to the',
    nouns: {
      second: 'second, sec',
      minute: 'minute, min',
      hour: 'hour, hr',
      day: 'day',
      night: 'night',
      week: 'week',
      fortnight: 'fortnight',
      month: 'month',
      quarter: 'quarter',
      year: 'year, annum',
      decade: 'decade',
      barrel: 'barrel, bbl',
      tonne: 'tonne, ton, metric ton, metric tonne',
      kilogram: 'kilogram, kilo, kg',
      pound: 'pound, lb',
      ounce: 'ounce, oz',
      litre: 'litre, liter',
      gallon: 'gallon',
      mile: 'mile',
      kilometre: 'kilometre, kilometer, km',
      share: 'share',
      person: 'person, head, capita',
      household: 'household',
      'square-kilometre': 'square kilometre, square kilometer',
      'square-mile': 'square mile',
      'square-foot': 'square foot',
    },
    adverbs: {
      hour: 'hourly',
      day: 'daily',
      week: 'weekly',
      month: 'monthly',
      quarter: 'quarterly',
      year: 'annually, yearly, pa, p . a .',
      share: 'apiece',
    },
    notBefore: 'after, before, later, earlier, ago, since, when, that, old, until, from',
  },
  parts: {
    foot: { unit: 'inch', perWhole: 12, also: 'in' },
    USD: { unit: 'cent', perWhole: 100, also: '' },
    EUR: { unit: 'cent', perWhole: 100, also: '' },
    GBP: { unit: 'penny', perWhole: 100, also: '' },
  },
  couples: {
    openers: {
      between: 'and, to',
      'anywhere between': 'and',
      'from between': 'and',
      from: 'to, until, through',
      'anywhere from': 'to',
      'somewhere between': 'and',
    },
    to: 'to, through',
    or: 'or',
    and: 'and',
    against: 'against, versus, vs, vs ., v, as against, compared with',
    bounds: 'and, but, and also',
    respectively: 'respectively',
  },
  smallWords:
    'a, an, the, of, in, on, at, to, from, by, for, with, without, and, or, but, nor, as, if, than, then, that, which, who, ' +
    'whom, whose, where, when, while, since, until, after, before, over, under, above, below, between, against, during, is, ' +
    'are, was, were, be, been, being, has, have, had, do, does, did, will, would, can, could, may, might, must, shall, should, ' +
    'not, so, also, still, just, only, too, more, less, fewer, higher, lower, larger, smaller, off, up, down, out, back, this, ' +
    'these, those, last, compared, said, say, says, its, their, his, her, our, my, your, he, she, it, they, we, i, you, because, ' +
    'although, though, per, all, every, each, both, came, went, come, go, now, ever, even, either, according, among, amid, ' +
    'despite, including, within, across, around, about, like, such, there, here, yesterday, today, respectively, again, live, ' +
    'say, believe, think, want, support, voted, die, died, killed, failed, lost, won, fell, rose, left, remain, remained',
  ordinals: {
    words: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      thirtieth: 30,
      fortieth: 40,
      fiftieth: 50,
      sixtieth: 60,
      seventieth: 70,
      eightieth: 80,
      ninetieth: 90,
      hundredth: 100,
      thousandth: 1000,
    },
    compound: false,
    endings: 'st, nd, rd, th',
  },
  months: {
    names: [
      'january, jan',
      'february, feb',
      'march, mar',
      'april, apr',
      'may',
      'june, jun',
      'july, jul',
      'august, aug',
      'september, sept, sep',
      'october, oct',
      'november, nov',
      'december, dec',
    ],
    capital: 'may, march, mar',
    of: 'of, the, of the',
    yearOf: '',
    dayBehind: true,
  },
  years: {
    after:
      'in, since, of, from, by, until, till, before, after, during, circa, year, and, to, through, the, late, early, mid',
    countNouns:
      'people, men, women, children, workers, jobs, soldiers, troops, police, officers, protesters, demonstrators, votes, ' +
      'voters, homes, houses, families, students, pupils, members, cases, deaths, refugees, migrants, prisoners, arrests, ' +
      'tonnes, tons, acres, hectares, miles, km, metres, employees, staff, civilians, patients, residents, passengers',
  },
  lookalikes: {
    named:
      'airbus, boeing, flight, article, articles, chapter, chapters, section, sections, paragraph, no, no ., nos, nos ., № , ' +
      'page, pages, pp ., p ., highway, motorway, apollo, formula, episode, volume, vol, vol ., windows, iphone, ios, android, ' +
      'playstation, galaxy, covid, version, grade, resolution, decree, amendment, appendix, annex, isbn, issn, id, ref, po box, ' +
      'p . o . box, tel, tel ., telephone, phone, fax, mach, super bowl, number, fig, fig ., footnote, psalm, room, apartment, apt, ' +
      'extension, ext, ext ., zip, jersey, bus, runway, terminal, platform, gate, exhibit, boulevard, ak, soyuz, falcon, ' +
      'series, season, sura, surah, ilyushin, antonov, tupolev, mig, embraer, clause, ipad, firmware, postcode, top, ' +
      'interstate, junction, exit, verse, ward, channel, tier, phase',
    namedCapital:
      'act, part, title, order, rule, class, line, route, unit, district, division, battalion, area, category, type, model, ' +
      'group, form, bill, law, question, case, day, week, year, game, max, table, figure, schedule, item, point, block, suite, building, gulfstream, ' +
      'fox, radio, union, euro, expo, agenda, vision, mark, round, level, stage, lot, hall, studio, box, release, league, state, proposition, prop, district, pier, camp',
    ages: 'aged, age, ages, age of, ages of, aged between, aged about, aged around, aged just, aged only, turned, turns, turning, the age of, born aged, over the age of, under the age of, younger than, older than',
    whose: 'his, her, their, my, our, whose, a, an',
    hours: {
      behind:
        "a . m ., p . m ., am, pm, a . m, p . m, o'clock, o’clock, o ' clock, hours gmt, gmt, bst, utc, est, edt, cet, noon, midnight, local time, " +
        'in the morning, in the afternoon, in the evening, at night, each morning, each evening, every morning, every evening, ' +
        'this morning, this afternoon, this evening, tonight, each night, every night',
      before: 'at, until, till, before, past, half past, quarter past, quarter to',
      withUnit: '',
      unless: 'stands, stood, put, puts, remained, remains, estimated, valued, held, kept, fixed, set, toll, up',
    },
    streets:
      'street, st, avenue, ave, road, rd, lane, drive, boulevard, blvd, square, place, terrace, crescent, court, gardens, row, ' +
      'quay, parade, mews, calle, avenida',
    idiomsAfter: {
      at: 'one point, one time, one stage, one end',
      might: 'one day',
      could: 'one day',
      may: 'one day',
      will: 'one day',
      would: 'one day',
    },
    idioms:
      '24 / 7, 9 / 11, 7 / 7, 50 / 50, 401 ( k ), 401 k, 4 x 4, 2 g, 3 g, 4 g, 5 g, 6 g, 4 k, 8 k, 3 d, nine to five, one by one, two by two, one on one, one to one, one after another, one after the other, one or two, ' +
      'ten downing, zero sum, zero tolerance, four by four, hundred per cent sure, one time, one size, one way or another, one too many, one point in time, ' +
      'second hand, seconds out, second half, one sided, one stop, one off, one way, one man, one woman, one party, one upmanship, one liner, one child, ' +
      'two way, two faced, two step, two tier, two fold, three dimensional, two dimensional, one two, one dimensional',
  },
};
