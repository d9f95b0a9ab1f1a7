import type { DesignJson } from '../../core/template/design-schema'
import { TEMPLATE_KINDS, type TemplateKind } from '../../core/template/kinds'
import type { LayoutJson } from '../../core/template/layout-schema'
import type { PackInfo } from '../../core/template/pack-schema'
import type { Storyline } from '../../core/template/storyline-schema'
import type { Design, Layout } from '../../core/template/template'
import type { Message } from '../../messages/message'
import type { JsonDocument } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import type { Problem } from '../files/problem'

export { TEMPLATE_KINDS, type TemplateKind }

/** Where a template that is not built in comes from. */
export interface TemplateOrigin {
  /** The folder or `.zip` that it lies in. */
  readonly place: string
  /** What that folder says of itself; null where it is no pack. */
  readonly pack: PackInfo | null
}

/** A template of the author's, or of a pack, that has no problem. */
export type OwnTemplate = { readonly origin: TemplateOrigin } & (
  | { readonly kind: 'layout'; readonly loaded: Loaded<LayoutJson> }
  | { readonly kind: 'design'; readonly loaded: Loaded<DesignJson> }
  | { readonly kind: 'storyline'; readonly loaded: Loaded<Storyline> }
)

/** What was read from one file: a template, or the problems that stand in its way. */
export interface TemplateFile {
  readonly file: string
  /** What it held, by which a later look sees whether it has changed. */
  readonly bytes: Uint8Array
  /** Null where it is unknown what the file is meant to be. */
  readonly kind: TemplateKind | null
  readonly origin: TemplateOrigin
  /** Null where it is not JSON. */
  readonly document: JsonDocument | null
  readonly template: OwnTemplate | null
  readonly problems: readonly Problem[]
}

/** A folder or `.zip` of templates as it was read. */
export interface TemplatePack {
  readonly origin: TemplateOrigin
  readonly files: readonly TemplateFile[]
  /** What is wrong with the pack as a whole: its `pack.json`, files that it must not hold. */
  readonly problems: readonly Problem[]
}

/** All templates that there are, by id. */
export interface Templates {
  readonly layouts: ReadonlyMap<string, Layout>
  readonly designs: ReadonlyMap<string, Design>
  readonly storylines: ReadonlyMap<string, Loaded<Storyline>>
  /** The designs as they were written, for checks that the schema cannot make. */
  readonly designFiles: ReadonlyMap<string, Loaded<DesignJson>>
  /** Where templates come from that are not built in. */
  readonly origins: Readonly<Record<TemplateKind, ReadonlyMap<string, TemplateOrigin>>>
  /** What the person should know: which template is used where several have one id. */
  readonly notices: readonly Message[]
}
