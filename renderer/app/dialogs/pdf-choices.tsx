import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components'
import { PDF_PAGES, type PdfOptions } from '../../../core/export-options'
import { useMessages } from '../../i18n/messages'
import { Tick } from '../parts/tick'
import { PagePicture } from './page-picture'

interface Props {
  readonly value: PdfOptions
  readonly onChange: (value: PdfOptions) => void
}

/** How a PDF is made: what stands on a page, and what goes along in the file. */
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
