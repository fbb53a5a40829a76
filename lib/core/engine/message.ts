import { redact } from '../text/redact.ts'

/** Slots of a message: `{{ found }}`. */
const SLOT = /\{\{ (\w{1,40}) \}\}/g

/** Fills the slots of a message; a slot without data stays as it is, so that a test can see it. */
export const fill = (message: string, data: Readonly<Record<string, string | number>>): string =>
  message.replace(SLOT, (slot, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : slot))

/** Data as a finding may carry them: every text through the redactor, at most 200 characters. */
export const redactData = (data: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'number' ? value : clip(redact(value), 200)]),
  )

/** Cuts to a length in UTF-16 units, on a whole character, with an ellipsis. */
export const clip = (text: string, length: number): string => {
  if (text.length <= length) return text
  const end = length - 1
  const whole = text.charCodeAt(end - 1) >= 0xd800 && text.charCodeAt(end - 1) <= 0xdbff ? end - 1 : end
  return `${text.slice(0, whole)}…`
}
