import type { RunState } from './run-state.ts'

export interface CrawlProgress {
  /** A line that stays, above the dashboard. */
  say(text: string): void
  stop(): void
}

export interface CrawlProgressOptions {
  readonly state: () => RunState
  /** NDJSON: `null` for people. */
  readonly json: ((line: string) => void) | null
  readonly quiet: boolean
  readonly stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>
}

/** How often a terminal is drawn, JSON is written and a plain line is said, in milliseconds. */
const REDRAW = 500
const JSON_EVERY = 1_000
const LINE_EVERY = 10_000

/** A dashboard on a terminal, a line now and then elsewhere, one JSON object a second where asked for. */
export const createCrawlProgress = ({ state, json, quiet, stream }: CrawlProgressOptions): CrawlProgress => {
  const live = !json && !quiet && stream.isTTY === true && !process.env['CI']
  let drawn = 0
  const clear = (): void => {
    if (drawn > 0) stream.write(`\x1b[${drawn}A\x1b[J`)
    drawn = 0
  }
  const draw = (): void => {
    clear()
    const lines = dashboard(state())
    stream.write(`${lines.join('\n')}\n`)
    drawn = lines.length
  }
  const tick = (): void => {
    if (json) json(JSON.stringify({ type: 'progress', ...state() }))
    else if (live) draw()
    else if (!quiet) stream.write(`${line(state())}\n`)
  }
  const timer = setInterval(tick, json ? JSON_EVERY : live ? REDRAW : LINE_EVERY)
  timer.unref()
  if (live) draw()
  return {
    say(text) {
      if (json) json(JSON.stringify({ type: 'message', text }))
      else if (!quiet) {
        clear()
        stream.write(`${text}\n`)
      }
    },
    stop() {
      clearInterval(timer)
      if (json) json(JSON.stringify({ type: 'end', ...state() }))
      clear()
    },
  }
}

const duration = (seconds: number | null): string => {
  if (seconds === null) return '—'
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)]
  return hours > 0 ? `${hours} 小时 ${minutes} 分` : minutes > 0 ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`
}

const dashboard = (run: RunState): string[] => [
  `  站点 ${run.sites - run.open}/${run.sites}    页面 ${run.done}/${run.discovered}    ${run.rate} 页/秒`,
  `  排队 ${run.waiting}    进行 ${run.running}    失败 ${run.failed}    略过 ${run.skipped}`,
  `  错误 ${run.findings.error}    警告 ${run.findings.warn}    提示 ${run.findings.info}`,
  `  已知页面还需约 ${duration(run.remaining)}    Ctrl-C 可随时停下，下次接着进行`,
]

const line = (run: RunState): string =>
  `站点 ${run.sites - run.open}/${run.sites} · 完成 ${run.done}/${run.discovered} 页（${run.rate} 页/秒）· 排队 ${run.waiting} · 失败 ${run.failed} · 错误 ${run.findings.error} 警告 ${run.findings.warn} · 还需约 ${duration(run.remaining)}`
