import { definePageRule } from '../../lib/core/engine/rule.ts'
import { type CarriedText, linesWith, personalTexts } from '../../lib/core/page/carried-text.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { personRowAround } from '../../lib/core/page/person-rows.ts'
import {
  findHomeAddresses,
  findKeyedAddresses,
  headsHomeAddress,
  isFineAddress,
} from '../../lib/core/text/home-address.ts'
import {
  columnSpot,
  isNamedInData,
  isSiteChrome,
  opensWithName,
  personColumns,
  shownSpot,
  sourcePlace,
} from './_persons.ts'

const LINES = /(?:住址|家庭(?:详细)?地址|户籍|户口所在|居住|家住|现住|暂住|现居)[^\n]{0,80}?[0-9一二三四五六七八九十]/g
/** An entry of a list: a name, something, a house or a room. */
const ENTRY = /^[^\n]{2,50}(?:号楼|单元|[0-9]{1,4}室|[0-9]{1,3}栋|组[0-9]{1,3}号)/gm
const KEYS = /addr|jtzz|jtdz|hjdz|hjszd|xzz|zhuzhi|domicile|residence/i

export default definePageRule({
  id: 'leak/home-address',
  docs: {
    description: {
      zh: '公示人员名单时，家庭住址只写到乡镇、街道',
      en: 'Lists of persons give the home no finer than township or street office',
    },
    rationale: {
      zh: '门牌、楼栋、房号与姓名一起公开，等于把人的住处告诉所有人；家庭住址属于个人隐私，公示到乡镇、街道已经足够。',
      en: 'House and room beside a name tell everyone where a person lives; township or street office is enough for a public notice.',
    },
    fix: {
      zh: '删去门牌、楼栋、单元、房号和村民小组，只保留到乡镇、街道；源代码里的一并删除，并清理附件、缓存和历史版本。',
      en: 'Delete house, staircase, room and village group and keep the township; delete them from the source too, and clear attachments, caches and old versions.',
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
    column: {
      zh: '人员名单的「{{ column }}」一列公开了 {{ count }} 处详细住址，请只保留到乡镇、街道',
      en: 'The column “{{ column }}” of a list of persons gives {{ count }} full home addresses: keep the township only',
    },
    shown: {
      zh: '页面公开了个人的详细住址，请只保留到乡镇、街道',
      en: "The page gives somebody's full home address: keep the township only",
    },
    unseen: {
      zh: '源代码 {{ place }} 里有个人的详细住址，任何人查看源代码都能读到，请删除而不是隐藏',
      en: "The source ({{ place }}) holds somebody's full home address, which anyone can read: delete it, do not hide it",
    },
  },
  identity: ['column', 'place'],
  create({ page, report }) {
    const reportColumns = (): void => {
      const columns = personColumns(
        page,
        ({ heading, text }, { role }) => role === 'person' && headsHomeAddress(heading) && isFineAddress(text),
      )
      for (const column of columns) {
        const at = columnSpot(page, column)
        report({ messageId: 'column', data: { column: column.heading, count: column.count }, ...(at ? { at } : {}) })
      }
    }

    const reportIn = (text: CarriedText, start: number, end: number): void => {
      const at = shownSpot(text, start, end)
      const place = at === undefined ? {} : { at }
      if (text.carrier === 'shown') report({ messageId: 'shown', ...place })
      else report({ messageId: 'unseen', data: { place: sourcePlace(text) }, ...place })
    }

    return {
      end() {
        reportColumns()
        const known = new Set<string>()
        const add = (text: CarriedText, start: number, end: number): void => {
          const value = text.plain.slice(start, end)
          if (known.has(value)) return
          known.add(value)
          reportIn(text, start, end)
        }
        for (const text of linesWith(page, LINES)) {
          const row = text.line ? personRowAround(page, text.line.block) : null
          if ((row && text.carrier === 'shown') || (text.line && isSiteChrome(page, text.line, false))) continue
          for (const { start, end } of findHomeAddresses(text.plain)) add(text, start, end)
        }
        if (page.fact(kind) === 'personal-list') {
          for (const text of linesWith(page, ENTRY)) {
            const { line, plain } = text
            if (text.carrier !== 'shown' || !line || personRowAround(page, line.block)) continue
            if (findHomeAddresses(plain).length > 0) continue
            const start =
              plain.search(/[\s,:、][\u4e00-\u9fff]{2,20}(?:省|市|区|县|镇|乡|街道|村|路|小区|社区|胡同)/) + 1
            if (start > 1 && opensWithName(plain, start) && isFineAddress(plain.slice(start, start + 60))) {
              const at = shownSpot(text, start, Math.min(plain.length, start + 60))
              report({ messageId: 'shown', certainty: 'review', ...(at ? { at } : {}) })
            }
          }
        }
        for (const text of page.fact(personalTexts)) {
          const { plain } = text
          if (KEYS.test(text.attribute) && isFineAddress(plain)) {
            add(text, 0, plain.length)
            continue
          }
          for (const { start, end } of findHomeAddresses(plain)) add(text, start, end)
          for (const { start, end, home } of findKeyedAddresses(plain)) {
            if (home || isNamedInData(plain, start, end)) add(text, start, end)
          }
        }
      },
    }
  },
})
