import type { Parse } from '../parse.ts';
import { openTailRule } from './open-tails.ts';

/** Nouns whose sense is in what follows: "a plan to", "the right to". */
const NEEDS_IT =
  /^(?:plans?|ability|bid|attempts?|right|rights|ways?|orders?|requests?|move|moves|need|time|decisions?|chance|opportunity|power|powers|permission|failure|promise|offer|efforts?|refusal|desire|pressure|reasons?|authority|intention|capacity|tendency|steps?|deal|vote|campaign|proposal|man|woman|person|people|someone|everyone|him|her|them|it|us|me)$/;
/** Verbs whose object does what follows, or that want it: "asked the mayor to". */
const CONTROLS =
  /^(?:want|ask|tell$|told|order|urg|allow|forc|expect|permit|requir|request|invit|encourag|caus|enabl|persuad|direct|instruct|advis|help|warn|would|lik|need|got|get|remind|set|use|used|take|took|taken|have|has|had|plan|decid|agre|vow|pledg|promis|threat|call|appeal|seek|sought|continu|beg|start|try|tried|claim|seem|appear|due|said|schedul|suppos|is|are|was|were|be)$|^(?:want|ask|order|urg|allow|forc|expect|permit|requir|request|invit|encourag|caus|enabl|persuad|direct|instruct|advis|help|warn|remind|plan|decid|agree|vow|pledg|promis|threaten|call|appeal|continu|start|claim|seem|appear|schedul|suppos)(?:e?s|e?d|ing|ted|ning|ned)$/;

/** " to keep the port open": what something was done for, to the sentence's end or its attribution. */
export const purposeTail = openTailRule('purpose-tail', (parse, at) => {
  if (parse.lower(at) !== 'to' || parse.tag(at + 1) !== 'V' || parse.isCapital(at + 1)) return false;
  const tag = parse.tag(at - 1);
  return (tag === 'N' || tag === 'M') && !NEEDS_IT.test(parse.lower(at - 1)) && !controlled(parse, at - 1);
});

function controlled(parse: Parse, to: number): boolean {
  for (let i = 0; i < to; i++)
    if (
      CONTROLS.test(parse.lower(i)) &&
      /[VXJ]/.test(parse.tag(i)) &&
      !(parse.tag(i) === 'X' && parse.tag(i + 1) === 'V')
    )
      return true;
  return false;
}
