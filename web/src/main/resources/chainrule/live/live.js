// Brings the living pictures on this page to life, each once. Every output has a copy of this loader
// and of the packed program; the first one unpacks it for all.
(function () {
  'use strict';
  const programs = window[Symbol.for('chainrule.live')] ||= new Map();

  async function unpacked(packed) {
    const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const program = {};
    new Function('exports', 'define', await new Response(plain).text())(program);
    return program;
  }

  document.querySelectorAll('.chainrule-live:not([data-live])').forEach((root) => {
    root.dataset.live = 'made';
    const packed = root.querySelector('.chainrule-program');
    if (!packed || typeof DecompressionStream === 'undefined') {
      return;
    }
    const name = packed.dataset.version;
    if (!programs.has(name)) {
      programs.set(name, unpacked(packed.textContent.trim()));
    }
    programs.get(name).then((program) => program.start(root))
        .catch((problem) => console.warn('living picture: stays as it is,', problem));
  });
})();
