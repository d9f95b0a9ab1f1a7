import { useCallback, useEffect, useState } from 'react'
import type { FolderListing, Ticket } from '../../../core/bridge/contract'
import { useApp } from '../../state/react'

interface Folder {
  readonly listing: FolderListing | null
  readonly go: (folder: Ticket) => void
}

/** The folder that a file dialog shows; the host says where it begins. One that cannot be read leaves it where it is. */
export function useFolder(question: string): Folder {
  const { questions } = useApp()
  const [listing, setListing] = useState<FolderListing | null>(null)
  const read = useCallback(
    async (folder: Ticket | null) => {
      const found = await questions.list(question, folder)
      if (found) setListing(found)
    },
    [questions, question],
  )
  useEffect(() => {
    void read(null)
  }, [read])
  return { listing, go: (folder) => void read(folder) }
}
