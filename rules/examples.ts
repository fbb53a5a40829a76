import type { PageExamples, SiteExamples } from '../lib/core/engine/rule.ts'
import accessibilityImageAlt from './accessibility/image-alt.examples.ts'
import columnStale from './column/stale.examples.ts'
import consultationPeriodShort from './consultation/period-short.examples.ts'
import contactPhoneFormat from './contact/phone-format.examples.ts'
import disclosureGuideStaleLaw from './disclosure/guide-stale-law.examples.ts'
import financeUnitMissing from './finance/unit-missing.examples.ts'
import interpretationLinkMissing from './interpretation/link-missing.examples.ts'
import interpretationLinkOneWay from './interpretation/link-one-way.examples.ts'
import leakResidentId from './leak/resident-id.examples.ts'
import leakSecretMark from './leak/secret-mark.examples.ts'
import leakSensitiveTerm from './leak/sensitive-term.examples.ts'
import linkVagueText from './link/vague-text.examples.ts'
import pageEncodingMismatch from './page/encoding-mismatch.examples.ts'
import pageMetaRequired from './page/meta-required.examples.ts'
import pageTemplateResidue from './page/template-residue.examples.ts'
import policyDocNumberBracket from './policy/doc-number-bracket.examples.ts'
import policyValidityContradiction from './policy/validity-contradiction.examples.ts'
import policyValidityMissing from './policy/validity-missing.examples.ts'

/** The examples of every built-in rule, by id: for tests and documentation, never for a run. */
export const examples: Readonly<Record<string, PageExamples | SiteExamples>> = {
  'accessibility/image-alt': accessibilityImageAlt,
  'column/stale': columnStale,
  'consultation/period-short': consultationPeriodShort,
  'contact/phone-format': contactPhoneFormat,
  'disclosure/guide-stale-law': disclosureGuideStaleLaw,
  'finance/unit-missing': financeUnitMissing,
  'interpretation/link-missing': interpretationLinkMissing,
  'interpretation/link-one-way': interpretationLinkOneWay,
  'leak/resident-id': leakResidentId,
  'leak/secret-mark': leakSecretMark,
  'leak/sensitive-term': leakSensitiveTerm,
  'link/vague-text': linkVagueText,
  'page/encoding-mismatch': pageEncodingMismatch,
  'page/meta-required': pageMetaRequired,
  'page/template-residue': pageTemplateResidue,
  'policy/doc-number-bracket': policyDocNumberBracket,
  'policy/validity-contradiction': policyValidityContradiction,
  'policy/validity-missing': policyValidityMissing,
}
