/** How often to look. The person has ended the program already and waits for nothing. */
const LOOK_MS = 250

/**
 * Ends this process by SIGTERM when the shell ends that npm has started it in. npm passes a signal to that shell only; a
 * shell that has not become this process dies of it and leaves everything that it has started running.
 */
export function endWithStarter() {
  // Elsewhere the terminal ends what it has started, and whoever detaches a program wants it to stay.
  if (process.platform === 'win32' || process.env.npm_lifecycle_event === undefined) return
  const starter = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === starter) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS)
  timer.unref()
}
