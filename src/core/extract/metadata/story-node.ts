import { isNode, type JsonLdNode, textIn, typesOf } from './json-ld.ts';
import { bare } from './plain-text.ts';

/** schema.org types that are a written story, strongest first. */
const STORY =
  /^(?:LiveBlogPosting|(?:Reportage|Analysis|Background|Opinion|Review|AskPublic|Satirical|Advertiser)?(?:News)?(?:Content)?Article|TechArticle|MedicalScholarlyArticle|ScholarlyArticle|BlogPosting|SocialMediaPosting|Report|NewsStory|Blog(?:Post)?)$/i;
const MAYBE =
  /^(?:CreativeWork|WebPage|ItemPage|AboutPage|VideoObject|Review|ClaimReview|Recipe|PodcastEpisode|Interview)$/i;

/** Whether the node's type says that it is a written story. */
export function isStoryNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => STORY.test(type));
}

/**
 * The node that describes this page's story: an article above other works, one that names this page's address or title
 * above those that do not, the first above later ones. Null when no node describes a story.
 */
export function storyNode(nodes: readonly JsonLdNode[], url: string, titles: readonly string[]): JsonLdNode | null {
  const path = pathOf(url);
  const forms = titles.map(bare).filter((form) => form.length > 5);
  let best: JsonLdNode | null = null;
  let bestScore = 0;
  for (const node of nodes) {
    let score = isStoryNode(node) ? 10 : typesOf(node).some((type) => MAYBE.test(type)) ? 2 : 0;
    if (score === 0) continue;
    if (node['headline'] !== undefined) score += 3;
    if (node['datePublished'] !== undefined) score += 2;
    if (node['author'] !== undefined) score += 2;
    if (node['articleBody'] !== undefined) score += 1;
    if (path.length > 1 && pathOf(addressOf(node)) === path) score += 3;
    const form = bare(textIn(node['headline'] ?? node['name']));
    if (form.length > 5 && forms.some((title) => title.includes(form) || form.includes(title))) score += 3;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return bestScore >= 5 ? best : null;
}

function addressOf(node: JsonLdNode): string {
  const main = node['mainEntityOfPage'];
  for (const value of [node['url'], isNode(main) ? main['@id'] : main, node['@id']]) {
    if (typeof value === 'string' && /^https?:/.test(value)) return value;
  }
  return '';
}

function pathOf(url: string): string {
  return /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1]?.replace(/(?<!\/)\/+$/, '') ?? '';
}
