import { defineFact } from '../../lib/core/page/fact.ts'
import type { Line } from '../../lib/core/page/line.ts'

/** Words of a contact's label. Upper and lower case are spelled out: a pattern that ignores case is several times slower. */
const WORD = /电 ?话|传\s?真|热线|联系|邮 ?箱|地 ?[址点]|[Tt]el|TEL|[Ff]ax|FAX/

/** Visible lines that name a telephone, a fax, an address or another way to reach an office. */
export const contactLines = defineFact<readonly Line[]>('contactLines', page =>
  page.lines.filter(line => WORD.test(line.plain) && !line.hidden),
)
