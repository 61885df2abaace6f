/** One package of package-lock.json, as far as it is read here. */
export type LockedPackage = {
  readonly version?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type Lockfile = { readonly packages: Readonly<Record<string, LockedPackage>> }

/**
 * The lockfile with an entry for every platform's build of every package. Where a registry does not stock the builds of other
 * platforms, npm leaves them out of the lockfile, and then refuses it: `npm ci` finds package.json and lockfile out of step,
 * on this platform too. The entries added here carry no checksum, because nobody here has seen the archive.
 */
export function withEveryPlatform<Lock extends Lockfile>(lockfile: Lock): Lock {
  const added = missingPlatforms(lockfile).map(
    ([name, version]) => [`node_modules/${name}`, entryOf(name, version)] as const,
  )
  const packages = Object.entries({ ...lockfile.packages, ...Object.fromEntries(added) })
  return { ...lockfile, packages: Object.fromEntries(packages.toSorted(([a], [b]) => a.localeCompare(b, 'en'))) }
}

/** The builds for other platforms that a package names and the lockfile does not hold, with their versions. */
export function missingPlatforms({ packages }: Lockfile): readonly (readonly [name: string, version: string])[] {
  return Object.values(packages)
    .flatMap((locked) => Object.entries(locked.optionalDependencies ?? {}))
    .filter(([name]) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
}

function entryOf(name: string, version: string): LockedPackage {
  const words = (name.split('/').at(-1) ?? name).split('-')
  const has = (word: string): boolean => words.includes(word)
  const os = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'].filter(has)
  const cpu = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'].filter(has)
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(
      `${name}@${version} does not say its platform and version: add its entry to package-lock.json by hand.`,
    )
  }
  const libc = has('musl') || has('musleabihf') ? ['musl'] : has('gnu') || has('gnueabihf') ? ['glibc'] : []
  return { version, cpu, dev: true, ...(libc.length > 0 ? { libc } : {}), optional: true, os }
}
