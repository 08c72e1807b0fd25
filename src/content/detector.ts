document.documentElement.lang;

export {};
