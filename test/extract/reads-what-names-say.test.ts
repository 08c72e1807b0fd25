import { describe, expect, it } from 'vitest';
import { Evidence, EvidenceReader } from '../../src/core/extract/evidence.ts';
import { fold } from '../../src/core/extract/fold.ts';
import { isHidden, isHiddenInline } from '../../src/core/extract/hidden.ts';
import { type Element, parseTree } from '../../src/core/extract/tree.ts';

const first = (html: string): Element => parseTree(html).elements.find(({ tag }) => tag !== '#document') as Element;

/** The kinds that a reader of names finds in an element. */
function kinds(html: string): string[] {
  const mask = new EvidenceReader().of(first(html));
  return Object.entries(Evidence).flatMap(([name, bit]) => ((mask & bit) === 0 ? [] : [name]));
}

describe('an element is taken for what it is called', () => {
  it.each([
    ['<p class="byline">', ['byline']],
    ['<p class="autor">', ['byline']],
    ['<p class="auteur">', ['byline']],
    ['<p class="post-meta published">', ['date']],
    ['<p id="photoCredit">', ['caption', 'media']],
    ['<p class="bildunterschrift">', ['caption']],
    ['<div class="relacionadas">', ['related']],
    ['<div class="most-read-box"></div>', []],
    ['<div class="mostread">', ['related']],
    ['<div data-component="newsletter-signup">', ['promo']],
    ['<div data-testid="share-tools">', ['share']],
    ['<div class="kommentare">', ['comments']],
    ['<div class="breadcrumbs">', ['navigation']],
    ['<div class="sidebar">', ['aside']],
    ['<div class="werbung">', ['ad']],
    ['<div class="cookie-banner">', ['ad', 'dialog']],
    ['<div class="tag-list">', ['tags']],
    ['<p class="vorspann">', ['standfirst']],
    ['<p class="chapo">', ['standfirst']],
    ['<p class="disclaimer">', ['legal']],
    ['<div class="gallery">', ['media']],
    ['<p class="pullquote">', ['quote']],
    ['<div class="colophon">', ['footer']],
    ['<span class="visually-hidden">', ['label']],
    ['<blockquote class="twitter-tweet">', ['quote']],
    ['<div class="post-17 type-post category-ads">', []],
    ['<x-comments>', ['comments']],
    ['<div class="more">', ['related']],
    ['<div class="more-stories-content">', ['related']],
    ['<div class="content-more-news">', ['related']],
    ['<div class="read-more-content">', []],
    ['<div class="show-more__text">', []],
    ['<p class="text-more">', []],
  ])('by class, id or name of the page’s own making: %s', (html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  it.each([
    ['<time>', ['date']],
    ['<figcaption>', ['caption']],
    ['<nav>', ['navigation']],
    ['<aside>', ['aside']],
    ['<footer>', ['footer']],
    ['<address>', ['byline']],
    ['<dialog>', ['dialog']],
    ['<form>', ['promo']],
    ['<div role="complementary">', ['aside']],
    ['<div role="DIALOG">', ['dialog']],
    ['<div role="contentinfo">', ['footer']],
    ['<div role="link">', ['related']],
    ['<div role="list">', []],
    ['<p itemprop="description">', ['standfirst']],
    ['<p itemprop="author">', ['byline']],
    ['<div aria-modal="true">', ['dialog']],
  ])('by tag, role or property: %s', (html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  it('but for the page itself, and an id that is made of a heading’s words', () => {
    expect(kinds('<body class="has-sidebar tag-politics">')).toEqual([]);
    expect(kinds('<h2 id="what-the-comments-say-now">')).toEqual([]);
    expect(kinds('<h2 id="the-comments">')).toEqual(['comments']);
  });

  it('but for an id that a framework gives to all it draws, and for the place where a text is cut', () => {
    expect(kinds('<div id="__next">')).toEqual([]);
    expect(kinds('<div id="next">')).toEqual(['related']);
    expect(kinds('<div id="more">')).toEqual([]);
    expect(kinds('<div id="more-news">')).toEqual(['related']);
  });
});

describe('what the markup itself hides', () => {
  it.each(['<p hidden>', '<p style="color: red; display:none">', '<p style="visibility : hidden">'])('%s', (html) => {
    expect(isHidden(first(html))).toBe(true);
    expect(isHiddenInline(first(html))).toBe(true);
  });

  it.each([
    '<i class="sr-only">',
    '<i class="js visually-hidden b">',
    '<i class="a11y-hidden">',
    '<i class="x-offscreen">',
    '<i class="x-vh">',
    '<i class="link__screenReaderLabel--a1">',
    '<i style="border:0;clip:rect(0 0 0 0);height:1px">',
    '<i style="clip-path: inset(50%)">',
  ])('is, within a paragraph, what only screen readers are to say: %s', (html) => {
    expect(isHiddenInline(first(html))).toBe(true);
    expect(isHidden(first(html))).toBe(false);
  });

  it.each([
    '<p hidden="until-found">',
    '<p style="display: block">',
    '<p style="x-display: none">',
    '<i class="unhidden">',
    '<i class="resr-only">',
    '<i class="min-vh-100">',
    '<i class="solvh">',
    '<i style="clip-path: inset(0 0 5%)">',
    '<i style="clip: rect(10px, 20px, 30px, 0)">',
    '<p>',
  ])('is not: %s', (html) => {
    expect(isHidden(first(html))).toBe(false);
    expect(isHiddenInline(first(html))).toBe(false);
  });
});

describe('folded texts', () => {
  it.each([
    ['The Bridge, closed!', 'thebridgeclosed'],
    ['ΓΈΦΥΡΑ — Brücke 12', 'γέφυραbrücke12'],
    ['港は閉じた。', '港は閉じた'],
    ['@[`{/:', ''],
    ['AZ az 09', 'azaz09'],
  ])('keep letters and digits alone: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('are whole, however long the text', () => {
    expect(fold('Ab, '.repeat(400))).toBe('ab'.repeat(400));
    expect(fold('Äb, '.repeat(400))).toBe('äb'.repeat(400));
  });
});
