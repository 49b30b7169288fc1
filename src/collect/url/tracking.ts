/**
 * Query parameters that tell how a visitor came, not which page it is. Sources: the vendors' documentation (Google
 * `utm_*` and click ids, Meta `fbclid`, Microsoft `msclkid`, Mailchimp `mc_*`, HubSpot `_hs*`, Matomo `pk_*` and
 * `mtm_*`, Adobe `s_cid`, AT Internet `xtor`) and what the feeds of large publishers add.
 */
const NAMES = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid gad_source msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id ' +
    'mc_cid mc_eid mkt_tok oly_anon_id oly_enc_id vero_id vero_conv wickedid rb_clickid epik _openstat ' +
    'ns_campaign ns_mchannel ns_source ns_linkname ns_fee at_medium at_campaign at_custom1 at_custom2 at_custom3 ' +
    'at_custom4 at_bbc_team at_link_id at_link_type at_link_origin at_format at_ptr_name xtor s_cid icid ' +
    'ref_src ref_url referrer cmp cmpid cmp_id smid sref srnd guccounter guce_referrer guce_referrer_sig ' +
    'ftag ncid share_id sharetype spm _branch_match_id _ga _gl __twitter_impression mbid ito rss_src wt_mc ' +
    'wt.mc_id trk trkinfo sc_campaign sc_channel sc_src amp'
  ).split(' '),
)
const PREFIXES = /^(?:utm_|pk_|piwik_|mtm_|matomo_|hsa_|_hs|stm_|itm_|int_cmp)/

/** Parameters that name a referrer if they have one of the values below; other values may select content. */
const REFERRAL = new Set(
  'ref source src from via mod partner channel medium share output outputtype feature'.split(' '),
)
const REFERRAL_VALUE =
  /^(?:.*[-_])?(?:rss|feed|feedly|atom|twitter|x|t\.co|facebook|fb|linkedin|reddit|hn|hackernews|hacker-?news|ycombinator|newsletter|email|mail|homepage|social|syndication|telegram|mastodon|producthunt|amp|share|youtu\.be)(?:[-_.\d].*)?$/

/** Session ids: different for each visitor to the same page. */
const SESSION = /^(?:jsessionid|phpsessid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|zenid)$/
/** Names that are also used for ids of articles and threads; a session id is longer. */
const MAYBE_SESSION = /^(?:sid|sessionid|session_id)$/
const SESSION_LENGTH = 16

/** Whether a query parameter does not affect which page is shown. */
export function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase()
  if (NAMES.has(lower) || PREFIXES.test(lower) || SESSION.test(lower)) return true
  if (MAYBE_SESSION.test(lower)) return value.length >= SESSION_LENGTH
  return REFERRAL.has(lower) && REFERRAL_VALUE.test(value.toLowerCase())
}
