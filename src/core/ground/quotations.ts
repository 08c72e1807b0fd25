import { quotations } from '../sentences/quotations.ts';
import type { Fact } from './fact.ts';

/** Words put into somebody's mouth. */
export interface QuotationFact extends Fact {
  kind: 'quotation';
}

/** What stands in quotation marks, without them. */
export function quotationFacts(text: string, lang: string): QuotationFact[] {
  return quotations(text, lang).flatMap(({ start, end }) => {
    const said = text.slice(start + 1, end).replace(/(?<!["“”„«»「」『』])["“”„«»「」『』]+$/u, '');
    return wording(said).trim() === '' ? [] : [{ kind: 'quotation', text: said, start, end }];
  });
}

/** The bare words of a text between single spaces: how quotations are compared, so that typography does not count. */
export function wording(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Whether the body has these words in this order; what an ellipsis or square brackets part may stand apart. */
export function holdsQuotation(bodyWording: string, fact: QuotationFact): boolean {
  if (bodyWording.includes(wording(fact.text))) return true;
  return fact.text
    .split(/\.{2,}|…|\[[^\]]{0,200}\]/)
    .map(wording)
    .every((part) => part.trim() === '' || bodyWording.includes(part));
}
