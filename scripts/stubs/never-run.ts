// Stands in for modules that rss-parser and its XML reader name, and that parsing a string never calls.
export {};
