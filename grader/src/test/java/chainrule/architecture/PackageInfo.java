package chainrule.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A {@code package-info.java}, read for what it says: "May use {@code a.b} and {@code c.d}." or
 * "May use nothing of the kit."
 *
 * @param name of the package
 * @param text of the file, its line breaks and leading stars replaced by spaces
 * @param types the top-level types whose sources stand beside it, with their package
 */
record PackageInfo(String name, String text, List<String> types) {

  private static final String FILE = "package-info.java";
  private static final Pattern MAY_USE = Pattern.compile("May use (.+?)\\.(?= |$)");
  private static final Pattern PACKAGE = Pattern.compile("\\{@code (chainrule[\\w.]*)}");

  /** Reads all below a source folder, in the order of their names. */
  static List<PackageInfo> allBelow(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.endsWith(FILE))
          .map(file -> read(sources, file))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    }
  }

  private static PackageInfo read(Path sources, Path file) {
    Path folder = file.getParent();
    String name = sources.relativize(folder).toString().replace('\\', '.').replace('/', '.');
    try (Stream<Path> beside = Files.list(folder)) {
      List<String> types =
          beside
              .map(source -> source.getFileName().toString())
              .filter(source -> source.endsWith(".java") && !source.equals(FILE))
              .map(source -> name + "." + source.replace(".java", ""))
              .sorted()
              .toList();
      return of(name, Files.readString(file), types);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PackageInfo of(String name, String source, List<String> types) {
    return new PackageInfo(name, source.replaceAll("\\s+(\\*/?(?=\\s))?\\s*", " ").trim(), types);
  }

  boolean isNullMarked() {
    return text.contains("NullMarked package " + name + ";");
  }

  /**
   * Returns the packages that its one sentence "May use …" names, none for "May use nothing of the
   * kit."
   */
  SortedSet<String> mayUse() {
    List<String> sentences = MAY_USE.matcher(text).results().map(m -> m.group(1)).toList();
    if (sentences.size() != 1) {
      throw new AssertionError(
          name
              + ": package-info says "
              + sentences.size()
              + " times what it may use; expected once");
    }
    SortedSet<String> packages = new TreeSet<>();
    Matcher named = PACKAGE.matcher(sentences.get(0));
    while (named.find()) {
      packages.add(named.group(1));
    }
    if (packages.isEmpty() != sentences.get(0).equals("nothing of the kit")) {
      throw new AssertionError(
          name
              + ": package-info may use \""
              + sentences.get(0)
              + "\"; expected {@code chainrule.…}, or nothing of the kit");
    }
    return packages;
  }

  @Override
  public String toString() {
    return name;
  }
}
