import { app } from 'electron/main'
import { z } from '../../../core/zod'

/** What a second start hands to the first: its command line and where relative names in it begin. */
export interface Launch {
  readonly argv: readonly string[]
  readonly cwd: string
}

/** It comes from another process: checked like anything that does. */
const launchSchema = z.object({ argv: z.array(z.string().max(32_768)).max(4_096), cwd: z.string().max(32_768) })

/**
 * True for the first instance. `argv` of the event is not used: Chromium sorts switches into it and may drop some, so
 * the command line is handed over as additional data.
 */
export function isFirstInstance(launch: Launch): boolean {
  return app.requestSingleInstanceLock({ argv: [...launch.argv], cwd: launch.cwd })
}

/** Tells of each later start. */
export function onLaterLaunch(listener: (launch: Launch) => void): void {
  app.on('second-instance', (_event, argv, cwd, data) => {
    const handed = launchSchema.safeParse(data)
    listener(handed.success ? handed.data : { argv, cwd })
  })
}
