export interface Progress {
  tick(): void
  /** Takes the bar away, for a line of output; it comes back by itself. */
  clear(): void
  stop(): void
}

const NONE: Progress = { tick() {}, clear() {}, stop() {} }

/** How long a run stays silent, in milliseconds. */
const PATIENCE = 1_000

/** A bar on a terminal's standard error once a run takes longer than a second; nothing in CI, in a pipe or where `quiet`. */
export const createProgress = (total: number, quiet: boolean): Progress => {
  if (quiet || !process.stderr.isTTY || process.env['CI'] || total < 2) return NONE
  let done = 0
  let shown: { update(value: number): void; stop(): void } | null = null
  const timer = setTimeout(async () => {
    const { default: cliProgress } = await import('cli-progress')
    if (stopped) return
    const bar = new cliProgress.SingleBar({
      format: '{bar} {value}/{total} 页  剩余 {eta_formatted}',
      clearOnComplete: true,
      hideCursor: true,
      barsize: 30,
      barCompleteChar: '━',
      barIncompleteChar: '─',
    })
    bar.start(total, done)
    shown = bar
  }, PATIENCE)
  timer.unref()
  let stopped = false
  return {
    tick() {
      done++
      shown?.update(done)
    },
    clear() {
      if (shown) process.stderr.write('\r\x1b[K')
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      shown?.stop()
    },
  }
}
