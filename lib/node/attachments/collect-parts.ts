import type { AttachmentNote, AttachmentPart } from './attachment-text.ts'
import type { Budget } from './budget.ts'

type Carrier = AttachmentPart['carrier']
type Place = AttachmentPart['place']

/** Gathers the parts of one attachment within its budget. What is added lies in the entry that is read. */
export class PartsCollector {
  readonly parts: AttachmentPart[] = []
  readonly notes: AttachmentNote[] = []
  readonly budget: Budget
  /** The entry that is read; empty for the file itself. */
  #base: Place = {}
  #tables = 0

  constructor(budget: Budget) {
    this.budget = budget
  }

  /** Everything that `read` adds lies in this entry. */
  async within(entry: string, read: () => Promise<void> | void): Promise<void> {
    const before = this.#base
    this.#base = { ...before, entry: before.entry === undefined ? entry : `${before.entry}!/${entry}` }
    try {
      await read()
    } finally {
      this.#base = before
    }
  }

  /** A number for the next table. */
  nextTable(): number {
    return this.#tables++
  }

  add(text: string, carrier: Carrier, place: Place = {}, more: Pick<AttachmentPart, 'cell' | 'label'> = {}): void {
    if (!/\S/.test(text)) return
    this.budget.text(text.length)
    this.parts.push({ text, carrier, place: this.#placed(place), ...more })
  }

  #placed(place: Place): Place {
    const { entry } = this.#base
    if (entry === undefined) return place
    return { ...place, entry: place.entry === undefined ? entry : `${entry}!/${place.entry}` }
  }

  note(code: AttachmentNote['code'], zh: string, en: string, place: Place = {}): void {
    if (this.notes.length < MOST_NOTES) this.notes.push({ code, text: { zh, en }, place: this.#placed(place) })
  }
}

const MOST_NOTES = 200
