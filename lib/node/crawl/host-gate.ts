import { isLoopback } from './public-lookup.ts'

/** The time and how to wait: a test brings its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back after so many milliseconds; the result takes it back. */
  after(ms: number, call: () => void): () => void
}

export interface HostGateOptions {
  /** Requests a second and host; 0 is unlimited. Default 2. */
  readonly rate?: number
  /** Requests under way at the same time, a host. Default 2. */
  readonly concurrency?: number
  /** Requests under way at the same time, in all. Default 64. */
  readonly total?: number
  /** When requests may be made, Beijing time; absent means always. */
  readonly hours?: Hours | undefined
  readonly clock?: Clock
}

/** Minutes after midnight, Beijing time; a window with `from` after `to` crosses midnight. */
export interface Hours {
  readonly from: number
  readonly to: number
}

/** What a request came to. */
export interface Answer {
  /** `null` where there was no answer. */
  readonly status: number | null
  /** The header `Retry-After`, as sent. */
  readonly retryAfter?: string | null
  /** Whether the host did not answer in time, or cut the connection. */
  readonly strained?: boolean
}

export interface Pass {
  /** To be called once, when the last byte is read or the request has failed; later calls do nothing. */
  leave(answer: Answer): void
}

export interface HostState {
  readonly waiting: number
  readonly running: number
  /** Milliseconds between two requests, as of now. */
  readonly interval: number
  /** 1 at the wished pace; doubles with each 429, 5xx and time-out, halves after ten good answers. */
  readonly slow: number
  /** Bad answers (429, 5xx, none) since the last good one. */
  readonly badInARow: number
  /** Until when `Retry-After` or the working hours keep the host closed, in milliseconds since 1970; `null` while it is open. */
  readonly closedUntil: number | null
}

/** Lets requests pass at a pace that each host can bear. */
export interface HostGate {
  /** Resolves when a request to this URL may start. Rejects with the signal's reason. */
  enter(url: URL, signal?: AbortSignal): Promise<Pass>
  /** Milliseconds until a further request to this host could start: 0 now, `Infinity` while only a leaving one can let it in. */
  wait(host: string): number
  /** `Crawl-delay` of a robots.txt, in seconds; more than a minute counts as one. Loopback knows none. */
  setDelay(host: string, seconds: number): void
  state(host: string): HostState
}

const SLOWEST = 32
const RECOVERS_AFTER = 10
const MOST_DELAY = 60_000
const MOST_PAUSE = 3_600_000
/** The pace that a host without one of its own is slowed down from. */
const UNLIMITED_SLOWED = 125

interface Host {
  readonly unlimited: boolean
  readonly queue: Waiting[]
  running: number
  last: number
  pausedUntil: number
  delay: number
  slow: number
  good: number
  bad: number
}

interface Waiting {
  readonly start: () => void
}

/**
 * Rate and concurrency by host (`URL.host`), the same for http and https. Hosts take turns; within a host the first that came goes first.
 * Loopback has no rate, no concurrency of its own and no working hours; there too `Retry-After` is obeyed.
 */
export const createHostGate = (options: HostGateOptions = {}): HostGate => {
  const { rate = 2, concurrency = 2, total = 64, hours, clock = SYSTEM_CLOCK } = options
  const hosts = new Map<string, Host>()
  /** In turn: who was served goes to the end. */
  const turns = new Set<Host>()
  let running = 0
  let cancel = (): void => {}

  const hostOf = (name: string): Host => {
    const known = hosts.get(name)
    if (known) return known
    const unlimited = isLoopback(name.replace(/:\d+$/, ''))
    const host: Host = {
      unlimited,
      queue: [],
      running: 0,
      last: Number.NEGATIVE_INFINITY,
      pausedUntil: 0,
      delay: 0,
      slow: 1,
      good: 0,
      bad: 0,
    }
    hosts.set(name, host)
    return host
  }

  const interval = (host: Host): number => {
    if (host.unlimited) return 0
    const wished = Math.max(rate > 0 ? 1_000 / rate : 0, host.delay)
    return host.slow > 1 ? Math.max(wished, UNLIMITED_SLOWED) * host.slow : wished
  }

  const room = (host: Host): boolean =>
    host.unlimited || host.running < Math.max(1, Math.floor(concurrency / host.slow))

  const closedUntil = (host: Host, now: number): number =>
    Math.max(host.pausedUntil, host.unlimited || !hours ? 0 : opening(hours, now))

  /** When this host's next request may start, as far as time alone decides. */
  const due = (host: Host, now: number): number => Math.max(host.last + interval(host), closedUntil(host, now))

  const pump = (): void => {
    cancel()
    cancel = () => {}
    let started = true
    while (started && running < total) {
      started = false
      for (const host of [...turns]) {
        if (running >= total) break
        const now = clock.now()
        if (!room(host) || due(host, now) > now) continue
        turns.delete(host)
        const next = host.queue.shift()
        if (host.queue.length > 0) turns.add(host)
        if (!next) continue
        host.running += 1
        host.last = now
        running += 1
        started = true
        next.start()
      }
    }
    if (running >= total) return
    const now = clock.now()
    const soonest = Math.min(...[...turns].filter(room).map(host => due(host, now)))
    // A timer holds at most 2³¹ ms; and a clock that was put right is noticed within the hour.
    if (Number.isFinite(soonest)) cancel = clock.after(Math.min(Math.max(0, soonest - now), MOST_PAUSE), pump)
  }

  const learn = (host: Host, { status, retryAfter, strained = false }: Answer): void => {
    const bad = strained || status === 429 || (status !== null && status >= 500)
    if (bad) {
      host.bad += 1
      host.good = 0
      host.slow = Math.min(host.slow * 2, SLOWEST)
    } else if (status !== null) {
      host.bad = 0
      host.good += 1
      if (host.good >= RECOVERS_AFTER) {
        host.good = 0
        host.slow = Math.max(1, host.slow / 2)
      }
    }
    const pause = status === 429 || status === 503 ? retryAfterMs(retryAfter ?? null, clock.now()) : null
    if (pause !== null) host.pausedUntil = Math.max(host.pausedUntil, clock.now() + Math.min(pause, MOST_PAUSE))
  }

  return {
    enter: (url, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const host = hostOf(url.host)
        const stop = (): void => {
          host.queue.splice(host.queue.indexOf(waiting), 1)
          if (host.queue.length === 0) turns.delete(host)
          reject(signal?.reason)
          pump()
        }
        const waiting: Waiting = {
          start() {
            signal?.removeEventListener('abort', stop)
            let inside = true
            resolve({
              leave(answer) {
                if (!inside) return
                inside = false
                host.running -= 1
                running -= 1
                learn(host, answer)
                pump()
              },
            })
          },
        }
        signal?.addEventListener('abort', stop, { once: true })
        host.queue.push(waiting)
        turns.add(host)
        pump()
      }),
    wait(name) {
      const host = hostOf(name)
      if (running >= total || !room(host)) return Number.POSITIVE_INFINITY
      const now = clock.now()
      return Math.max(0, due(host, now) - now) + host.queue.length * interval(host)
    },
    setDelay(name, seconds) {
      if (seconds >= 0) hostOf(name).delay = Math.min(seconds * 1_000, MOST_DELAY)
    },
    state(name) {
      const host = hostOf(name)
      const now = clock.now()
      const closed = closedUntil(host, now)
      return {
        waiting: host.queue.length,
        running: host.running,
        interval: interval(host),
        slow: host.slow,
        badInARow: host.bad,
        closedUntil: closed > now ? closed : null,
      }
    },
  }
}

const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds from now; `null` where it is absent or makes no sense. */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  const value = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return null
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/** `20:00-06:30`; `null` where the text is none, or the window is empty. */
export const parseHours = (text: string): Hours | null => {
  const [, h1, m1, h2, m2] = /^\s*(\d{1,2}):(\d{2})\s*[-–~～至]\s*(\d{1,2}):(\d{2})\s*$/.exec(text) ?? []
  const from = minutes(h1, m1)
  const to = minutes(h2, m2)
  return from === null || to === null || from === to ? null : { from, to }
}

const minutes = (hour: string | undefined, minute: string | undefined): number | null => {
  const at = Number(hour) * 60 + Number(minute)
  return at <= 1_440 && Number(minute) < 60 ? at : null
}

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
/** China has one time, UTC+8, without daylight saving. */
const BEIJING = 8 * 60 * MINUTE

/** When the window opens, in milliseconds since 1970; 0 while it is open. */
const opening = ({ from, to }: Hours, now: number): number => {
  const day = Math.floor((now + BEIJING) / DAY) * DAY - BEIJING
  const minute = (now - day) / MINUTE
  const open = from < to ? minute >= from && minute < to : minute >= from || minute < to
  if (open) return 0
  const today = day + from * MINUTE
  return today > now ? today : today + DAY
}
