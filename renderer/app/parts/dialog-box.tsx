import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { IconButton } from './icon-button'

interface Props {
  readonly title: string
  readonly onClose: () => void
  /** False while something runs that only its own button may end. */
  readonly closable?: boolean
  /** True where words are typed that a click beside the box, meant or not, must not throw away. */
  readonly holdsWords?: boolean
  readonly className?: string
  readonly children: ReactNode
  readonly footer: ReactNode
}

/** A question in the middle of the window; Escape closes it. */
export function DialogBox({
  title,
  onClose,
  closable = true,
  holdsWords = false,
  className = '',
  children,
  footer,
}: Props) {
  const messages = useMessages()
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={closable && !holdsWords}
      isKeyboardDismissDisabled={!closable}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className="dialog-box">
        <Dialog className={`dialog ${className}`}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {closable && (
              <IconButton name={messages.common.close} glyph="close" className="button icon plain" onPress={onClose} />
            )}
          </header>
          <div className="body">{children}</div>
          <footer>{footer}</footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
