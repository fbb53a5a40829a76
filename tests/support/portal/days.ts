const DAY = 86_400_000

/** Forms in which a page prints a day. */
export type DayForm = 'iso' | 'zh' | 'zh-padded' | 'slash'

/** The ISO day that lies `days` after (or, if negative, before) an ISO day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** 1 for the first of January. */
export function dayOfYear(day: string): number {
  return daysBetween(`${day.slice(0, 4)}-01-01`, day) + 1
}

/** An ISO day as a page prints it; an empty string stays empty. */
export function printDay(day: string, form: DayForm): string {
  if (day === '' || form === 'iso') return day
  const [year = '', month = '', date = ''] = day.split('-')
  if (form === 'zh-padded') return `${year}年${month}月${date}日`
  if (form === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return [year, month, date].join('/')
}
