import { BrowserWindow, screen } from 'electron/main'
import { CLOSED_PREFERENCES } from '../window/options'
import { otherDisplay, type Screen } from './other-display'

export interface AudienceOptions {
  readonly presenter: BrowserWindow
  /** The address of the program's page. */
  readonly home: string
  /** Called when the audience's view has been closed, whoever closed it. */
  readonly onClosed: (name: string) => void
}

/**
 * The audience's view of one presenter: a page of ours without a preload, full screen on another display. It calls nothing:
 * what it shows comes from the presenter's page, which says itself when it ends. Here the two are tied together for the
 * case that one of them cannot say so any more.
 */
export class Audience {
  readonly #needs: AudienceOptions
  #window: BrowserWindow | null = null

  constructor(needs: AudienceOptions) {
    this.#needs = needs
    const { presenter } = needs
    const close = () => this.close()
    presenter.once('closed', close)
    presenter.webContents.on('render-process-gone', close)
    presenter.webContents.on('did-navigate', close)
  }

  /** Opens the view under this name, in place of one that is open; false where there is no other display. */
  async open(name: string): Promise<boolean> {
    const { presenter, home, onClosed } = this.#needs
    const display = otherDisplay(screen.getAllDisplays(), screen.getDisplayMatching(presenter.getBounds()))
    if (display === null) return false
    this.close()
    const window = new BrowserWindow(audienceOptions(display))
    this.#window = window
    // The keys stay with the presenter.
    window.once('ready-to-show', () => window.showInactive())
    window.once('closed', () => {
      if (this.#window === window) this.#window = null
      onClosed(name)
    })
    await window.loadURL(`${home}#audience=${name}`)
    return true
  }

  close(): void {
    const window = this.#window
    this.#window = null
    if (window && !window.isDestroyed()) window.destroy()
  }
}

function audienceOptions({ bounds }: Screen) {
  return {
    ...bounds,
    frame: false,
    fullscreen: true,
    show: false,
    backgroundColor: '#000000',
    title: 'Chengyu Brief',
    webPreferences: { ...CLOSED_PREFERENCES },
  }
}
