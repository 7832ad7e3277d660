// The panel's own words, in the reader's language.
import { reviewPanelEn } from '../../../i18n/review-panel.en';
import { reviewPanelId } from '../../../i18n/review-panel.id';
import { inLanguage } from '../shared/language';

export const texts = inLanguage({ id: reviewPanelId, en: reviewPanelEn });
