// Posting by hand: the kit with everything to copy and save, and the field that takes the link of the post.
import { useState } from 'preact/hooks';
import type { KitItem } from '../../../domain/upload/kit';
import { platformWords } from '../../../i18n/vocabulary';
import { TextField } from '../shared/fields';
import { labelFor } from '../shared/language';
import { Button, CopyButton, Section } from '../shared/parts';
import { texts } from './words';

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** `Instagram: https://…`: the address becomes a link, and nothing else does: anybody may have typed in the cell. */
export function Linked({ line, name }: { readonly line: string; readonly name?: string }) {
  const at = line.search(/https:\/\//);
  if (at < 0) return <p>{name ?? line}</p>;
  return (
    <p>
      {line.slice(0, at)}
      <a href={line.slice(at)} target="_blank" rel="noreferrer">
        {name ?? line.slice(at)}
      </a>
    </p>
  );
}

export const Kit = ({
  item: { platform, handle, todo, when, files, caption, altText },
}: {
  readonly item: KitItem;
}) => (
  <article class="kit">
    <h3>
      {labelFor(platformWords, platform)} <span class="faint">{handle}</span>
    </h3>
    <p>{todo}</p>
    <p class="faint">{when}</p>
    {files.map((file) => (
      <Linked key={file.link} line={file.link} name={file.name} />
    ))}
    <Copied label={texts.caption} text={caption} />
    {altText !== '' && <Copied label={texts.altTextOf} text={altText} />}
  </article>
);

const Copied = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <>
    <div class="row apart">
      <span class="caption">{label}</span>
      <CopyButton text={text} label={label} />
    </div>
    <p class="quote">{text}</p>
  </>
);

export function Links({
  manualLinks,
  onRecord,
}: {
  readonly manualLinks: string;
  readonly onRecord: (link: string) => Promise<boolean>;
}) {
  const [link, setLink] = useState('');
  const [isBusy, setBusy] = useState(false);
  const record = async () => {
    setBusy(true);
    if (await onRecord(link)) setLink('');
    setBusy(false);
  };
  return (
    <Section title={texts.recordLink}>
      <TextField name="link" label={texts.links} hint={texts.linkHint} type="url" value={link} onValue={setLink} />
      <Button busy={isBusy} disabled={link.trim() === ''} onClick={() => void record()}>
        {texts.record}
      </Button>
      {manualLinks !== '' && (
        <>
          <p class="caption space">{texts.recorded}</p>
          {linesOf(manualLinks).map((line) => (
            <Linked key={line} line={line} />
          ))}
        </>
      )}
    </Section>
  );
}
