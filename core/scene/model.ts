import type { Message } from '../../messages/message'
import type { ChartLabel, ChartSpec } from '../chart/model'
import type { Traced } from '../dataset/traced'
import type { Lang } from '../locale'
import type { Orientation } from '../picture/exif'
import type { Paint, Palette } from '../template/palette'
import type { Align, Line, Paragraph, TextStyle } from '../text/model'
import type { ShownTypedNumber } from '../typed-numbers/provenance'
import type { Box, Points } from '../units'

/** What a node is in the document, for tags, headings and placeholders. */
export type NodeRole =
  | 'title'
  | 'subtitle'
  | 'body'
  | 'label'
  | 'figure'
  | 'caption'
  | 'footer'
  | 'slide-number'
  | 'decoration'

interface NodeBase {
  /** Unique within its slide, stable from run to run: `title`, `metrics-2-value`. */
  readonly id: string
  /** The layout's slot that it came from, or null for decoration. */
  readonly slot: string | null
  readonly role: NodeRole
  readonly box: Box
  /** The alternative text; null where the text speaks for itself or the node is decoration. */
  readonly alt: string | null
  /** True where the node belongs to the layout and is the same on every slide that uses it. */
  readonly fromLayout: boolean
}

export interface TextNode extends NodeBase {
  readonly kind: 'text'
  readonly paragraphs: readonly Paragraph[]
  /** The broken lines, in slide coordinates before rotation. */
  readonly lines: readonly Line[]
  readonly valign: 'top' | 'middle' | 'bottom'
  /** Degrees clockwise around the middle of the box. */
  readonly rotation: number
}

export interface Stroke {
  readonly paint: Paint
  readonly width: Points
  readonly dash: 'solid' | 'dash'
}

/** Path commands in slide coordinates. */
export type PathCommand =
  | readonly ['M', Points, Points]
  | readonly ['L', Points, Points]
  | readonly ['C', Points, Points, Points, Points, Points, Points]
  | readonly ['Z']

export type Geometry =
  | { readonly type: 'rect'; readonly radius: Points }
  | { readonly type: 'ellipse' }
  /** From the box's left top to its right bottom corner; level and upright lines have a zero side. */
  | { readonly type: 'line' }
  | { readonly type: 'path'; readonly commands: readonly PathCommand[] }

export interface ShapeNode extends NodeBase {
  readonly kind: 'shape'
  readonly geometry: Geometry
  readonly fill: Paint | null
  readonly stroke: Stroke | null
  /** Diagonal hatching in the stroke's color over the fill: "said in words only". */
  readonly hatched: boolean
}

export interface ChartNode extends NodeBase {
  readonly kind: 'chart'
  readonly spec: ChartSpec
  /** The inner plot area, in slide coordinates: value axis and category axis span exactly this. */
  readonly plot: Box
  readonly labels: readonly ChartLabel[]
  /** Diameter of the points of line forms, and their line's width. */
  readonly pointSize: Points
  readonly lineWidth: Points
  readonly guide: Stroke | null
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[]
  readonly lines: readonly Line[]
  readonly fill: Paint | null
  readonly valign: 'top' | 'middle' | 'bottom'
  readonly bottom: Stroke | null
  /** Inner distance left and right, in points. */
  readonly padding: Points
}

export interface TableRow {
  readonly height: Points
  readonly header: boolean
  readonly cells: readonly TableCell[]
}

export interface TableNode extends NodeBase {
  readonly kind: 'table'
  readonly columns: readonly Points[]
  readonly rows: readonly TableRow[]
}

/** What of a picture is cut off at each side, as shares of its width or height. */
export interface Crop {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface ImageNode extends NodeBase {
  readonly kind: 'image'
  /** Null where the whole picture is shown, in its box. */
  readonly crop: Crop | null
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly base64: string
  /** How the bytes lie; box and crop are those of the picture upright. */
  readonly orientation: Orientation
}

export type SceneNode = TextNode | ShapeNode | ChartNode | TableNode | ImageNode

/** Something the person should know about a slide: it is shown in the app and printed by the command line. */
export type Diagnostic = Message & {
  readonly severity: 'error' | 'warning' | 'info'
  readonly slide: string | null
  readonly slot: string | null
}

/** One number shown on a slide, for notes, workbook and attachments. */
export interface ShownNumber {
  readonly observation: string
  /** "R&D investment, Chengdu–Chongqing circle, 2023: 210.45 bn yuan" */
  readonly statement: string
  /** "China Daily, 28 February 2025, ¶7 · observed" */
  readonly provenance: string
}

/** Something else that a slide states: an event, a judgment, a comparison, a number that a sentence works out. */
export interface ShownStatement {
  /** Never an observation: those are numbers. */
  readonly traced: Traced
  /** "The economic circle is launched: January 2020" */
  readonly statement: string
  /** "iChongqing, 4 January 2026, ¶11 · event" */
  readonly provenance: string
}

/** Speaker notes as paragraphs: the talking point first, then the numbers with their sources. */
export interface SceneNotes {
  readonly talk: readonly string[]
  readonly numbers: readonly ShownNumber[]
  readonly statements: readonly ShownStatement[]
  /**
   * Numbers that somebody has typed: each once, in the order of the slide's texts. A slide that goes on has
   * them on its first page, and the first slide those of the deck's title and of the names of its sections.
   */
  readonly typed: readonly ShownTypedNumber[]
}

export interface SceneSlide {
  readonly id: string
  /** Counted from 1. */
  readonly number: number
  readonly layout: string
  readonly section: string | null
  /** Plain text of the title; unique in the deck. */
  readonly title: string
  readonly background: Paint
  /** In reading order; also painted in this order. */
  readonly nodes: readonly SceneNode[]
  readonly notes: SceneNotes
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a layout takes a slot's text or figure, and how text there looks. */
export interface LayoutPlaceholder {
  readonly slot: string
  readonly type: 'title' | 'subtitle' | 'body' | 'chart' | 'table' | 'picture'
  readonly name: string
  readonly box: Box
  readonly style: TextStyle
  readonly lineHeight: Points
  readonly align: Align
  readonly valign: 'top' | 'middle' | 'bottom'
}

/** A layout laid out for this deck's design and size: what PowerPoint offers under "New Slide". */
export interface SceneLayout {
  readonly id: string
  readonly name: string
  readonly background: Paint
  /** Decoration that is the same on every slide of the layout; also present in each slide's nodes with `fromLayout`. */
  readonly nodes: readonly SceneNode[]
  readonly placeholders: readonly LayoutPlaceholder[]
  readonly slideNumber: { readonly box: Box; readonly style: TextStyle; readonly align: Align } | null
}

/** A font that PowerPoint users have, and the metric twin that is shipped. */
export interface FontPair {
  readonly office: string
  readonly twin: string
}

export interface SceneTheme {
  readonly name: string
  readonly palette: Palette
  readonly fonts: { readonly heading: FontPair; readonly body: FontPair; readonly cjk: FontPair }
}

/** A deck laid out. Nothing downstream lays anything out again. */
export interface Scene {
  readonly title: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly author: string
  /** ISO date of the deck; the only date that goes into a file. */
  readonly date: string
  readonly lang: Lang
  readonly size: { readonly width: Points; readonly height: Points }
  readonly theme: SceneTheme
  readonly layouts: readonly SceneLayout[]
  readonly sections: readonly { readonly name: string; readonly firstSlide: number }[]
  readonly slides: readonly SceneSlide[]
  readonly diagnostics: readonly Diagnostic[]
}
