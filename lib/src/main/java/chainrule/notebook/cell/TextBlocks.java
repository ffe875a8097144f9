package chainrule.notebook.cell;

/** Paragraphs and lists as lines of plain text. */
final class TextBlocks {

  private static final int WIDTH = 80;

  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private String first = "";
  private String further = "";

  /** Adds to the running text, where any space is one space. */
  void add(String text) {
    block.append(text);
  }

  /** Ends the block before; a paragraph has an empty line above it. */
  void paragraph() {
    end();
    if (!lines.isEmpty() && lines.indexOf("\n\n", lines.length() - 2) < 0) {
      lines.append('\n');
    }
  }

  /**
   * Ends the block before; an item has no empty line above it.
   *
   * @param first what stands before its first line
   * @param further what stands before its other lines
   */
  void item(String first, String further) {
    end();
    this.first = first;
    this.further = further;
  }

  /** Does what a tag of HTML means at its beginning; the text of others stays where it is. */
  void begin(String tag) {
    switch (tag) {
      case "sup" -> add("^");
      case "sub" -> add("_");
      case "li", "dd" -> item("  - ", "    ");
      case "br", "tr", "dt" -> item("", "");
      case "td", "th" -> add("  ");
      case "p", "pre", "ul", "ol", "dl", "table", "div", "blockquote", "h1", "h2", "h3", "h4" ->
          paragraph();
      default -> {}
    }
  }

  /** Does what a tag of HTML means at its end. */
  void end(String tag) {
    switch (tag) {
      case "pre" -> verbatim();
      case "ul", "ol", "dl", "table", "div", "blockquote", "h1", "h2", "h3", "h4" -> paragraph();
      default -> {}
    }
  }

  /** Ends the block with its lines as they were added. */
  private void verbatim() {
    String text = block.toString().stripTrailing().stripIndent();
    block.setLength(0);
    text.lines()
        .dropWhile(String::isBlank)
        .forEach(line -> lines.append("    ").append(line).append('\n'));
    paragraph();
  }

  /** Returns all blocks. */
  String text() {
    end();
    return lines.toString().stripTrailing();
  }

  private void end() {
    String text = block.toString().strip();
    block.setLength(0);
    if (!text.isEmpty()) {
      wrap(text.split("\\s+"));
    }
    first = "";
    further = "";
  }

  private void wrap(String[] words) {
    StringBuilder line = new StringBuilder(first).append(words[0]);
    for (int i = 1; i < words.length; i++) {
      if (line.length() + 1 + words[i].length() > WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder(further).append(words[i]);
      } else {
        line.append(' ').append(words[i]);
      }
    }
    lines.append(line).append('\n');
  }
}
