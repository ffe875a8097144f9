package chainrule.notebook.cell;

import java.util.List;

/** What a Java kernel has imported before the first cell of a notebook runs. */
public final class KernelImports {

  /** The names, all of them on demand, such as {@code java.util.*}. */
  public static final List<String> NAMES =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.nio.file.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.prefs.*",
          "java.util.regex.*",
          "java.util.stream.*");

  private KernelImports() {}
}
