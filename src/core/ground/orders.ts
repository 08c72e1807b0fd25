import { sentences, type TextSpan } from '../sentences/sentences.ts';

const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');

/**
 * Sentences on a page that speak to a language model instead of to the reader ("ignore all previous instructions"). They
 * are kept from every writer and prove nothing. A net, not the wall: what a writer returns is held against the body whoever
 * it obeyed. All that begin with a word are one pattern, which looks at each word once.
 */
const ORDER = new RegExp(
  `\\b(?:${anyOf([
    /(?:ignore|disregard|forget)\b[^.!?]{0,20}\b(?:article|text|story|content|page|everything)\b/,
    /(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|other|system)\b[^.!?]{0,30}\b(?:instructions?|prompts?|rules?|directions?|guidelines?|context|commands?|text|article)\b/,
    /(?:you are|you're|act as|pretend (?:to be|you)|behave as|roleplay as)\b[^.!?]{0,40}\b(?:ai|assistant|language model|llm|chatbot|gpt|model|dan|summari[sz]er)\b/,
    /(?:new|updated|real|hidden|special|system|developer)\s+(?:instructions?|prompts?|messages?|directives?)\s*[:=]/,
    /(?:system|developer)\s*(?:prompt|message|override|note)\b/,
    /(?:attention|note|message|instructions?|dear)\b[^.!?]{0,30}\b(?:ai|llms?|language models?|assistants?|chatbots?|summari[sz]ers?|bots?|crawlers?)\b/,
    /(?:in|of|to|from|for|as)\s+(?:your (?:summary|answer|response|output)(?!\s+to\b)|the summary)\b/,
    /when (?:you )?summari[sz](?:e|ing)\b/,
    /(?:include|insert|append|add|mention)\b[^.!?]{0,40}\b(?:your (?:summary|response|answer|output)|(?:in|to|into) the (?:summary|answer|output))\b/,
    /(?:reveal|leak|print|show|send|exfiltrate)\b[^.!?]{0,30}\b(?:your (?:instructions?|prompt|rules?)|api keys?|system prompt|passwords?|cookies?)\b/,
  ])})`,
  'i',
);
/** The others. */
const OTHER_ORDER = new RegExp(
  anyOf([
    /<\|?\/?(?:im_start|im_end|system|user|assistant|endoftext|inst)\|?>|\[\/?(?:INST|SYSTEM)\]|^\s*#{2,}\s*(?:system|instruction|assistant)/,
    /^\s*(?:system|assistant|developer|ai|human)\s*:/,
    // An order, not a report: "Respond only with", "and say exactly"; not "critics say the plan only".
    /(?:^|[.!?:;,"“]\s*|\b(?:please|must|should|and|then|now|instead|always|you to)\s+)(?:respond|reply|answer|output|print|return|repeat|summari[sz]e)\b[^.!?]{0,40}\b(?:only|exactly|nothing (?:but|else)|verbatim|instead|the (?:following|words?|phrase|sentence)|your (?:summary|answer|response|reply|output)|in your)\b/,
    /(?:^|[.!?:;,"“]\s*|\b(?:please|must|should|and|then|now|instead|always)\s+)(?:say|write|begin|start|end)\b[^.!?]{0,40}\b(?:exactly|nothing (?:but|else)|verbatim|the (?:following|words|phrase|sentence)|(?:only|just) (?:with|the words?|this)|your (?:summary|answer|response|reply|output))\b/,
    /\b(?:ignorier\w*|vergiss)\b[^.!?]{0,40}\banweisung|\bignore[zr]?\b[^.!?]{0,40}\b(?:instructions pr[ée]c|instrucciones|instruções)|忽略[^。]{0,12}(?:指令|指示)|पिछले[^।]{0,20}निर्देश/,
  ]),
  'i',
);

/** Letters and marks that may be another's disguise, or nothing at all: all but ASCII and the usual marks. */
const PERHAPS_DISGUISED = /[^\0-\x7f‘’“”–—]/;

/** Whether a sentence gives orders to a model. */
export function isOrder(sentence: string): boolean {
  const text = PERHAPS_DISGUISED.test(sentence)
    ? sentence.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    : sentence;
  return ORDER.test(text) || OTHER_ORDER.test(text);
}

/** What an order wants said mostly stands right behind it, in sentences that look like any other. */
const WITH_ORDER = 2;

/** The sentences of a paragraph that speak to the reader: without orders and what follows them closely. */
export function sentencesForReaders(paragraph: string, lang: string): TextSpan[] {
  let tainted = 0;
  return sentences(paragraph, lang).filter(({ start, end }) => {
    const order = isOrder(paragraph.slice(start, end));
    tainted = order ? WITH_ORDER + 1 : Math.max(0, tainted - 1);
    return tainted === 0;
  });
}
