// Makes a player of each animation on the page that is not one yet. The page may hold several, each
// with its copy of this script, and a notebook may insert an output twice: nothing here is global,
// and an animation is found by its class, not by an id or by the place of the script.
(function () {
  'use strict';

  function make(tag, parent, properties, attributes) {
    const element = document.createElement(tag);
    Object.assign(element, properties);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    parent.append(element);
    return element;
  }

  // Three sections: elements, the numbers of each picture's elements, each picture's words.
  async function unpack(packed) {
    const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const [elements, frames, words] =
        (await new Response(plain).text()).split('\n\n').map((section) => section.split('\n'));
    return frames.map((numbers, i) => ({
      words: words[i],
      source: 'data:image/svg+xml,' + encodeURIComponent(
          numbers.split(' ').map((number) => elements[number]).join('')),
    }));
  }

  function player(root, still, frames) {
    const last = frames.length - 1;
    let shown = 0;
    let timer = 0;

    const panel = make('div', root, {className: 'chainrule-player'},
        {'role': 'group', 'aria-label': root.dataset.title});
    panel.style.maxWidth = 'min(100%, ' + still.getAttribute('width') + 'px)';
    const image = still.cloneNode();
    image.className = 'chainrule-frame';
    panel.append(image);
    // JupyterLab leaves the keys alone below the first attribute, reveal.js the touches below the
    // second.
    const bar = make('div', panel, {className: 'chainrule-bar'},
        {'data-lm-suppress-shortcuts': 'true', 'data-prevent-swipe': ''});
    const play = make('button', bar, {type: 'button', className: 'chainrule-play'});
    const back = make('button', bar, {type: 'button', textContent: 'Step back'});
    const forward = make('button', bar, {type: 'button', textContent: 'Step forward'});
    const slider = make('input', bar, {type: 'range', min: 1, max: frames.length, step: 1},
        {'aria-label': 'Frame'});
    const status = make('span', bar, {className: 'chainrule-status'}, {'aria-live': 'polite'});
    const place = make('span', status);
    const title = make('span', status, {className: 'chainrule-hidden'});

    function show(index) {
      shown = Math.max(0, Math.min(last, index));
      const {source, words} = frames[shown];
      const text = 'frame ' + (shown + 1) + ' of ' + frames.length;
      // "figure: the title; and what follows"
      const label = ': ' + words.replace(/^figure: /, '').split('; ')[0];
      image.src = source;
      image.alt = words;
      slider.value = shown + 1;
      slider.setAttribute('aria-valuetext', text + label);
      place.textContent = text;
      title.textContent = label;
      // Not "disabled", which would take the focus from who steps to the end.
      back.setAttribute('aria-disabled', shown === 0);
      forward.setAttribute('aria-disabled', shown === last);
    }

    function pause() {
      clearInterval(timer);
      timer = 0;
      play.textContent = 'Play';
      status.setAttribute('aria-live', 'polite');
    }

    function start() {
      status.setAttribute('aria-live', 'off');
      play.textContent = 'Pause';
      show(shown === last ? 0 : shown + 1);
      timer = setInterval(() => {
        if (shown === last || !root.isConnected) {
          pause();
        } else {
          show(shown + 1);
        }
      }, Number(root.dataset.millis));
    }

    function jump(index) {
      pause();
      show(index);
    }

    play.addEventListener('click', () => timer ? pause() : start());
    back.addEventListener('click', () => jump(shown - 1));
    forward.addEventListener('click', () => jump(shown + 1));
    slider.addEventListener('input', () => jump(slider.value - 1));
    // The keys of these buttons turn no slide and run no cell; nor does dragging the slider.
    ['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'touchstart', 'touchmove'].forEach(
        (type) => bar.addEventListener(type, (event) => event.stopPropagation(), {passive: true}));
    pause();
    show(0);
  }

  document.querySelectorAll('.chainrule-frames:not([data-player])').forEach((root) => {
    root.dataset.player = 'made';
    const still = root.querySelector('.chainrule-first');
    const packed = root.querySelector('.chainrule-packed');
    if (!still || !packed || typeof DecompressionStream === 'undefined') {
      return;
    }
    unpack(packed.textContent.trim()).then((frames) => {
      player(root, still, frames);
      root.classList.add('chainrule-ready');
    }).catch((problem) => console.warn('animation: stays at its first frame,', problem));
  });
})();
