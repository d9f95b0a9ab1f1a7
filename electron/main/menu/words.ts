import type { NativeMenuName } from '../../../bridge/native-menu'
import type { Lang } from '../../../core/locale'

export type MenuTitle = NativeMenuName | 'window'
/** Items that Electron carries out by itself; named here, because it speaks the system's language and not the person's. */
export type MenuRole =
  | 'about'
  | 'close'
  | 'copy'
  | 'cut'
  | 'hide'
  | 'hideOthers'
  | 'minimize'
  | 'paste'
  | 'quit'
  | 'resetZoom'
  | 'selectAll'
  | 'services'
  | 'toggleDevTools'
  | 'togglefullscreen'
  | 'unhide'
  | 'zoomIn'
  | 'zoomOut'
export type MenuWords = Readonly<Record<MenuTitle | MenuRole, string>>

/**
 * The host's words of the native menu; the window brings those of its commands. An ampersand marks the letter that opens
 * the menu together with Alt, or chooses the item in the open menu.
 */
export const MENU_WORDS: Readonly<Record<Lang, MenuWords>> = {
  en: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    slideShow: '&Slide Show',
    window: '&Window',
    help: '&Help',
    about: '&About Chengyu Brief',
    close: '&Close Window',
    copy: '&Copy',
    cut: 'Cu&t',
    hide: 'Hide Chengyu Brief',
    hideOthers: 'Hide Others',
    minimize: '&Minimize',
    paste: '&Paste',
    quit: '&Quit Chengyu Brief',
    resetZoom: '&Actual Size',
    selectAll: 'Select &All',
    services: 'Services',
    toggleDevTools: '&Developer Tools',
    togglefullscreen: '&Full Screen',
    unhide: 'Show All',
    zoomIn: 'Zoom &In',
    zoomOut: 'Zoom &Out',
  },
  zh: {
    file: '文件(&F)',
    edit: '编辑(&E)',
    view: '视图(&V)',
    slideShow: '放映(&S)',
    window: '窗口(&W)',
    help: '帮助(&H)',
    about: '关于成渝简报(&A)',
    close: '关闭窗口(&C)',
    copy: '复制(&C)',
    cut: '剪切(&T)',
    hide: '隐藏成渝简报',
    hideOthers: '隐藏其他',
    minimize: '最小化(&M)',
    paste: '粘贴(&P)',
    quit: '退出成渝简报(&Q)',
    resetZoom: '实际大小(&A)',
    selectAll: '全选(&A)',
    services: '服务',
    toggleDevTools: '开发者工具(&D)',
    togglefullscreen: '全屏(&F)',
    unhide: '全部显示',
    zoomIn: '放大(&I)',
    zoomOut: '缩小(&O)',
  },
}

/** macOS shows the ampersand and, in Chinese, the bracketed letter: they go. */
export function withoutMnemonic(label: string): string {
  return label.replace(/\(&[A-Z]\)/, '').replace('&', '')
}
