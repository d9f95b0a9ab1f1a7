import { spawn, spawnSync } from 'node:child_process'

const ENDING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Starts Node as the head of a process group of its own, so that it can be ended with all that it has started.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function startTree(args, env) {
  const isWindows = process.platform === 'win32'
  const child = spawn(process.execPath, args, {
    env,
    detached: !isWindows,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const end = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    if (isWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true })
    else endGroup(child.pid)
  }
  return { child, end }
}

/** @param {number} pid */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

/**
 * Does `tidy` when a signal ends this process, which it then does as if nobody had listened. Returns how to stop listening.
 *
 * @param {() => void} tidy
 */
export function whenEnded(tidy) {
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    stop()
    tidy()
    process.kill(process.pid, signal)
  }
  const stop = () => {
    for (const signal of ENDING) process.off(signal, end)
  }
  for (const signal of ENDING) process.on(signal, end)
  return stop
}
