// English words that hold a number and state no figure, as patterns for `hide`.

export const SMALL = 'two|three|four|five|six|seven|eight|nine|ten'
const COUNT = `(?:\\d{1,2}|one|${SMALL}|eleven|twelve|fifteen|twenty|thirty)`
const TIME = '(?:years?|months?|weeks?|days?|quarters?|decades?|centur(?:y|ies)|semesters?|terms?)'

/** What a deck and its sentences are made of, and stretches of time: to count those states nothing of the region. */
export const PLAIN_NOUNS =
  'slides|pages|charts|figures|tables|sections|chapters|parts|sentences|points|questions|sources|readings|statements|suggestions|examples|steps|ways|things|sides|aspects|areas|fields|groups|kinds|types|territories|sets|ranks|rows|columns|metrics|indicators|indices|values|inputs|topics|themes|reasons|factors|options|scenarios|messages|layouts|designs|cities|places|circles|dimensions|pillars|phases|stages|levels|categories|halves|years|months|decades|weeks|quarters|counts|contributions|sessions|cards|views|words|numbers|paragraphs|perspectives|principles|priorities|objectives|tasks|amounts|colors|shares|squares|pictures|others|regions|flows|judgments|parties|partners|items|entries|bullets|texts|notes|lists|blocks|maps|boxes|languages|versions|dates|moments|times|names'

/** Names, idioms, stretches of time and ordinals. */
export const ENGLISH_PHRASES: readonly RegExp[] = [
  new RegExp(`\\b${COUNT}-${TIME}(?:-old)?\\b`, 'gi'),
  new RegExp(
    `\\b(?:in|over|within|for|during|after|before|every|the|these|those|past|last|next|first|coming|previous|recent|following|final|some|about|than|of|by|all) (?:(?:the|these|those|past|last|next|first|coming|previous|recent|about|some) ){0,2}${COUNT}(?:(?: to |–|-)${COUNT})?(?: [a-z]+)? ${TIME}\\b`,
    'gi',
  ),
  new RegExp(`\\b${COUNT}(?:(?: to | or |–|-)${COUNT})? ${TIME} (?:ago|earlier|later|before|after|on)\\b`, 'gi'),
  new RegExp(
    `\\b(?:the|these|those|both|all|its|their|our|his|her|my|your|which|any|(?<!in |of )every|each|other|same|first|last|next|past|between) (?:other |last |first |next |past |same |whole )?(?:${SMALL}|eleven|twelve|eighteen)\\b(?! (?:percent|per cent|hundred|thousand|million|billion|trillion|bn|tn|dozen|minutes|hours|times|quarters|thirds|fifths))`,
    'gi',
  ),
  new RegExp(`\\b(?:${SMALL})(?: [A-Z][a-z]+|-[A-Z][a-z]+)`, 'g'),
  /\b(?:T|t)(?:wo|hree|en)\b(?= [A-Z][a-z]+)/g,
  /\b(?:Four|Five|Six|Seven|Eight|Nine)\b(?= [A-Z][a-z]+)/g,
  new RegExp(
    `\\b(?:one|${SMALL})-(?!(?:hours?|minutes?|fold|percent|thirds?|fifths?|quarters?|tenths?|strong|million|billion|trillion|thousand)\\b)[a-z]+`,
    'gi',
  ),
  /\b(?:two|three|four|five|six)-digit\b/gi,
  /\b(?:big|group of) (?:two|three|four|five|six|seven|eight|ten|twenty)\b/gi,
  /\b(?:first|second|latter|other|upper|lower|northern|southern|eastern|western|early|late) half\b/gi,
  /\bhalf[- ](?:years?|yearly|way|hearted|baked|life|time|term)\b/gi,
  /\b(?:other|better|my) half\b/gi,
  /\b(?:first|second|third|fourth|last|next|this|that|each|every|the|per|previous|final|same) quarters?\b/gi,
  /\bquarters? (?:of (?:19|20)\d\d|on quarter)\b/gi,
  /\bdoubl(?:e|es|ed|ing)[- ](?:first|circle|click|check|role|track|carbon|standard|counted|counting|sided|edged|decker|decked)\b/gi,
  new RegExp(`\\b(?:one|${SMALL})(?: to | or |–)(?:${SMALL})(?= (?:[a-z-]+ )?(?:${PLAIN_NOUNS}|events?)\\b)`, 'gi'),
  /\bone or two\b|\btwo or three\b/gi,
  /\bsquares of a hundred\b/gi,
  new RegExp(`\\b(?:places?|second|third|one) of (?:${SMALL})\\b(?! (?:hundred|thousand|million))`, 'gi'),
]
