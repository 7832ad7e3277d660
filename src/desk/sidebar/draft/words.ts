// The panel's own words, in the reader's language.
import { sidebarEn } from '../../../i18n/sidebar.en';
import { sidebarId } from '../../../i18n/sidebar.id';
import { inLanguage } from '../shared/language';

export const texts = inLanguage({ id: sidebarId, en: sidebarEn });
