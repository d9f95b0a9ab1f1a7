import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Selection } from '../../../core/build-deck'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { useMessages } from '../../i18n/messages'
import { MetricBrowser } from '../library/metric-browser'
import { ThemeList, themeEntries } from '../library/theme-list'

interface Props {
  readonly index: DatasetIndex
  readonly onMake: (selection: Selection) => void
  readonly onClose: () => void
}

/** A deck from nothing: whole themes, single metrics, or both. */
export function Chooser({ index, onMake, onClose }: Props) {
  const messages = useMessages()
  const [metrics, setMetrics] = useState<ReadonlySet<string>>(new Set())
  const entries = themeEntries(index, metrics)
  const themes = entries.filter(({ presence }) => presence === 'all').map(({ theme }) => theme.id)
  const single = [...metrics].filter((id) => !themes.includes(index.metric.get(id)?.theme ?? ''))
  const toggle = (ids: readonly string[], on: boolean) =>
    setMetrics((known) => {
      const next = new Set(known)
      for (const id of ids) on ? next.add(id) : next.delete(id)
      return next
    })
  const ofTheme = (theme: string) =>
    index.dataset.metrics.filter((metric) => metric.theme === theme).map(({ id }) => id)
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="dialog-box">
        <Dialog className="dialog chooser">
          <header>
            <Heading slot="title" level={2}>
              {messages.choose.heading}
            </Heading>
            <p>{messages.choose.lead}</p>
          </header>
          <div className="columns">
            <div>
              <h3 className="heading">{messages.library.themes}</h3>
              <ThemeList entries={entries} onToggle={(theme, on) => toggle(ofTheme(theme), on)} />
            </div>
            <div>
              <h3 className="heading">{messages.library.metrics}</h3>
              <MetricBrowser index={index} chosen={metrics} onToggle={(metric, on) => toggle([metric], on)} />
            </div>
          </div>
          <footer>
            <p className="picked" role="status">
              {metrics.size === 0 ? messages.choose.nothing : messages.choose.picked(metrics.size, themes.length)}
            </p>
            <Button className="button" onPress={onClose}>
              {messages.common.cancel}
            </Button>
            <Button
              className="button primary"
              isDisabled={metrics.size === 0}
              onPress={() => onMake({ themes, metrics: single })}
            >
              {messages.choose.make}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
