import { describe, expect, it } from 'vitest';
import { begun, made, registered, taking } from '../../scripts/build/classic/registered.ts';

const how = {
  nameOf: (source: string) => (source.endsWith('page.js') ? undefined : source.replace(/^.*\/|\.js$/g, '')),
  // As two.js does, it stands on one.js.
  needs: (source: string) => (source === './two.js' ? ['./one.js', source] : [source]),
  later: (name: string) => `Promise.resolve().then(()=>${made(name)})`,
};
/** Runs scripts one after the other in one world, as a page's content scripts are run. */
const run = (scope: object, ...scripts: string[]): object => {
  for (const script of scripts) new Function('globalThis', script)(scope);
  return scope;
};

const one = registered('globalThis.log.push("one");function f(){return 1}let n=2;export{f as a,n as b};', 'one', how);
const two = registered(
  'import{a as f}from"./one.js";import*as all from"./one.js";globalThis.log.push("two",f(),all.a());export{f};',
  'two',
  how,
);

describe('a module made a classic script', () => {
  it('does nothing until it is needed, and then what it imports first, once', () => {
    const scope = { log: [] as unknown[] };
    run(scope, one, two);
    expect(scope.log).toEqual([]);
    run(scope, begun('two'), begun('two'), begun('one'));
    expect(scope.log).toEqual(['one', 'two', 1, 1]);
  });

  it('stays what it is where it is loaded again', () => {
    const scope = { log: [] as unknown[] };
    run(scope, one, begun('one'), one, begun('one'));
    expect(scope.log).toEqual(['one']);
  });

  it('imports later what is registered by then', async () => {
    const scope = { log: [] as unknown[], done: undefined as Promise<unknown> | undefined };
    const third = registered(
      'globalThis.done=import("./two.js").then(({f:g})=>globalThis.log.push(g()));',
      'third',
      how,
    );
    run(scope, one, two, third + begun('third'));
    expect(scope.log).toEqual([]);
    await scope.done;
    expect(scope.log).toEqual(['one', 'two', 1, 1, 1]);
  });

  it('runs by the strict rules of modules, and leaves no name in the world', () => {
    const scope = { log: [] as unknown[] };
    run(
      scope,
      registered('var x=1;globalThis.log.push(function(){return this}());export{x};', 'strict', how),
      begun('strict'),
    );
    expect(scope.log).toEqual([undefined]);
    expect(Object.keys(scope)).toEqual(['log']);
  });

  it.each([
    ['a module', 'import{a}from"./page.js";a();'],
    ['all of another', 'export*from"./one.js";'],
    ['what another exports', 'export{a}from"./one.js";'],
    ['what nobody knows yet', 'const n="./one.js";import(n);'],
  ])('cannot be made of one that takes %s', (_, code) => {
    expect(() => registered(code, 'none', how)).toThrow();
  });
});

describe('a module that stays one', () => {
  it('loads the script, takes what it needs of it, and keeps its own imports and exports', () => {
    const code = taking('import{b as x}from"./page.js";import{a as f}from"./one.js";const y=f()+x;export{y};', how);
    expect(code).toMatch(/^import"\.\/one\.js";/);
    expect(code).toContain('import{b as x}from"./page.js"');
    expect(code).not.toContain('from"./one.js"');
    expect(code).toContain('var{a:f}=sixty[`one`]();');
    expect(code).toContain('export{y}');
  });

  it('loads first what the script itself stands on: that one imports nothing', () => {
    const code = taking('import{f}from"./two.js";f();', how);
    expect(code).toMatch(/^import"\.\/one\.js";import"\.\/two\.js";/);
  });

  it('is left alone when it needs nothing of them', () => {
    const code = 'import{b as x}from"./page.js";export{x};';
    expect(taking(code, how)).toBe(code);
  });
});
