import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components'
import { PDF_PAGES, type PdfOptions, type PdfPages } from '../../../core/export-options'
import { useMessages } from '../../i18n/messages'
import { Tick } from '../parts/tick'

interface Props {
  readonly value: PdfOptions
  readonly onChange: (value: PdfOptions) => void
}

/** How a PDF is made: what is on a page, and what goes along in the file. */
export function PdfChoices({ value, onChange }: Props) {
  const { pdf } = useMessages()
  const choosePages = (chosen: string) => {
    const pages = PDF_PAGES.find((one) => one === chosen)
    if (pages) onChange({ ...value, pages })
  }
  return (
    <>
      <RadioGroup className="page-cards" value={value.pages} onChange={choosePages}>
        <Label className="heading">{pdf.pages}</Label>
        <div className="cards-row">
          {PDF_PAGES.map((pages) => (
            <Radio key={pages} value={pages} className="page-card">
              <PagePicture pages={pages} />
              {pdf[pages]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Checkbox
        className="attach"
        isSelected={value.attachments}
        onChange={(attachments) => onChange({ ...value, attachments })}
      >
        <Tick />
        <span>
          {pdf.attachments}
          <span className="muted small">{pdf.attachmentsHint}</span>
        </span>
      </Checkbox>
    </>
  )
}

type PageMark = { readonly kind: 'slide' | 'line'; readonly x: number; readonly y: number; readonly width: number }

/** A sheet of A4, upright, in a small drawing. */
const SHEET = { width: 42, height: 59 }
const SLIDE = { width: 64, height: 36 }
const EDGE = 5

/** A sheet of this kind, drawn small: slides are filled, lines to read or to write on are strokes. */
function PagePicture({ pages }: { readonly pages: PdfPages }) {
  const { width, height } = pages === 'slides' ? SLIDE : SHEET
  return (
    <svg className="page-picture" viewBox={`-1 -1 66 61`} aria-hidden="true">
      <g transform={`translate(${(64 - width) / 2} ${(59 - height) / 2})`}>
        <rect className="sheet-edge" width={width} height={height} rx="1.5" />
        {MARKS[pages].map((mark) => (
          <MarkShape key={`${mark.kind} ${mark.x} ${mark.y}`} mark={mark} />
        ))}
      </g>
    </svg>
  )
}

function MarkShape({ mark: { kind, x, y, width } }: { readonly mark: PageMark }) {
  if (kind === 'line') return <path className="sheet-line" d={`M${x} ${y}h${width}`} />
  return <rect className="sheet-slide" x={x} y={y} width={width} height={(width * 9) / 16} />
}

const WIDE = SHEET.width - 2 * EDGE
const HALF = (WIDE - 4) / 2

function lines(count: number, x: number, y: number, width: number): readonly PageMark[] {
  return Array.from({ length: count }, (_, i) => ({ kind: 'line', x, y: y + i * 3.5, width }))
}

function slideAt(x: number, y: number, width: number): PageMark {
  return { kind: 'slide', x, y, width }
}

const MARKS: Readonly<Record<PdfPages, readonly PageMark[]>> = {
  slides: [
    { kind: 'line', x: 7, y: 9, width: 34 },
    { kind: 'line', x: 7, y: 14, width: 22 },
    slideAt(7, 19, 22),
    slideAt(35, 19, 22),
  ],
  notes: [slideAt(EDGE, 6, WIDE), ...lines(7, EDGE, 30.5, WIDE)],
  'handout-2': [0, 26].flatMap((y) => [slideAt(EDGE, 5 + y, WIDE), ...lines(1, EDGE, 27 + y, WIDE)]),
  'handout-3': [0, 17, 34].flatMap((y) => [slideAt(EDGE, 6 + y, 18), ...lines(3, 26, 8.5 + y, 11)]),
  'handout-6': [0, 17, 34].flatMap((y) =>
    [EDGE, EDGE + HALF + 4].flatMap((x) => [slideAt(x, 6 + y, HALF), ...lines(1, x, 17.5 + y, HALF)]),
  ),
}
