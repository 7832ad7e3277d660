import { files, owner, returned, smallOffice } from '../runtime/office';

const html = (body: string) => returned(`const html = HtmlService.createHtmlOutput('<p>a</p>'); ${body}`);

describe('HtmlOutput', () => {
  it("HtmlOutput.getContent answers the page's text", () => {
    expect(html('return html.getContent()')).toBe('<p>a</p>');
  });

  it("HtmlOutput.setContent replaces the page's text", () => {
    expect(html("return html.setContent('<b>b</b>').getContent()")).toBe('<b>b</b>');
  });

  it('HtmlOutput.append adds its text as it is', () => {
    expect(html("return html.append('<i>b</i>').getContent()")).toBe('<p>a</p><i>b</i>');
  });

  it('HtmlOutput.appendUntrusted adds its text escaped, so that it holds no markup', () => {
    expect(html(`return html.appendUntrusted('<i>"&"</i>').getContent()`)).toBe(
      '<p>a</p>&lt;i&gt;&#34;&amp;&#34;&lt;/i&gt;',
    );
  });

  it('HtmlOutput.setTitle names the sidebar or dialog, a title element in the page does not', () => {
    expect(
      html("html.setContent('<title>b</title>'); return [html.getTitle(), html.setTitle('c').getTitle()]"),
    ).toEqual(['', 'c']);
  });

  it('null given to HtmlOutput.setWidth or HtmlOutput.setHeight brings the usual size back', () => {
    const sizes = 'sizes.push([html.getWidth(), html.getHeight()])';
    expect(
      html(
        `const sizes = []; ${sizes}; html.setWidth(9).setHeight(8); ${sizes}; html.setWidth(null).setHeight(null); ${sizes}; return sizes`,
      ),
    ).toEqual([
      [null, null],
      [9, 8],
      [null, null],
    ]);
  });

  it('HtmlOutput.addMetaTag takes four names only, viewport among them', () => {
    expect(
      html(
        "const [tag] = html.addMetaTag('viewport', 'width=1').getMetaTags(); return [tag.getName(), tag.getContent()]",
      ),
    ).toEqual(['viewport', 'width=1']);
    expect(() => html("html.addMetaTag('robots', 'none')")).toThrow(
      'The meta tag you specified is not allowed in this context.',
    );
  });

  it('HtmlOutput.setSandboxMode has no effect: every page runs in IFRAME mode', () => {
    expect(html('return html.setSandboxMode(HtmlService.SandboxMode.NATIVE).getContent()')).toBe('<p>a</p>');
  });

  it('HtmlOutput.asTemplate follows later changes of its HtmlOutput', () => {
    expect(
      html("const t = html.asTemplate(); t.b = 2; html.append('<?= b ?>'); return t.evaluate().getContent()"),
    ).toBe('<p>a</p>2');
  });

  it('escapes nothing in a place whose rules we do not know', () => {
    for (const before of ['<script>var a = 1', '<style>p { color: ', '<a href=x>']) {
      const code = `const html = HtmlService.createHtmlOutput(${JSON.stringify(before)}); html.appendUntrusted("b"); return html.getContent()`;
      if (before.startsWith('<a')) expect(returned(code)).toBe('<a href=x>b');
      else expect(() => returned(code)).toThrow('Not simulated: contextual escaping');
    }
  });
});

describe('HtmlService', () => {
  const named = (name: string) => {
    const { world, scriptId } = smallOffice('');
    const code = `function main() { return HtmlService.createHtmlOutputFromFile('${name}').getContent(); }`;
    world.changeSource(owner.email, scriptId, files(code, {}, { page: '<p><?= 1 ?></p>' }));
    return world.editorRun(owner.email, scriptId, 'main');
  };

  it('HtmlService.createHtmlOutputFromFile takes a file of the project as it is, scriptlets and all', () => {
    expect([named('page').value, named('page.html').value]).toEqual(['<p><?= 1 ?></p>', '<p><?= 1 ?></p>']);
  });

  it('HtmlService.createHtmlOutputFromFile throws No HTML file named and the name, when none is spelt just so', () => {
    expect(named('Page').error?.message).toBe('No HTML file named Page was found.');
  });

  it('HtmlService.getUserAgent is null wherever no web app answers', () => {
    expect(returned('return HtmlService.getUserAgent()')).toBeNull();
  });
});

describe('HtmlTemplate', () => {
  const filled = (template: string, before = '') =>
    returned(
      `const t = HtmlService.createTemplate(${JSON.stringify(template)}); ${before}; return t.evaluate().getContent()`,
    );

  it('a standard scriptlet runs and prints nothing, also around other parts of the page', () => {
    expect(filled('<? for (var i = 0; i < 2; i++) { ?><b>x</b>\n<? } ?>')).toBe('<b>x</b>\n<b>x</b>\n');
  });

  it('a printing scriptlet prints the value of its first statement, escaped', () => {
    expect(filled("<p title=\"<?= '\"' ?>\"><?= '<i>'; 'abc' ?></p>")).toBe('<p title="&#34;">&lt;i&gt;</p>');
  });

  it('a force-printing scriptlet prints its value as it is', () => {
    expect(filled("<?!= '<i>a</i>' ?>")).toBe('<i>a</i>');
  });

  it('what is put on an HtmlTemplate is a variable of its scriptlets', () => {
    expect(filled('<?= list[1] ?>', "t.list = ['a', 'b']")).toBe('b');
    expect(() => filled('<?= list ?>')).toThrow('list is not defined');
  });

  it('HtmlTemplate.getRawContent answers the template as it was written', () => {
    expect(returned("return HtmlService.createTemplate('<?= 1 ?>').getRawContent()")).toBe('<?= 1 ?>');
  });

  it('lets a comment in a scriptlet swallow the rest of its line', () => {
    expect(filled('<? var x; // a ?> gone')).toBe('');
  });

  it('reaches the functions of the script', () => {
    const { world, scriptId } = smallOffice(`
      function name() { return 'Sari'; }
      function main() { return HtmlService.createTemplate('<?= name() ?>').evaluate().getContent(); }
    `);
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe('Sari');
  });
});
