import type { Element } from './tree.ts';

/**
 * What tags, roles, class names and ids say an element is for. One bit each. Only evidence: what an element holds may prove
 * it wrong (see `zones.ts`).
 */
export const Evidence = {
  story: 1 << 0,
  caption: 1 << 1,
  byline: 1 << 2,
  date: 1 << 3,
  related: 1 << 4,
  promo: 1 << 5,
  share: 1 << 6,
  comments: 1 << 7,
  navigation: 1 << 8,
  aside: 1 << 9,
  ad: 1 << 10,
  dialog: 1 << 11,
  tags: 1 << 12,
  standfirst: 1 << 13,
  legal: 1 << 14,
  media: 1 << 15,
  headline: 1 << 16,
  quote: 1 << 17,
  card: 1 << 18,
  embed: 1 << 19,
  footer: 1 << 20,
  paywall: 1 << 21,
  label: 1 << 22,
} as const;

const E = Evidence;

/** Kinds of elements that hold no text of the story, unless they are shielded. */
export const AGAINST =
  E.caption |
  E.byline |
  E.date |
  E.related |
  E.promo |
  E.share |
  E.comments |
  E.navigation |
  E.ad |
  E.dialog |
  E.tags |
  E.legal |
  E.footer |
  E.label;

const WORDS: [mask: number, words: string][] = [
  [
    E.story,
    'article articlebody articlecontent articletext story storybody storytext storycontent post postbody postcontent posttext entry entrycontent body bodytext bodycopy text content maincontent paragraph paragraphs prose richtext wysiwyg copy artikel artikeltext contenido cuerpo corps texto noticia nota testo articolo articulo haber detail details newsbody newstext chapo',
  ],
  [
    E.caption,
    'caption captions figcaption credit credits photocredit imagecaption legend cutline copyrights source imagecredit bildunterschrift pie leyenda legende bildtext didascalia photographer',
  ],
  [
    E.byline,
    'byline bylines author authors authorbio authorname autor autore auteur bio writer contributor contributors reporter correspondent journalist profile signature firma redactor',
  ],
  [
    E.date,
    'date dates dateline time timestamp timeago published pubdate publishdate updated datetime fecha posted postdate postmeta articlemeta entrymeta readtime readingtime',
  ],
  [
    E.related,
    'related relatedposts relatedarticles relatedcontent relatedlinks recommended recommendation recommendations recommend recommends recirc recirculation more moreon morefrom readnext seealso trending popular mostpopular mostread mostviewed latest next previous prev nextprev upnext similar suggested suggestions teaser teasers outbrain taboola zergnet revcontent linkbox morestories alsoread lesen relacionadas relacionados relacionada correlati associes similaires inrelated relation topstories headlines',
  ],
  [
    E.promo,
    'promo promos promotion promotional newsletter newsletters subscribe subscription subscriptions signup signin login registration cta donate donation donations membership member callout marketing follow followus download appeal contribute contribution support shop shopping buy products affiliate offer offers giveaway podcast optin mailchimp mailing',
  ],
  [
    E.share,
    'share sharing shares sharebar sharetools social socials socialshare socialmedia sociallinks addthis addtoany sharedaddy facebook twitter whatsapp pinterest linkedin flipboard buttons button btn toolbar tools icons print email reactions reaction vote rating ratings',
  ],
  [
    E.comments,
    'comment comments commentlist commenting respond disqus livefyre discussion replies reply kommentare kommentar commentaires comentarios comentario commento commenti coral viafoura spotim conversation',
  ],
  [
    E.navigation,
    'nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager paging masthead topbar siteheader globalheader sitemap skip skiplink jump toc tableofcontents sitenav search hamburger',
  ],
  [
    E.aside,
    'aside sidebar sidebars rail rightrail leftrail rightcol rightcolumn leftcol widget widgets secondary complementary sticky infobox factbox pullout',
  ],
  [
    E.ad,
    'ad ads adv advert adverts advertisement advertisements advertising adslot adbox adunit adwrapper adcontainer sponsor sponsored sponsors dfp gpt banner banners googlead adsense admanager leaderboard publicidad werbung anzeige publicite reklam',
  ],
  [
    E.dialog,
    'modal modals dialog popup popups cookie cookies consent gdpr ccpa onetrust privacy banner alert alerts toast tooltip interstitial adblock adblocker drawer flyout',
  ],
  [
    E.tags,
    'tag tags taglist tagcloud topic topics category categories keyword keywords kicker eyebrow rubric rubrik rubrica etiquetas hashtag hashtags overline',
  ],
  [
    E.standfirst,
    'standfirst subtitle subhead subheading subheadline dek deck lead lede intro introduction summary excerpt abstract description teaser chapo chapeau entradilla bajada vorspann unterzeile sottotitolo sommario occhiello ingress sumario highlights keypoints takeaways strapline',
  ],
  [
    E.legal,
    'copyright disclaimer legal terms policy privacy license correction corrections clarification disclosure trust standards ethics footnote',
  ],
  [
    E.media,
    'image images img photo photos picture pictures gallery galleries slideshow slide slides slider carousel video videos player media audio figure thumbnail thumb lightgallery swiper slick playlist jwplayer brightcove',
  ],
  [E.headline, 'headline title titles heading hed hdl titulo titre titel titolo header h1'],
  [E.quote, 'quote quotes pullquote pullquotes blockquote pull'],
  [E.card, 'card cards tile tiles item items list listing grid listitem cardgroup river stream collection'],
  [
    E.embed,
    'embed embeds embedded tweet twittertweet instagram instagrammedia iframe infographic chart graphic graphics interactive map poll quiz widget oembed datawrapper',
  ],
  [E.footer, 'footer foot sitefooter pagefooter colophon endnote tagline'],
  [
    E.paywall,
    'paywall premium meter metered regwall gate locked teaserwall subscriber subscribers piano barrier unlock',
  ],
  [E.label, 'screen reader sronly visually hidden hide invisible'],
];

const MASKS = new Map<string, number>();
for (const [mask, words] of WORDS) for (const word of words.split(' ')) MASKS.set(word, (MASKS.get(word) ?? 0) | mask);

const TAGS = new Map<string, number>([
  ['figcaption', E.caption],
  ['caption', E.caption],
  ['figure', E.media],
  ['picture', E.media],
  ['nav', E.navigation],
  ['menu', E.navigation],
  ['aside', E.aside],
  ['footer', E.footer],
  ['header', E.headline],
  ['h1', E.headline],
  ['time', E.date],
  ['address', E.byline],
  ['dialog', E.dialog],
  ['blockquote', E.quote],
  ['article', E.story],
  ['main', E.story],
  ['form', E.promo],
  ['label', E.promo],
  ['legend', E.promo],
  ['button', E.share],
]);

const ROLES = new Map<string, number>([
  ['navigation', E.navigation],
  ['banner', E.navigation],
  ['search', E.navigation],
  ['menu', E.navigation],
  ['menubar', E.navigation],
  ['complementary', E.aside],
  ['contentinfo', E.footer],
  ['dialog', E.dialog],
  ['alertdialog', E.dialog],
  ['alert', E.dialog],
  ['main', E.story],
  ['article', E.story],
  ['button', E.share],
  ['form', E.promo],
  ['list', 0],
]);

const ITEMPROPS = new Map<string, number>([
  ['articlebody', E.story],
  ['text', E.story],
  ['headline', E.headline],
  ['name', E.headline],
  ['author', E.byline],
  ['datepublished', E.date],
  ['datemodified', E.date],
  ['caption', E.caption],
  ['description', E.standfirst],
  ['comment', E.comments],
  ['keywords', E.tags],
  ['publisher', E.legal],
]);

/** Their names speak of the page (`has-sidebar`, `tag-politics`), not of what is in them. */
const WHOLE = new Set(['html', 'body', 'main', '#document']);

/** A post as blog software marks it: its other names are its categories and tags. */
const POST = /\b(?:hentry|type-\w+|post-\d+)\b/;

/** A post of another site shown inside the story: `twitter-tweet` does not mean sharing buttons. */
const EMBED = /\b(?:tweet|embed)/i;

/** An id made of a heading's words. */
const SLUG = /(?:[a-z]+[-_]){4}/i;

const NAMED = [
  'class',
  'id',
  'data-testid',
  'data-test-id',
  'data-component',
  'data-component-name',
  'data-module',
  'data-type',
  'data-qa',
  'data-name',
];
const NAMES = new Set(NAMED);

/** Reads elements' evidence; the same names are read once. One reader a page. */
export class EvidenceReader {
  private readonly known = new Map<string, number>();

  of(element: Element): number {
    const { attributes } = element;
    let mask = TAGS.get(element.tag) ?? 0;
    if (WHOLE.has(element.tag)) return mask;
    for (let i = 0; i < attributes.length; i += 2) {
      const name = attributes[i] as string;
      const value = attributes[i + 1] as string;
      if (NAMES.has(name)) mask |= name === 'id' && SLUG.test(value) ? 0 : this.ofNames(value);
      else if (name === 'role') mask |= ROLES.get(value.toLowerCase()) ?? 0;
      else if (name === 'itemprop') mask |= ITEMPROPS.get(value.toLowerCase()) ?? 0;
      else if (name === 'aria-modal') mask |= E.dialog;
    }
    // A custom element's name speaks like a class.
    if (element.tag.includes('-')) mask |= this.ofNames(element.tag);
    return mask;
  }

  private ofNames(names: string): number {
    let mask = this.known.get(names);
    if (mask === undefined) {
      mask = masksOf(names);
      this.known.set(names, mask);
    }
    return mask;
  }
}

/** Names are cut at anything but letters and where a capital follows a small letter. */
function masksOf(names: string): number {
  let mask = 0;
  if (POST.test(names)) return E.story;
  if (EMBED.test(names)) return E.embed;
  // The longest names are lists of utility classes: their beginning says enough.
  const words = names.slice(0, 300).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d?/g);
  if (words) for (const word of words) mask |= MASKS.get(word.toLowerCase()) ?? 0;
  return mask;
}
