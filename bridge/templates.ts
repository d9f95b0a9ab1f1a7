import type { Localized } from '../core/locale'
import type { TemplateKind } from '../core/template/kinds'
import type { Storyline } from '../core/template/storyline-schema'
import type { Design, Layout } from '../core/template/template'
import type { Message } from '../messages/message'
import type { ImportReport } from './import-report'

/** What windows and the page of `chengyu-brief watch` know of templates that are not built in. */

/** A template that is not built in. */
export interface OwnTemplateName {
  readonly kind: TemplateKind
  readonly id: string
  /** How the pack is called that it belongs to; null for the author's own. */
  readonly pack: Localized | null
}

/** All templates that there are: those that are built in, and over them those of the author's folder. */
export interface WorldTemplates {
  readonly layouts: readonly Layout[]
  readonly designs: readonly Design[]
  readonly storylines: readonly Storyline[]
  /** Which of them are not built in. */
  readonly own: readonly OwnTemplateName[]
}

export interface TemplateProblem {
  /** `layouts/mine.jsonc:12:7`, from the author's folder. */
  readonly place: string
  readonly message: Message
}

/** One file of the author's folder. */
export interface TemplateEntry {
  /** Its path from the folder. */
  readonly file: string
  /** Null where it is unknown what the file is meant to be. */
  readonly kind: TemplateKind | null
  /** Id and name of what is used of it; null where that is nothing. */
  readonly id: string | null
  readonly name: Localized | null
  /** How the pack is called that it belongs to; null for the author's own. */
  readonly pack: Localized | null
  /** True where the file is broken, and what is used is what it held before. */
  readonly isLastGood: boolean
  readonly problems: readonly TemplateProblem[]
}

/** The author's folder as it was last read. */
export interface TemplatesFolder {
  readonly name: string
  /** False until it is made: it holds nothing then. */
  readonly exists: boolean
  readonly entries: readonly TemplateEntry[]
  /** What is wrong with the folder or a pack as a whole. */
  readonly problems: readonly TemplateProblem[]
  /** Which template is used where several have one id. */
  readonly notices: readonly Message[]
}

/** The templates have changed: the current ones, and where they come from. */
export interface ChangedTemplates {
  readonly templates: WorldTemplates
  readonly folder: TemplatesFolder
}

/** A design that was made of a PowerPoint file; it is in the author's folder. */
export interface ImportedDesign {
  readonly id: string
  readonly name: Localized
  /** The file's path from the folder. */
  readonly file: string
  readonly report: ImportReport
}
