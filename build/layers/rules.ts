import type { IForbiddenRuleType } from 'dependency-cruiser'
import { folders, layers, type Folder } from './table.ts'

/** A rule for dependency-cruiser whose `comment` is the sentence shown when it is broken. */
export type ImportRule = IForbiddenRuleType & { readonly name: string; readonly comment: string }

/** Tests and what only tests use. */
export const testFile = String.raw`(\.test\.tsx?$|/testing(\.tsx?$|/)|-testing\.tsx?$|^e2e/)`

/** The import table as rules of dependency-cruiser. */
export function importRules(): readonly ImportRule[] {
  return [...folders.flatMap(rulesOfFolder), ...rulesBetweenFolders, ...rulesOfTheRenderer, ...rulesEverywhere]
}

function rulesOfFolder(folder: Folder): readonly ImportRule[] {
  const layer = layers[folder]
  if (layer.ours === 'anything') return [onlyElectronImportsElectron(folder)]
  const allowed = [folder, ...layer.ours]
  const forbidden = folders.filter((other) => !allowed.includes(other))
  const rules: ImportRule[] = [
    {
      name: `${folder}-ours`,
      comment: `${folder}/ may import ${listed(layer.ours.map((other) => `${other}/`))}. ${layer.instead}`,
      from: { path: inFolder(folder) },
      to: { path: forbidden.map(inFolder) },
    },
    {
      name: `${folder}-packages`,
      comment: `${folder}/ may use the packages ${listed(layer.packages)}. ${layer.instead}`,
      from: { path: inFolder(folder), pathNot: testFile },
      to: { path: 'node_modules/', pathNot: layer.packages.map(inPackage) },
    },
    {
      name: `${folder}-test-packages`,
      comment: `Tests of ${folder}/ may use the packages ${listed([...layer.packages, ...layer.testPackages])}. Add to the table in build/layers/table.ts only with a reason.`,
      from: { path: folder === 'e2e' ? inFolder(folder) : `${inFolder(folder)}.*${testFile}` },
      to: { path: 'node_modules/', pathNot: [...layer.packages, ...layer.testPackages].map(inPackage) },
    },
  ]
  if (layer.globals === 'none' || layer.globals === 'page') rules.push(noNode(folder))
  return rules
}

function noNode(folder: Folder): ImportRule {
  // Tests of the pure folders run in Node and may read their fixtures; those of the renderer run in a page.
  const from = folder === 'renderer' ? { path: inFolder(folder) } : { path: inFolder(folder), pathNot: testFile }
  return {
    name: `${folder}-node`,
    comment: `${folder}/ runs where Node is not. ${layers[folder].instead}`,
    from,
    to: { dependencyTypes: ['core'] },
  }
}

function onlyElectronImportsElectron(folder: Folder): ImportRule {
  return {
    name: `${folder}-electron`,
    comment: 'Only electron/ imports electron: elsewhere it starts a download. Read its version from package.json.',
    from: { path: inFolder(folder) },
    to: { path: inPackage('electron') },
  }
}

const aliased = folders.filter((folder) => !['electron', 'renderer', 'e2e', 'build'].includes(folder))

const rulesBetweenFolders: readonly ImportRule[] = [
  {
    name: 'across-by-name',
    comment: 'Across folders write `#folder/file`; a relative path hides that a border is crossed.',
    from: { path: String.raw`^([^/]+)/` },
    to: {
      path: aliased.map(inFolder),
      pathNot: '^$1/',
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  },
  {
    name: 'inside-by-path',
    comment: 'Inside a folder import by relative path with its extension; `#folder/file` is for crossing borders.',
    from: { path: String.raw`^([^/]+)/` },
    to: { path: '^$1/', dependencyTypes: ['aliased-subpath-import'] },
  },
  {
    name: 'db-front-door',
    comment:
      'db/ has one door, `#db/client` (tests: `#db/testing`). Export there what you need, or ask by an operation.',
    from: { pathNot: ['^db/', '^build/'] },
    to: { path: '^db/', pathNot: String.raw`^db/(client|testing)\.ts$` },
  },
  {
    name: 'testing-stays-in-tests',
    comment: 'Shipped code does not import tests or what only tests use. Move what both need into a file of its own.',
    from: { pathNot: [testFile, '^build/', '^node_modules/'] },
    to: { path: testFile },
  },
  {
    name: 'host-knows-no-shell',
    comment: 'The host knows no shell: what depends on the window comes in as a port of host/ports.ts.',
    from: { path: '^host/', pathNot: '^host/(browser|cli)/' },
    to: { path: '^host/(browser|cli)/' },
  },
  {
    name: 'shells-stay-apart',
    comment: 'The Electron shell does not lean on the other shells: share it in host/, beside them.',
    from: { path: '^electron/' },
    to: { path: '^host/(browser|cli)/' },
  },
]

const rulesOfTheRenderer: readonly ImportRule[] = [
  {
    name: 'features-stay-apart',
    comment:
      'One feature does not import another: move what both need to ui/, domain/ or contract/, or join them in app/.',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'ui-knows-no-feature',
    comment: 'ui/, api/, i18n/ and styles/ stand below the features: take what differs as a property.',
    from: { path: '^renderer/(ui|api|i18n|styles)/', pathNot: testFile },
    to: { path: '^renderer/(features|app)/' },
  },
]

const rulesEverywhere: readonly ImportRule[] = [
  {
    name: 'no-circle',
    comment: 'These files import each other in a circle: move what they share into a file below both.',
    from: { pathNot: '^node_modules/' },
    to: { circular: true },
  },
  {
    name: 'must-exist',
    comment: 'This import leads nowhere: correct the path, or add the package to package.json with its reason.',
    from: { pathNot: '^node_modules/' },
    to: { couldNotResolve: true },
  },
]

function inFolder(folder: string): string {
  return `^${folder}/`
}

function inPackage(name: string): string {
  return `(^|/)node_modules/(@types/)?${name}/`
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ')
}
