// Starts the slides, and makes a slide that is a little too large a little smaller.
(function () {
  'use strict';
  var WIDTH = 1280;
  var HEIGHT = 720;

  // A slide keeps its own scale: the page's size over the size of what is on it.
  function fit(slide) {
    if (!slide || slide.classList.contains('stack')) {
      return;
    }
    slide.style.zoom = '';
    var hidden = 0; // pixels that a part would have to be scrolled for
    slide.querySelectorAll('.jp-OutputArea-output, .jp-MarkdownOutput').forEach(function (part) {
      hidden = Math.max(hidden, part.scrollWidth - part.clientWidth);
    });
    var scale = Math.min(HEIGHT / slide.scrollHeight, WIDTH / (WIDTH + hidden));
    if (scale < 1) {
      slide.style.zoom = String(scale);
    }
  }

  function start() {
    Reveal.initialize({
      width: WIDTH,
      height: HEIGHT,
      margin: 0.02,
      center: false,
      hash: true,
      controls: true,
      progress: true,
      slideNumber: 'c/t',
      transition: 'none',
      viewDistance: 100,
      plugins: [RevealNotes]
    }).then(function () {
      fit(Reveal.getCurrentSlide());
      Reveal.on('slidechanged', function (event) {
        fit(event.currentSlide);
      });
    });
  }

  // The formulae are set while every slide can still be measured, before reveal hides the others.
  if (window.MathJax && MathJax.startup && MathJax.startup.promise) {
    MathJax.startup.promise.then(start);
  } else {
    start();
  }
})();
