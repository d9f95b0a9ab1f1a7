/**
 * Who may import whom. The folders are the design: what is earlier knows nothing of what is later.
 *
 *   dataset ← template ← deck ← claim, chart, text ← scene ← build-deck      (core, pure)
 *   core ← fonts ← export ← services ← cli, main, browser                    (electron)
 *   core ← renderer
 */
const CORE_ROOT = '^core/(?!build-deck)[^/]+[.]ts$'
const stage = (...names) => `^core/(${names.join('|')})/`

/** A folder, and everything that it may import of the project; itself included without saying. */
const LAYERS = [
  { name: 'core-root', from: CORE_ROOT, may: [CORE_ROOT] },
  { name: 'core-dataset', from: stage('dataset'), may: [CORE_ROOT] },
  { name: 'core-template', from: stage('template'), may: [CORE_ROOT, stage('dataset')] },
  { name: 'core-deck', from: stage('deck'), may: [CORE_ROOT, stage('dataset', 'template')] },
  ...['claim', 'chart', 'text'].map((name) => ({
    name: `core-${name}`,
    from: stage(name),
    may: [CORE_ROOT, stage('dataset', 'template', 'deck')],
  })),
  {
    name: 'core-scene',
    from: stage('scene'),
    may: [CORE_ROOT, stage('dataset', 'template', 'deck', 'claim', 'chart', 'text')],
  },
  { name: 'core', from: '^core/', may: ['^core/'] },
  { name: 'fonts', from: '^electron/fonts/', may: ['^core/'] },
  { name: 'export', from: '^electron/export/', may: ['^core/', '^electron/fonts/'] },
  { name: 'services', from: '^electron/services/', may: ['^core/', '^electron/(fonts|export)/'] },
  ...['cli', 'main', 'browser'].map((name) => ({
    name,
    from: `^electron/${name}/`,
    may: ['^core/', '^electron/(fonts|export|services)/', '^package[.]json$'],
  })),
  { name: 'export-worker', from: '^electron/export-worker/', may: ['^core/', '^electron/(fonts|export|services)/'] },
  { name: 'preload', from: '^electron/preload/', may: ['^core/bridge/'] },
  { name: 'renderer', from: '^renderer/', may: ['^core/'] },
]

/** Libraries that have one door into the project. */
const DOORS = [
  { library: 'zod', door: '^core/zod[.]ts$' },
  { library: 'pptxgenjs', door: '^electron/export/pptx/' },
  { library: 'pdfkit', door: '^electron/export/pdf/' },
  { library: 'chart[.]js', door: '^(electron/export/pdf|renderer)/' },
  { library: 'electron', door: '^(electron/(main|preload)/|tests/)' },
  { library: 'commander', door: '^electron/cli/' },
]

const OURS = '^(core|electron|renderer|tests|templates|assets|package[.]json)'
/** A library where it is installed, or by its bare name where it is not. */
const npm = (name) => `node_modules/${name}/|^${name}$`

module.exports = {
  forbidden: [
    ...LAYERS.map(({ name, from, may }) => ({
      name: `${name}-imports-only-earlier`,
      comment: `${from} may import only itself and ${may.join(', ')}`,
      severity: 'error',
      from: { path: from },
      to: { path: OURS, pathNot: [from, ...may] },
    })),
    ...DOORS.map(({ library, door }) => ({
      name: `one-door-for-${library.replace('[.]', '.')}`,
      comment: `only ${door} imports ${library}`,
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: door },
      to: { path: npm(library) },
    })),
    {
      name: 'core-is-pure',
      comment: 'core runs in a browser, in a worker and in Node: no builtin, no DOM, no host',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-libraries',
      comment: 'core may use these libraries only',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: 'node_modules/', pathNot: ['zod', 'linebreak', 'fastest-levenshtein'].map(npm) },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/' },
      to: { path: '^tests/' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^(core|electron|renderer)/' }, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'nothing imports it and it imports nothing: forgotten',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', '[.]config[.]ts$', '[.]cjs$'] },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-declared-libraries',
      comment: 'the product runs on dependencies; devDependencies are not packaged',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/fonts/build/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/(@types|electron)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    webpackConfig: { fileName: `${__dirname}/.dependency-cruiser.resolve.cjs` },
    // Types count: a stage that needs a later stage's type depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
