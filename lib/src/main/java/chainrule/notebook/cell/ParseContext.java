package chainrule.notebook.cell;

/** Where the parser is told that a text stands: what a cell may hold is spread over these three. */
enum ParseContext {
  /** Statements, variables and local types. */
  BLOCK("class " + ParseContext.CLASS + " {{\n", "\n;}}"),
  /** Methods and types with any modifiers, and variables. */
  MEMBERS("class " + ParseContext.CLASS + " {\n", "\n;}"),
  /** An expression that is no statement, such as a name alone. */
  VALUE("class " + ParseContext.CLASS + " {Object $value$ =\n", "\n;}");

  /** The class that each puts around the text. */
  static final String CLASS = "$cell$";

  private final String before;
  private final String after;

  ParseContext(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the text where it stands; the semicolon is for a last part without one. */
  String around(String text) {
    return before + text + after;
  }

  /** Returns what stands before the text. */
  String before() {
    return before;
  }

  /** Returns where the text begins. */
  int begin() {
    return before.length();
  }

  /** Returns where a part ends that the added semicolon ended. */
  int endWithSemicolon(String text) {
    return begin() + text.length() + 2;
  }
}
