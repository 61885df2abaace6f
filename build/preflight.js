// Runs a program of ours on a Node that can run it: `node build/preflight.js <program> [arguments]`.
// Plain JavaScript of Node 12, because it must be understood by the Node it refuses: better-sqlite3 ends a
// Node older than 22.14 (Node-API 10) without a word, and programs in TypeScript need Node's own type stripping.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** @type {string | undefined} */
const program = process.argv[2]
const programArguments = process.argv.slice(3)
// Sources are stripped of their types once and read back ever after, by what is started from here too: threads that
// strip side by side do it in WebAssembly, whose clearing up has ended whole processes (docs/adr/0007).
process.env.NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || join(root, 'node_modules', '.cache', 'compiled')

if (program === undefined || !existsSync(program)) {
  refuse('There is no program ' + (program || '') + ' here. Say which to run: node build/preflight.js <program>.')
} else if (isCapable()) {
  const path = resolve(program)
  process.argv.splice(1, process.argv.length, path, ...programArguments)
  if (module.enableCompileCache) module.enableCompileCache()
  void import(pathToFileURL(path).href)
} else {
  runOnOwnNode(program)
}

function isCapable() {
  return Number(process.versions.napi) >= 10 && Boolean(process.features.typescript)
}

/** @param {string} path */
function runOnOwnNode(path) {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  // Set for the second try, so that an own Node that is itself too old is told instead of started forever.
  if (process.env.TANDEM_PREFLIGHT === 'tried' || !existsSync(own)) {
    refuse(
      'Tandem needs Node 24, and this is Node ' +
        process.versions.node +
        '. Run `npm ci` in ' +
        root +
        ', which brings its own Node, and start again with `npm start`; if `npm ci` was told to skip install scripts, allow the one of the package `node`.',
    )
    return
  }
  const result = spawnSync(own, [fileURLToPath(import.meta.url), path].concat(programArguments), {
    stdio: 'inherit',
    env: Object.assign({}, process.env, { TANDEM_PREFLIGHT: 'tried' }),
  })
  process.exitCode = result.status === null ? 1 : result.status
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  process.exitCode = 1
}
