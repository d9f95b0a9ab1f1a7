import { randomFor } from '../../../core/random'
import { killAtStep } from './crash-point'
import { JOBS, type JobName } from './jobs'

/**
 * The process that is killed: `child.mjs JOB FOLDER SEED INPUT STEP`. It writes until it is killed from outside or, where STEP
 * is not 0, at that step of its work with files.
 */
const [job = '', folder = '', seed = '', input = '', step = ''] = process.argv.slice(2)
if (!(job in JOBS)) throw new Error(`There is no job "${job}"`)
if (step !== '0') await killAtStep(Number(step))
await JOBS[job as JobName](folder, randomFor(Number(seed), input))
