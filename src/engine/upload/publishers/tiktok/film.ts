// The film of a target; its other files, if any, are no part of a post on TikTok.
import { isFilm, type MediaFile } from '../../../../domain/content/content';
import type { Subject } from '../publisher';

export const filmOf = ({ files }: Pick<Subject, 'files'>): MediaFile | undefined => files.find(isFilm);
