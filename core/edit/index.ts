/** Edit operations: each takes a deck and answers with the deck as it is afterwards and a name for undo. */

export {
  addSlide,
  cutSlides,
  deleteSlides,
  duplicateSlides,
  holdsSlides,
  joinSection,
  listSection,
  moveSlides,
  pasteSlides,
  pickSlides,
  renameSection,
  sectionSaysTheSame,
  slidesFromText,
  slidesToText,
  startSection,
} from './arrange'
export type { Edit } from './edit'
export { type FactType, factsIn, isFactType, observationsIn } from './facts'
export { newSelectionDeck, newStorylineDeck } from './generated/frame'
export { isUnedited, metricsIn, themesIn } from './generated/origin'
export { addMetric, addTheme, removeMetric, removeTheme } from './generated/selection'
export { newestFirst, newestObservation } from './generated/slides'
export {
  type AddressedText,
  overwrittenTextOn,
  restoreSentence,
  sayTheSame,
  type TextAddress,
  textsOn,
  writeInBoth,
} from './languages'
export { changeLayout, fittingLayouts } from './layout'
export { addMetricToSlot, metricsInSlot, removeMetricFromSlot, slotsAccepting, toggleFact } from './metrics'
export {
  isDeckDate,
  type Properties,
  propertySaysTheSame,
  setAuthor,
  setDesign,
  setLang,
  setProperties,
  setSize,
  setSubject,
  setTitle,
} from './properties'
export { endOf, findSlide, type SlidePosition, slidesOf } from './slides'
export { clearSlot, setAlt, setChartForm, setSlot } from './slot'
export {
  overwriteText,
  setTalk,
  setText,
  setTypedNotes,
  type TextPosition,
  textAt,
} from './text'
export { linkNumber, markNumberAsOwn, setNumberSource, type TypedPosition } from './typed-numbers'
