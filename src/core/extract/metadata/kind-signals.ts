import { attribute, type Element, type Tree } from '../tree.ts';
import { isLink, leadsElsewhere } from './headline-link.ts';
import { type JsonLdNode, typesOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { isStoryNode } from './story-node.ts';

/** What the page's markup and structured data say about the kind of page it is. Counts are exact up to some thousands. */
export interface KindSignals {
  /** The page's data call it news (2), an article or a post (1), or neither (0). */
  storyType: 0 | 1 | 2;
  /** The page's data call it a product, a recipe, a thread, a list, a business … */
  otherType: boolean;
  /** The page's data describe a film. */
  film: boolean;
  /** og:type: "article" (1), another kind that is no story (-1), absent or "website" (0). */
  ogType: -1 | 0 | 1;
  /** Section, news keywords, a news organization as publisher, an AMP form, what publishers tell of a story: how many there are. */
  newsMarks: number;
  /** Elements whose class or data say price, basket or purchase. */
  prices: number;
  /** Elements whose class says thread, reply or poster. */
  forum: number;
  /** Elements whose class says comment. */
  comments: number;
  /** code and pre elements. */
  code: number;
  /** Password fields. */
  passwords: number;
  /** h2 and h3 that are links: the headlines of other stories. */
  linkedHeadings: number;
  /** Bodies and headlines of stories in microdata: more than one of both on a feed of cards. */
  bodies: number;
  headlines: number;
  /** The headline is shown in an h1. */
  headed: boolean;
  /** The headline is a link to another page. */
  headlineElsewhere: boolean;
}

const OTHER_TYPE =
  /^(?:Product(?:Group)?|(?:Aggregate)?Offer|Recipe|FAQPage|QAPage|Question|DiscussionForumPosting|\w*Event|JobPosting|\w+Application|Course|CollectionPage|ItemList|SearchResultsPage|LocalBusiness|Store|Restaurant|Hotel|Service|ProfilePage|ContactPage|AboutPage|CheckoutPage|RealEstateListing|Book|Movie|MusicAlbum|TVSeries|VideoGame|HowTo|Dataset|Vehicle|MedicalClinic|ProfessionalService|AutoDealer|TechArticle|APIReference)$/;
const OG_OTHER =
  /^(?:product|og:product|profile|music|video|book|business|restaurant|place|game|website\.product|object|forum)/i;

/** What publishers tell readers' platforms, archives and measuring services of a single story, and list pages do not have. */
const OF_PUBLISHERS =
  'article:content_tier article:opinion sailthru.date parsely-pub-date cxenseparse:recs:publishtime dcterms.created dc.date.issued section articlesection syndication-source original-source'.split(
    ' ',
  );

/** Gathers them; `nodes` are the page's JSON-LD, `pageUrl` where it was read and `declared` what it calls its address. */
export function kindSignals(
  tree: Tree,
  facts: PageFacts,
  nodes: readonly JsonLdNode[],
  headline: Element | null,
  pageUrl: string,
  declared: readonly (string | undefined)[],
): KindSignals {
  const types = nodes.flatMap(typesOf);
  const article = nodes.some(isStoryNode);
  // Static pages of common site software have og:type "article" and a day, too; that software tells the two apart in its data.
  const isPage = !article && types.some((type) => /^(?:Web|About)Page$/.test(type));
  const og = metaOf(facts, 'og:type');
  const news = types.some((type) => /News|Reportage|LiveBlog/.test(type) && !/Organization/.test(type));
  const marks = [
    facts.metas.has('article:section') ||
      nodes.some((node) => node['articleSection'] !== undefined && isStoryNode(node)),
    facts.metas.has('news_keywords'),
    types.includes('NewsMediaOrganization'),
    facts.links.has('amphtml'),
    !isPage && facts.metas.has('article:published_time') && facts.metas.has('og:site_name'),
    /max-image-preview/.test(metaOf(facts, 'robots')) && facts.metas.has('article:tag'),
    ...OF_PUBLISHERS.map((name) => facts.metas.has(name)),
  ];
  const signals: KindSignals = {
    storyType: news ? 2 : article ? 1 : 0,
    otherType: types.some((type) => OTHER_TYPE.test(type)),
    film: types.includes('VideoObject'),
    ogType: !isPage && /article|^(?:news|blog|post)/i.test(og) ? 1 : OG_OTHER.test(og) ? -1 : 0,
    newsMarks: marks.filter(Boolean).length,
    ...facts.counts,
    code: 0,
    passwords: 0,
    linkedHeadings: 0,
    headed: headline?.tag === 'h1',
    headlineElsewhere: leadsElsewhere(tree, headline, pageUrl, declared),
  };
  for (const element of tree.elements) {
    switch (element.tag) {
      case 'h2':
      case 'h3':
        if (isLink(element)) signals.linkedHeadings++;
        break;
      case 'code':
      case 'pre':
        signals.code++;
        break;
      case 'input':
        if (attribute(element, 'type') === 'password') signals.passwords++;
        break;
    }
  }
  return signals;
}
