export { OutsideUnread, readOutside, type OutsideFailure, type Version } from './read-outside.js';
