import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Manifest {
  readonly families: readonly { readonly family: string; readonly office: string }[]
}

/**
 * A configuration of fontconfig that knows the shipped fonts alone, each under the name of the Office font whose widths
 * it has: what a machine with Office would show. The fonts of the machine and of its user play no part.
 */
export async function fontsConfig(root: string, cache: string): Promise<string> {
  const manifest: Manifest = JSON.parse(await readFile(join(root, 'assets/fonts/manifest.json'), 'utf8'))
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(root, 'out/fonts')}</dir>
  <cachedir>${cache}</cachedir>
${manifest.families.map(({ family, office }) => alias(family, office)).join('\n')}
</fontconfig>
`
}

function alias(family: string, office: string): string {
  return `  <match target="scan">
    <test name="file" compare="contains"><string>/${family}-</string></test>
    <edit name="family" mode="assign"><string>${office}</string></edit>
  </match>`
}
