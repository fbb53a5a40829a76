import type { Catalogue } from '../lib/core/engine/catalogue.ts'
import type { Rule } from '../lib/core/engine/rule.ts'
import accessibilityImageAlt from './accessibility/image-alt.ts'
import columnStale from './column/stale.ts'
import consultationPeriodShort from './consultation/period-short.ts'
import contactPhoneFormat from './contact/phone-format.ts'
import disclosureGuideStaleLaw from './disclosure/guide-stale-law.ts'
import financeUnitMissing from './finance/unit-missing.ts'
import interpretationLinkMissing from './interpretation/link-missing.ts'
import interpretationLinkOneWay from './interpretation/link-one-way.ts'
import leakResidentId from './leak/resident-id.ts'
import leakSecretMark from './leak/secret-mark.ts'
import leakSensitiveTerm from './leak/sensitive-term.ts'
import linkVagueText from './link/vague-text.ts'
import pageEncodingMismatch from './page/encoding-mismatch.ts'
import pageMetaRequired from './page/meta-required.ts'
import pageTemplateResidue from './page/template-residue.ts'
import policyDocNumberBracket from './policy/doc-number-bracket.ts'
import policyValidityContradiction from './policy/validity-contradiction.ts'
import policyValidityMissing from './policy/validity-missing.ts'
import { workPointSets } from './work-points/index.ts'

/** Every built-in rule, by id; `tests/registry.test.ts` proves that it equals the folder. */
const rules: readonly Rule[] = [
  accessibilityImageAlt,
  columnStale,
  consultationPeriodShort,
  contactPhoneFormat,
  disclosureGuideStaleLaw,
  financeUnitMissing,
  interpretationLinkMissing,
  interpretationLinkOneWay,
  leakResidentId,
  leakSecretMark,
  leakSensitiveTerm,
  linkVagueText,
  pageEncodingMismatch,
  pageMetaRequired,
  pageTemplateResidue,
  policyDocNumberBracket,
  policyValidityContradiction,
  policyValidityMissing,
]

/** What govlint brings along: its rules and the sets of work points. */
export const catalogue: Catalogue = {
  rules: new Map(rules.map(rule => [rule.id, rule])),
  workPointSets,
}
