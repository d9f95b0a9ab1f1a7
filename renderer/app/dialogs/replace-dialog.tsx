import { Button } from 'react-aria-components'
import { COMMANDS } from '../../commands/registry'
import { useLocal, useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { DialogBox } from '../parts/dialog-box'

/** Asked before a file is replaced that somebody else has changed: nobody's work is lost by a key that was pressed. */
export function ReplaceDialog({ name }: { readonly name: string }) {
  const { common, notices } = useMessages()
  const local = useLocal()
  const { store, saving } = useApp()
  const close = () => store.setState({ asksToReplace: false })
  const saveAs = () => {
    close()
    void saving.saveAs()
  }
  return (
    <DialogBox
      title={notices.replaceHeading(name)}
      onClose={close}
      footer={
        <>
          <Button className="button" onPress={close}>
            {common.cancel}
          </Button>
          <Button className="button danger" onPress={() => void saving.save({ replace: true })}>
            {notices.replace}
          </Button>
          <Button className="button primary" autoFocus onPress={saveAs}>
            {local(COMMANDS['save-as'].label)}
          </Button>
        </>
      }
    >
      <p>{notices.replaceDetail}</p>
    </DialogBox>
  )
}
