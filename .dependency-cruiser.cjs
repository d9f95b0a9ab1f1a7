/**
 * Who may import whom. The folders are the design: what is earlier knows nothing of what is later.
 *
 *   messages  messages to people, as codes and sentences                                (pure; everybody may use it)
 *   core    explain ← dataset ← template ← typed-numbers, text ← chart ← deck ← edit, claim ← scene ← drawing, build-deck   (pure: no Node, no DOM)
 *   bridge  the contract between window and host                                         (pure, on core)
 *   engine  files ← faults, ooxml, fonts ← export ← validate ← templates ← world ← …     (plain Node, on core and bridge)
 *   hosts   cli, browser, electron                                                        (on engine; never on each other)
 *   window  renderer                                                                      (on core and bridge)
 */
const MESSAGES = '^messages/'
const CORE_ROOT = '^core/(?!build-deck)[^/]+[.]ts$'
const stage = (...names) => `^core/(${names.join('|')})/`
const engine = (...names) => `^engine/(${names.join('|')})/`

const STAGES = ['picture', 'explain', 'dataset', 'template', 'typed-numbers', 'text', 'chart', 'deck']
/** The parts of the engine in their order: each may import the parts in the rows before its own. */
const ENGINE = [
  ['files'],
  ['faults', 'ooxml', 'fonts'],
  ['export'],
  ['validate'],
  ['templates'],
  ['world'],
  ['sample', 'check', 'inspect', 'import-design', 'reference'],
  ['stress'],
  ['window-host'],
  ['web'],
  ['gallery'],
  ['library'],
]

/** A folder, and everything that it may import of the project besides itself and the messages. */
const LAYERS = [
  { name: 'messages', from: MESSAGES, may: [] },
  { name: 'core-root', from: CORE_ROOT, may: [CORE_ROOT] },
  ...STAGES.map((name, index) => ({
    name: `core-${name}`,
    from: stage(name),
    may: [CORE_ROOT, ...STAGES.slice(0, index).map((earlier) => stage(earlier))],
  })),
  {
    name: 'core-edit',
    from: stage('edit'),
    may: [CORE_ROOT, stage('dataset', 'template', 'typed-numbers', 'chart', 'deck')],
  },
  { name: 'core-claim', from: stage('claim'), may: [CORE_ROOT, stage('dataset', 'template', 'deck')] },
  { name: 'core-scene', from: stage('scene'), may: [CORE_ROOT, stage(...STAGES, 'claim')] },
  // How a chart of the scene is drawn: preview and PDF share it.
  { name: 'core-drawing', from: stage('drawing'), may: [CORE_ROOT, stage('template', 'chart', 'scene')] },
  { name: 'core', from: '^core/', may: ['^core/'] },
  { name: 'bridge', from: '^bridge/', may: ['^core/'] },
  ...ENGINE.flatMap((row, index) =>
    row.map((name) => ({
      name: `engine-${name}`,
      from: engine(name),
      may: ['^core/', '^bridge/', ...ENGINE.slice(0, index).map((earlier) => engine(...earlier))],
    })),
  ),
  { name: 'engine', from: '^engine/', may: ['^core/', '^bridge/'] },
  ...['cli', 'browser'].map((name) => ({
    name,
    from: `^${name}/`,
    may: ['^core/', '^bridge/', '^engine/', '^package[.]json$'],
  })),
  { name: 'preload', from: '^electron/preload/', may: ['^bridge/'] },
  { name: 'electron', from: '^electron/', may: ['^core/', '^bridge/', '^engine/', '^package[.]json$'] },
  { name: 'renderer', from: '^renderer/', may: ['^core/', '^bridge/'] },
]

/** Libraries that have one door into the project. */
const DOORS = [
  { library: 'zod', door: '^core/zod[.]ts$' },
  { library: 'pptxgenjs', door: '^engine/export/pptx/library[.]ts$' },
  { library: 'pdfkit', door: '^engine/export/pdf/' },
  { library: 'chart[.]js', door: '^(engine/export/pdf|renderer)/' },
  { library: 'electron', door: '^(electron/(main|preload)/|tests/)' },
  { library: 'commander', door: '^cli/' },
]

/** Every folder that holds code of the product. */
const PRODUCT = '^(messages|core|bridge|engine|browser|cli|electron|renderer)/'
const OURS = `${PRODUCT}|^(tests|templates|assets)/|^package[.]json$`
/** The tests of core, and the helpers at the root of the tests that they share with others. */
const CORE_TESTS = '^tests/(core/|(bilingual|fast-check|said)[.]ts$)'
/** A library where it is installed, or by its bare name where it is not. */
const npm = (name) => `node_modules/${name}/|^${name}$`

module.exports = {
  forbidden: [
    ...LAYERS.map(({ name, from, may }) => ({
      name: `${name}-imports-only-earlier`,
      comment: `${from} may import only itself and ${may.join(', ')}`,
      severity: 'error',
      from: { path: from },
      to: { path: OURS, pathNot: [from, MESSAGES, ...may] },
    })),
    ...DOORS.map(({ library, door }) => ({
      name: `one-door-for-${library.replace('[.]', '.')}`,
      comment: `only ${door} imports ${library}`,
      severity: 'error',
      from: { path: PRODUCT, pathNot: door },
      to: { path: npm(library) },
    })),
    {
      name: 'core-is-pure',
      comment: 'core and messages run in a browser, in a worker and in Node: no builtin, no DOM, no host',
      severity: 'error',
      from: { path: '^(messages|core)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-libraries',
      comment: 'core may use these libraries only',
      severity: 'error',
      from: { path: '^(messages|core)/' },
      to: { path: 'node_modules/', pathNot: ['zod', 'linebreak', 'fastest-levenshtein'].map(npm) },
    },
    {
      name: 'core-tests-need-only-core',
      comment: 'the tests of core read shipped JSON files with node:fs and call nothing but core and messages',
      severity: 'error',
      from: { path: CORE_TESTS },
      to: { path: OURS, pathNot: ['^core/', MESSAGES, CORE_TESTS] },
    },
    {
      name: 'readers-know-no-writer',
      comment:
        'what reads files back knows nothing of what writes them; names that both need are in core/export-marks.ts',
      severity: 'error',
      from: { path: engine('inspect', 'import-design', 'ooxml') },
      to: { path: engine('export') },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: PRODUCT },
      to: { path: '^tests/' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: PRODUCT, pathNot: MESSAGES }, to: { circular: true } },
    {
      name: 'no-cycles-of-messages',
      comment: 'a message may hold others, so its type and those of the arguments name each other',
      severity: 'error',
      from: { path: MESSAGES },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
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
      from: { path: PRODUCT, pathNot: '^engine/fonts/build/' },
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
