import type { Catalogue } from '../lib/core/engine/catalogue.ts'
import type { Rule } from '../lib/core/engine/rule.ts'
import accessibilityAltFilename from './accessibility/alt-filename.ts'
import accessibilityAreaAlt from './accessibility/area-alt.ts'
import accessibilityAriaHiddenFocus from './accessibility/aria-hidden-focus.ts'
import accessibilityBlink from './accessibility/blink.ts'
import accessibilityButtonName from './accessibility/button-name.ts'
import accessibilityBypass from './accessibility/bypass.ts'
import accessibilityDefinitionList from './accessibility/definition-list.ts'
import accessibilityDocumentTitle from './accessibility/document-title.ts'
import accessibilityDuplicateIdAria from './accessibility/duplicate-id-aria.ts'
import accessibilityElderEntry from './accessibility/elder-entry.ts'
import accessibilityEmptyHeading from './accessibility/empty-heading.ts'
import accessibilityFrameTitle from './accessibility/frame-title.ts'
import accessibilityHeadingOrder from './accessibility/heading-order.ts'
import accessibilityHtmlHasLang from './accessibility/html-has-lang.ts'
import accessibilityHtmlLangValid from './accessibility/html-lang-valid.ts'
import accessibilityImageAlt from './accessibility/image-alt.ts'
import accessibilityInputButtonName from './accessibility/input-button-name.ts'
import accessibilityInputImageAlt from './accessibility/input-image-alt.ts'
import accessibilityLabel from './accessibility/label.ts'
import accessibilityLinkName from './accessibility/link-name.ts'
import accessibilityList from './accessibility/list.ts'
import accessibilityListitem from './accessibility/listitem.ts'
import accessibilityMarquee from './accessibility/marquee.ts'
import accessibilityMetaRefresh from './accessibility/meta-refresh.ts'
import accessibilityMetaViewport from './accessibility/meta-viewport.ts'
import accessibilityNewWindow from './accessibility/new-window.ts'
import accessibilityNoAutoplayAudio from './accessibility/no-autoplay-audio.ts'
import accessibilityObjectAlt from './accessibility/object-alt.ts'
import accessibilityPageHasHeadingOne from './accessibility/page-has-heading-one.ts'
import accessibilityPageLanguage from './accessibility/page-language.ts'
import accessibilityRoleImgAlt from './accessibility/role-img-alt.ts'
import accessibilityScopeAttrValid from './accessibility/scope-attr-valid.ts'
import accessibilitySelectName from './accessibility/select-name.ts'
import accessibilityServerSideImageMap from './accessibility/server-side-image-map.ts'
import accessibilitySvgImgAlt from './accessibility/svg-img-alt.ts'
import accessibilityTabindex from './accessibility/tabindex.ts'
import accessibilityTableHeaderMissing from './accessibility/table-header-missing.ts'
import accessibilityTdHeadersAttr from './accessibility/td-headers-attr.ts'
import accessibilityValidLang from './accessibility/valid-lang.ts'
import accessibilityVideoCaption from './accessibility/video-caption.ts'
import columnBlank from './column/blank.ts'
import columnHomeStale from './column/home-stale.ts'
import columnMissing from './column/missing.ts'
import columnPinnedUnmarked from './column/pinned-unmarked.ts'
import columnStale from './column/stale.ts'
import columnUndated from './column/undated.ts'
import consultationChannelsFew from './consultation/channels-few.ts'
import consultationDraftMissing from './consultation/draft-missing.ts'
import consultationExpiredOpen from './consultation/expired-open.ts'
import consultationExplanationMissing from './consultation/explanation-missing.ts'
import consultationFeedbackThin from './consultation/feedback-thin.ts'
import consultationPeriodMissing from './consultation/period-missing.ts'
import consultationPeriodShort from './consultation/period-short.ts'
import contactEmpty from './contact/empty.ts'
import contactPersonalMailbox from './contact/personal-mailbox.ts'
import contactPhoneFormat from './contact/phone-format.ts'
import disclosureEntriesMissing from './disclosure/entries-missing.ts'
import disclosureEntryMissing from './disclosure/entry-missing.ts'
import disclosureEntryName from './disclosure/entry-name.ts'
import disclosureGuideDeadline from './disclosure/guide-deadline.ts'
import disclosureGuideIncomplete from './disclosure/guide-incomplete.ts'
import disclosureGuideOld from './disclosure/guide-old.ts'
import disclosureGuideStaleLaw from './disclosure/guide-stale-law.ts'
import disclosureGuideSupervision from './disclosure/guide-supervision.ts'
import disclosureReportCrossFoot from './disclosure/report-cross-foot.ts'
import disclosureReportLate from './disclosure/report-late.ts'
import disclosureReportSections from './disclosure/report-sections.ts'
import disclosureRequestEntryMissing from './disclosure/request-entry-missing.ts'
import disclosureRequestPurpose from './disclosure/request-purpose.ts'
import financeGlossaryMissing from './finance/glossary-missing.ts'
import financeNotText from './finance/not-text.ts'
import financeRunningCostMissing from './finance/running-cost-missing.ts'
import financeThreePublicMissing from './finance/three-public-missing.ts'
import financeTotalMismatch from './finance/total-mismatch.ts'
import financeUnitMissing from './finance/unit-missing.ts'
import gazetteSourceIncomplete from './gazette/source-incomplete.ts'
import interpretationAspectsThin from './interpretation/aspects-thin.ts'
import interpretationBackLinkMissing from './interpretation/back-link-missing.ts'
import interpretationCaptionsMissing from './interpretation/captions-missing.ts'
import interpretationContactMissing from './interpretation/contact-missing.ts'
import interpretationImageOnly from './interpretation/image-only.ts'
import interpretationLinkMissing from './interpretation/link-missing.ts'
import interpretationLinkOneWay from './interpretation/link-one-way.ts'
import interpretationPublishedLate from './interpretation/published-late.ts'
import leakBankCard from './leak/bank-card.ts'
import leakBirthDate from './leak/birth-date.ts'
import leakDraftMark from './leak/draft-mark.ts'
import leakHomeAddress from './leak/home-address.ts'
import leakMobilePhone from './leak/mobile-phone.ts'
import leakPersonColumn from './leak/person-column.ts'
import leakProcessDocument from './leak/process-document.ts'
import leakPublicAttribute from './leak/public-attribute.ts'
import leakResidentId from './leak/resident-id.ts'
import leakSecretMark from './leak/secret-mark.ts'
import leakSensitiveTerm from './leak/sensitive-term.ts'
import leakTravelDocument from './leak/travel-document.ts'
import linkEmpty from './link/empty.ts'
import linkForeign from './link/foreign.ts'
import linkHiddenForeign from './link/hidden-foreign.ts'
import linkInsecure from './link/insecure.ts'
import linkVagueText from './link/vague-text.ts'
import pageDateFuture from './page/date-future.ts'
import pageDateMissing from './page/date-missing.ts'
import pageDateUrl from './page/date-url.ts'
import pageEncodingMismatch from './page/encoding-mismatch.ts'
import pageFooterItems from './page/footer-items.ts'
import pageGarbledText from './page/garbled-text.ts'
import pageMetaContradiction from './page/meta-contradiction.ts'
import pageMetaFormat from './page/meta-format.ts'
import pageMetaRequired from './page/meta-required.ts'
import pageMetaStyle from './page/meta-style.ts'
import pageMixedCharacters from './page/mixed-characters.ts'
import pageSiteIdCode from './page/site-id-code.ts'
import pageSourceMissing from './page/source-missing.ts'
import pageTemplateResidue from './page/template-residue.ts'
import pageTitleQuality from './page/title-quality.ts'
import pageTraditionalConversion from './page/traditional-conversion.ts'
import policyAttachmentUnlinked from './policy/attachment-unlinked.ts'
import policyBodyNotText from './policy/body-not-text.ts'
import policyDateFormat from './policy/date-format.ts'
import policyDateImpossible from './policy/date-impossible.ts'
import policyDateOrder from './policy/date-order.ts'
import policyDocNumberBracket from './policy/doc-number-bracket.ts'
import policyDocNumberForm from './policy/doc-number-form.ts'
import policyDocNumberMismatch from './policy/doc-number-mismatch.ts'
import policyListDisagrees from './policy/list-disagrees.ts'
import policyMetadataComplete from './policy/metadata-complete.ts'
import policyMetadataMissing from './policy/metadata-missing.ts'
import policyNumberDuplicate from './policy/number-duplicate.ts'
import policyPublishedLate from './policy/published-late.ts'
import policyRepealDateMissing from './policy/repeal-date-missing.ts'
import policyRepealedByOther from './policy/repealed-by-other.ts'
import policyTrialTooOld from './policy/trial-too-old.ts'
import policyValidityContradiction from './policy/validity-contradiction.ts'
import policyValidityMissing from './policy/validity-missing.ts'
import policyValidityVisualOnly from './policy/validity-visual-only.ts'
import policyValidityWord from './policy/validity-word.ts'
import serviceContactMissing from './service/contact-missing.ts'
import serviceGuideIncomplete from './service/guide-incomplete.ts'
import serviceHallIncomplete from './service/hall-incomplete.ts'
import serviceHotlineMissing from './service/hotline-missing.ts'
import serviceRedemptionIncomplete from './service/redemption-incomplete.ts'
import { workPointSets } from './work-points/index.ts'

/** Every built-in rule, by id; `tests/registry.test.ts` proves that it equals the folder. */
const rules: readonly Rule[] = [
  accessibilityAltFilename,
  accessibilityAreaAlt,
  accessibilityAriaHiddenFocus,
  accessibilityBlink,
  accessibilityButtonName,
  accessibilityBypass,
  accessibilityDefinitionList,
  accessibilityDocumentTitle,
  accessibilityDuplicateIdAria,
  accessibilityElderEntry,
  accessibilityEmptyHeading,
  accessibilityFrameTitle,
  accessibilityHeadingOrder,
  accessibilityHtmlHasLang,
  accessibilityHtmlLangValid,
  accessibilityImageAlt,
  accessibilityInputButtonName,
  accessibilityInputImageAlt,
  accessibilityLabel,
  accessibilityLinkName,
  accessibilityList,
  accessibilityListitem,
  accessibilityMarquee,
  accessibilityMetaRefresh,
  accessibilityMetaViewport,
  accessibilityNewWindow,
  accessibilityNoAutoplayAudio,
  accessibilityObjectAlt,
  accessibilityPageHasHeadingOne,
  accessibilityPageLanguage,
  accessibilityRoleImgAlt,
  accessibilityScopeAttrValid,
  accessibilitySelectName,
  accessibilityServerSideImageMap,
  accessibilitySvgImgAlt,
  accessibilityTabindex,
  accessibilityTableHeaderMissing,
  accessibilityTdHeadersAttr,
  accessibilityValidLang,
  accessibilityVideoCaption,
  columnBlank,
  columnHomeStale,
  columnMissing,
  columnPinnedUnmarked,
  columnStale,
  columnUndated,
  consultationChannelsFew,
  consultationDraftMissing,
  consultationExpiredOpen,
  consultationExplanationMissing,
  consultationFeedbackThin,
  consultationPeriodMissing,
  consultationPeriodShort,
  contactEmpty,
  contactPersonalMailbox,
  contactPhoneFormat,
  disclosureEntriesMissing,
  disclosureEntryMissing,
  disclosureEntryName,
  disclosureGuideDeadline,
  disclosureGuideIncomplete,
  disclosureGuideOld,
  disclosureGuideStaleLaw,
  disclosureGuideSupervision,
  disclosureReportCrossFoot,
  disclosureReportLate,
  disclosureReportSections,
  disclosureRequestEntryMissing,
  disclosureRequestPurpose,
  financeGlossaryMissing,
  financeNotText,
  financeRunningCostMissing,
  financeThreePublicMissing,
  financeTotalMismatch,
  financeUnitMissing,
  gazetteSourceIncomplete,
  interpretationAspectsThin,
  interpretationBackLinkMissing,
  interpretationCaptionsMissing,
  interpretationContactMissing,
  interpretationImageOnly,
  interpretationLinkMissing,
  interpretationLinkOneWay,
  interpretationPublishedLate,
  leakBankCard,
  leakBirthDate,
  leakDraftMark,
  leakHomeAddress,
  leakMobilePhone,
  leakPersonColumn,
  leakProcessDocument,
  leakPublicAttribute,
  leakResidentId,
  leakSecretMark,
  leakSensitiveTerm,
  leakTravelDocument,
  linkEmpty,
  linkForeign,
  linkHiddenForeign,
  linkInsecure,
  linkVagueText,
  pageDateFuture,
  pageDateMissing,
  pageDateUrl,
  pageEncodingMismatch,
  pageFooterItems,
  pageGarbledText,
  pageMetaContradiction,
  pageMetaFormat,
  pageMetaRequired,
  pageMetaStyle,
  pageMixedCharacters,
  pageSiteIdCode,
  pageSourceMissing,
  pageTemplateResidue,
  pageTitleQuality,
  pageTraditionalConversion,
  policyAttachmentUnlinked,
  policyBodyNotText,
  policyDateFormat,
  policyDateImpossible,
  policyDateOrder,
  policyDocNumberBracket,
  policyDocNumberForm,
  policyDocNumberMismatch,
  policyListDisagrees,
  policyMetadataComplete,
  policyMetadataMissing,
  policyNumberDuplicate,
  policyPublishedLate,
  policyRepealDateMissing,
  policyRepealedByOther,
  policyTrialTooOld,
  policyValidityContradiction,
  policyValidityMissing,
  policyValidityVisualOnly,
  policyValidityWord,
  serviceContactMissing,
  serviceGuideIncomplete,
  serviceHallIncomplete,
  serviceHotlineMissing,
  serviceRedemptionIncomplete,
]

/** What govlint brings along: its rules and the sets of work points. */
export const catalogue: Catalogue = {
  rules: new Map(rules.map(rule => [rule.id, rule])),
  workPointSets,
}
