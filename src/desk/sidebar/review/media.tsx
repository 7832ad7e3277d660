// The engine's own copies: what will be posted, not what stands in the folder.
import { isFilm } from '../../../domain/content/content';
import type { ReviewPanel } from '../../../domain/review/review-panel';
import { language } from '../shared/language';
import { Section } from '../shared/parts';
import { texts } from './words';

const number = (value: number, digits: number): string =>
  value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${number(bytes / 1024, 0)} KB` : `${number(bytes / 1_048_576, 1)} MB`;

export function Media({ panel, preview }: { readonly panel: ReviewPanel; readonly preview: string }) {
  const { files } = panel.snapshot;
  const [first] = files;
  return (
    <Section title={texts.media}>
      {preview === '' ? (
        <p class="faint">{first && isFilm(first) ? texts.noFilmStill : texts.noPreview}</p>
      ) : (
        <img class="preview" src={preview} alt={texts.pictureOf({ name: first?.name ?? '' })} />
      )}
      {preview !== '' && first && isFilm(first) && <p class="faint">{texts.filmStill}</p>}
      {files.map((file, i) => (
        <div key={file.fileId} class="file">
          <strong>{file.name}</strong>
          <span class="faint">
            {[
              file.mimeType.split('/')[1]?.toUpperCase(),
              size(file.bytes),
              file.width === null ? '' : `${file.width} × ${file.height}`,
              file.film ? texts.seconds({ seconds: number(file.film.seconds, 0) }) : '',
            ]
              .filter((fact) => fact)
              .join(' · ')}
          </span>
          <a href={`https://drive.google.com/file/d/${panel.copies[i]}/view`} target="_blank" rel="noreferrer">
            {texts.openCopy}
          </a>
        </div>
      ))}
    </Section>
  );
}
