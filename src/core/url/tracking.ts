import { webUrl } from './web-url.ts';

/** Campaign parameters by prefix: the analytics tools that name them reserve the prefix. */
const PREFIXES =
  /^(?:utm|hsa|pk|piwik|mtm|matomo|fb_action|fb_comment|itm|vero|oly|wt|guce|_hs|__hs|ns_(?:source|mchannel|campaign|linkname|fee)|at_(?:medium|campaign|custom|link|format|ptr|bbc)|cx_|amp_(?:js|gsa|kit|latency|r$)|xt(?:or|ref|cr|mc|np)$)/;

/** Click identifiers, share marks and feed marks that never choose the content. */
const NAMES = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid gad_source msclkid twclid ttclid yclid ysclid igshid igsh mibextid li_fat_id epik ' +
    'mkt_tok mc_cid mc_eid _ga _gl _ke _branch_match_id _bhlid __s __twitter_impression __tn__ fb_ref fb_source fref ' +
    'cmpid cmp ncid ocid icid intcid intcmp s_cid s_kwcid s_campaign smid smtyp campaign_id emc ftag ftcamp ito tpcc mbid ' +
    'guccounter soc_src soc_trk tsrc ref_src ref_url referrer referer sref sc_src sharetype share_source share_id ' +
    'shareplatform sh_kit rb_clickid wickedid spm scm feature echobox usqp source_ref feedtype feedname vgo_ee ' +
    'dicbo outputtype traffic_source social_share sr_share srnd taid trk trkcampaign zanpid tblci obclid obref'
  ).split(' '),
);

function isTracking(pair: string): boolean {
  const equals = pair.indexOf('=');
  const name = (equals < 0 ? pair : pair.slice(0, equals)).replace(/^amp;/i, '').toLowerCase();
  if (name === '') return true;
  // "ref" marks where a click came from, unless it is the number of the story.
  if (name === 'ref') return !/=\d+$/.test(pair);
  return NAMES.has(name) || PREFIXES.test(name);
}

/** Drops tracking parameters and the fragment from a parsed address, in place. Other parameters keep their bytes and order. */
export function dropTracking(url: URL): void {
  const pairs = url.search.slice(1).split('&');
  // Assigned even when nothing goes: a bare "?" or "#" is a mark of its own in an address.
  const kept = pairs.filter((pair) => !isTracking(pair)).join('&');
  // The setter takes one leading "?" away, and a query may begin with one of its own.
  url.search = kept === '' ? '' : `?${kept}`;
  // "#!/story" and "#/story" are addresses of their own; every other fragment is a place in the page.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
}

/** The address without tracking parameters and fragment; empty for anything that is no http(s) address. Never throws. */
export function stripTracking(address: string): string {
  const url = webUrl(address);
  if (url === null) return '';
  dropTracking(url);
  return url.href;
}
