export * from './errors.js';
export * from './post.js';
