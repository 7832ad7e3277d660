// https://drive.google.com: where a browser downloads. A script's token opens nothing here.
import type { HttpResponse, Site } from '../contract';
import type { Drive } from './drive';

export { downloadHost } from './links';

export function downloadSite({ drive }: { drive: Drive }): Site {
  return (request) => {
    const url = new URL(request.url);
    const file = drive.find(url.searchParams.get('id') ?? '');
    const head = file?.record.revisions.at(-1);
    if (url.pathname !== '/uc' || file === undefined || head === undefined) return page(404, 'Not Found');
    // reported: File.getDownloadUrl fetched with a token gives a sign-in page with 200 and not the file
    // [ustcqidi.github.io/2022/01/11/ru_he_zai_google_slide_cha_jian_zhong_xia_zai_drive_da_wen_jian/]
    if (file.entry.access.anyoneWithLink === 'none') return page(200, 'Sign in - Google Accounts');
    return { status: 200, headers: { 'Content-Type': head.mimeType }, body: drive.part(head, 0, head.size) };
  };
}

const page = (status: number, title: string): HttpResponse => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: new TextEncoder().encode(`<!doctype html><title>${title}</title>`),
});
