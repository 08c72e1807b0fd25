import { Evidence as E } from './evidence-kinds.ts';

/** Words of class names and ids, several languages mixed, by the kind of element that they speak of. */
export const WORDS: readonly [mask: number, words: string][] = [
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
