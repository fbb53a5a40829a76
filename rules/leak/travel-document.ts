import { definePageRule } from '../../lib/core/engine/rule.ts'
import { type CarriedText, linesWith, personalTexts } from '../../lib/core/page/carried-text.ts'
import type { At } from '../../lib/core/page/page.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { findTravelDocuments, type TravelDocumentKind } from '../../lib/core/text/travel-document.ts'
import { MAX_RELATED, relatedPlaces, shownSpot, sourcePlace } from './_persons.ts'

const NAMES: Readonly<Record<TravelDocumentKind, string>> = {
  passport: '护照号码',
  'to-hong-kong-macao': '往来港澳通行证号码',
  'to-taiwan': '往来台湾通行证号码',
  'home-return': '港澳居民来往内地通行证号码',
  'taiwan-resident': '台湾居民来往大陆通行证号码',
  military: '军人证件号码',
}

const WORDS = /护照|通行证|回乡证|台胞证|[军士]字第|[军警]官证|士兵证|证件号|[Pp]assport|PASSPORT|hu_?zhao|hzhm/
/** A line with such a word, or under such a heading: numbers in a column stand on lines of their own. */
const SHAPE = /(?<![0-9A-Za-z])(?:[A-Za-z]{1,2}[0-9]{7,10}|[0-9]{8}|[0-9]{10})(?![0-9A-Za-z])|[军士]字第/g

/** A first look at unseen texts, without lookbehind. */
const UNSEEN = /[A-Za-z][0-9]{7}|[0-9]{8}|[军士]字第/

interface Seen {
  readonly kind: TravelDocumentKind
  readonly text: CarriedText
  readonly at: At | undefined
  readonly others: (At | undefined)[]
}

export default definePageRule({
  id: 'leak/travel-document',
  docs: {
    description: {
      zh: '页面及其源代码不得公开护照、通行证和军人证件的号码',
      en: 'No number of a passport, travel permit or military identity card stands on a page or in its source',
    },
    rationale: {
      zh: '护照、港澳台通行证、军官证的号码与身份证号码一样属于个人信息，没有法定依据或者本人单独同意不得公开。',
      en: 'These numbers are personal data as identity numbers are and may not be published without legal ground or separate consent.',
    },
    fix: {
      zh: '删除号码，或者遮住中间各位（如 E1******8）；源代码里的一并删除，并清理附件、缓存和历史版本。',
      en: 'Delete the number or mask its middle (E1******8); delete it from the source too, and clear attachments, caches and old versions.',
    },
    basis: [
      { title: '《中华人民共和国个人信息保护法》', clause: '第二十五条' },
      { title: '《中华人民共和国政府信息公开条例》', clause: '第十五条' },
    ],
    workPoints: ['haidian-2024/34'],
    owner: 'editor',
  },
  severity: 'error',
  preset: 'recommended',
  messages: {
    shown: {
      zh: '页面公开了完整的{{ kind }}，请立即删除或遮盖',
      en: 'The page shows the complete number of a personal document ({{ kind }}): delete or mask it at once',
    },
    unseen: {
      zh: '源代码 {{ place }} 里有完整的{{ kind }}，任何人查看源代码都能读到，请删除而不是隐藏',
      en: 'The source ({{ place }}) holds the complete number of a personal document ({{ kind }}), which anyone can read: delete it, do not hide it',
    },
  },
  identity: ['kind'],
  create({ page, report }) {
    return {
      end() {
        /** By the number itself, which lives only in here. */
        const byNumber = new Map<string, Seen>()
        const lookInto = (text: CarriedText): void => {
          for (const { start, end, kind } of findTravelDocuments(text.plain, { context: text.context })) {
            const number = text.plain.slice(start, end).replace(/\s/g, '').toUpperCase()
            const known = byNumber.get(number)
            if (!known) byNumber.set(number, { kind, text, at: shownSpot(text, start, end), others: [] })
            else if (known.others.length < MAX_RELATED) known.others.push(shownSpot(text, start, end))
          }
        }
        if (WORDS.test(page.fact(plainText))) for (const text of linesWith(page, SHAPE)) lookInto(text)
        for (const text of page.fact(personalTexts)) {
          if (UNSEEN.test(text.plain) && (WORDS.test(text.plain) || WORDS.test(text.context))) lookInto(text)
        }
        for (const { kind, text, at, others } of byNumber.values()) {
          const common = { related: relatedPlaces(others), ...(at === undefined ? {} : { at }) }
          const name = NAMES[kind]
          if (text.carrier === 'shown') report({ messageId: 'shown', data: { kind: name }, ...common })
          else report({ messageId: 'unseen', data: { kind: name, place: sourcePlace(text) }, ...common })
        }
      },
    }
  },
})
