// Whatever is scrolled for itself can be scrolled with the keyboard too.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('.cell_output .output.text_html, .highlight pre, .table-wrapper, div.math')
      .forEach((part) => part.scrollWidth > part.clientWidth && part.setAttribute('tabindex', '0'));
});
