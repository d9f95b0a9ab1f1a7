const { GITHUB_REPOSITORY: repository } = process.env
const homepage = repository ? `https://github.com/${repository}` : 'https://example.org/chengyu-brief'

/**
 * How the program is packaged: `npm run dist`, on each system for itself.
 *
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'org.chengyu.brief',
  productName: 'Chengyu Brief',
  // Nothing is ever looked for or sent: there is no updater.
  publish: null,
  // No library has a native part.
  npmRebuild: false,
  asar: true,
  // The code goes into the archive, the data beside it, where `electron/main/startup/app-paths.ts` looks for it.
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'package.json',
    '!out/main/{bench,write-schemas}.js',
    // The build has put these into out/renderer and out/fonts already.
    '!**/node_modules/{@fontsource,@internationalized,@react-aria,@react-stately,@react-types}/**',
    '!**/node_modules/{react,react-aria,react-aria-components,react-dom,react-stately,zundo,zustand}/**',
    // pptxgenjs asks for an empty package of this name. Node's own module is what it gets: no package can be before it.
    '!**/node_modules/https/**',
  ],
  extraResources: [
    { from: 'assets', to: 'assets' },
    { from: 'templates', to: 'templates' },
    { from: 'out/fonts', to: 'out/fonts' },
  ],
  // Electron's switches that are welded shut. They are set for releases only: without the inspector's arguments Playwright
  // cannot drive the program. The integrity of the archive is checked on Windows and macOS; Electron has no such check on
  // Linux, and what lies outside the archive is checked nowhere.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  toolsets: { appimage: '1.0.3' },
  linux: {
    target: ['AppImage', 'deb'],
    // A deb names somebody with an address. Nobody answers there: problems are reported in the repository.
    maintainer: 'Chengyu Brief contributors <noreply@example.org>',
    category: 'Office',
    executableName: 'chengyu-brief',
    // Decks open with a double-click once the deb is installed. An AppImage registers nothing on its own.
    fileAssociations: [{ ext: 'brief.json', name: 'Chengyu Brief deck', mimeType: 'application/x-chengyu-brief+json' }],
  },
  // The name that Linux desktops know the window by; and a deb names a homepage.
  extraMetadata: { desktopName: 'chengyu-brief.desktop', homepage },
  win: { target: ['nsis'] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    include: 'electron/package/open-with.nsh',
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.business',
    // macOS, too, knows only the last part of a name. "Alternate" adds the program to "Open With" and leaves the default alone.
    fileAssociations: [{ ext: 'json', name: 'Chengyu Brief deck', role: 'Editor', rank: 'Alternate' }],
  },
}
