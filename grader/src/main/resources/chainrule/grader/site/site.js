// Whatever is scrolled for itself can be scrolled with the keyboard too.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('.cell_output .output.text_html, .highlight pre, .table-wrapper, div.math')
      .forEach((part) => part.scrollWidth > part.clientWidth && part.setAttribute('tabindex', '0'));
});

// Sphinx calls the captions of the navigation headings, and does not say of which level.
document.addEventListener('DOMContentLoaded', () => {
  document
    .querySelectorAll('.caption[role=heading]')
    .forEach((caption) => caption.setAttribute('aria-level', '2'));
});
