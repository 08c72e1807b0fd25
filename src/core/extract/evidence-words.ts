import * as E from './evidence-kinds.ts';

/** Words of class names and ids, several languages mixed, by the kind of element that they speak of; “+” adds an s. */
export const WORDS: readonly [mask: number, words: string][] = [
  [
    E.caption,
    'caption+ figcaption imagecaption imagecredit photocredit credit+ legend cutline copyrights source bildunterschrift pie leyenda legende bildtext didascalia photographer',
  ],
  [
    E.byline,
    'byline+ author+ authorbio authorname autor autore auteur bio writer contributor+ reporter correspondent journalist profile signature firma redactor',
  ],
  [
    E.date,
    'date+ dateline articlemeta entrymeta publishdate readingtime time timestamp timeago published pubdate updated datetime fecha posted postdate postmeta readtime',
  ],
  [
    E.related,
    'related relatedposts relatedarticles relatedlinks alsoread morefrom moreon morestories nextprev readnext seealso inrelated relatedcontent recommended recommendation+ recommend+ recirc recirculation more trending popular mostpopular mostread mostviewed latest next previous prev upnext similar suggested suggestions teaser+ teaserwall outbrain taboola zergnet revcontent linkbox lesen relacionados relacionada+ correlati associes similaires relation topstories headlines',
  ],
  [
    E.promo,
    'promo+ promotion promotional newsletter+ subscribe subscription+ signup signin login registration cta donate donation+ membership member callout marketing follow followus download appeal contribute contribution support shop shopping buy products affiliate offer+ giveaway podcast optin mailchimp mailing',
  ],
  [
    E.share,
    'share+ sharing sharebar sharetools sociallinks social+ socialshare socialmedia addthis addtoany sharedaddy facebook twitter whatsapp pinterest linkedin flipboard button+ btn toolbar tools icons print email reaction+ vote rating+',
  ],
  [
    E.comments,
    'comment+ commentlist commenting respond disqus livefyre discussion replies reply kommentare kommentar commentaires comentario+ commento commenti coral viafoura spotim conversation',
  ],
  [
    E.navigation,
    'nav navbar navigation menu+ submenu breadcrumb+ pagination pager paging masthead topbar siteheader globalheader sitemap skip skiplink jump toc tableofcontents sitenav search hamburger',
  ],
  [
    E.aside,
    'aside sidebar+ rail rightrail leftrail rightcol rightcolumn leftcol widget+ secondary complementary sticky infobox factbox pullout',
  ],
  [
    E.ad,
    'ad+ adv advert+ advertisement+ advertising adslot adbox adunit adwrapper admanager googlead adcontainer sponsor+ sponsored dfp gpt banner+ adsense leaderboard publicidad werbung anzeige publicite reklam',
  ],
  [
    E.dialog,
    'modal+ dialog popup+ cookie+ consent gdpr ccpa onetrust privacy banner alert+ toast tooltip interstitial adblock adblocker drawer flyout',
  ],
  [
    E.tags,
    'tag+ taglist tagcloud topic+ category categories keyword+ kicker eyebrow rubric rubrik rubrica etiquetas hashtag+ overline',
  ],
  [
    E.standfirst,
    'standfirst subtitle subhead subheading subheadline dek deck lead lede intro introduction summary excerpt abstract description teaser chapo chapeau entradilla bajada vorspann unterzeile sottotitolo sommario occhiello ingress sumario highlights takeaways keypoints strapline',
  ],
  [
    E.legal,
    'copyright disclaimer legal terms policy privacy license correction+ clarification disclosure trust standards ethics footnote',
  ],
  [
    E.media,
    'image+ img photo+ picture+ gallery galleries slideshow slide+ slider carousel video+ player media audio figure thumbnail thumb swiper slick lightgallery playlist jwplayer brightcove',
  ],
  [E.quote, 'quote+ pullquote+ blockquote pull'],
  [E.footer, 'footer foot sitefooter endnote pagefooter colophon tagline'],
  [E.label, 'sronly screen reader visually hidden hide invisible'],
];
