// Step 1 of the SOP: planning and finding the material.
import { useEffect } from 'preact/hooks';
import { categories } from '../../../domain/words';
import { categoryWords } from '../../../i18n/vocabulary';
import { ChoiceField, TextField } from '../shared/fields';
import { labelFor } from '../shared/language';
import { Section } from '../shared/parts';
import { common, Entry } from './entry';
import { Files } from './files';
import type { Panel } from './panel';
import { texts } from './words';

export function Material(panel: Panel) {
  const { draft } = panel;
  const { fields, isNew } = draft.state;
  // A fresh content is begun by typing its title.
  useEffect(() => {
    if (isNew) document.getElementById('title')?.focus();
  }, [isNew]);
  return (
    <Section title={texts.material}>
      <Entry panel={panel} of="title">
        <TextField
          {...common(panel, 'title', texts.title)}
          value={fields.title}
          onValue={(title) => draft.change({ title })}
        />
      </Entry>
      <Entry panel={panel} of="category">
        <ChoiceField
          {...common(panel, 'category', texts.category)}
          options={categories.map((word) => ({ word, label: labelFor(categoryWords, word) }))}
          value={fields.category}
          onValue={(category) => draft.change({ category })}
        />
      </Entry>
      <Entry panel={panel} of="files">
        <Files {...panel} />
      </Entry>
      <Entry panel={panel} of="source">
        <TextField
          {...common(panel, 'source', texts.source)}
          optional
          placeholder={texts.sourceHint}
          value={fields.source}
          onValue={(source) => draft.change({ source })}
        />
      </Entry>
    </Section>
  );
}
