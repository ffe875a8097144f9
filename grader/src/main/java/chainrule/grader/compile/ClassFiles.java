package chainrule.grader.compile;

import chainrule.exercises.permitted.PermittedTypes;
import chainrule.grader.wire.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.Snippet;

/**
 * A notebook's class files by name; of two with the same name the later one counts.
 *
 * @param byName class files
 * @param bySnippet the names of the classes that a snippet became last, by its id
 */
record ClassFiles(Map<String, byte[]> byName, Map<String, List<String>> bySnippet) {
  /** JShell names a class after its snippet, and adds a letter when it compiles it again. */
  private static final Pattern SNIPPET = Pattern.compile("\\$JShell\\$([^$]*?)([A-Z]*)(\\$.*)?");

  static ClassFiles of(List<Message.ClassFile> classes) {
    Map<String, byte[]> byName = new LinkedHashMap<>();
    classes.forEach(file -> byName.put(file.name(), file.bytes()));
    Map<String, String> latest = new LinkedHashMap<>();
    byName.keySet().forEach(name -> latest.put(snippetOf(name), compilationOf(name)));
    Map<String, List<String>> bySnippet =
        byName.keySet().stream()
            .filter(name -> compilationOf(name).equals(latest.get(snippetOf(name))))
            .collect(Collectors.groupingBy(ClassFiles::snippetOf));
    return new ClassFiles(byName, bySnippet);
  }

  /** Returns what these classes use and may not. */
  Collection<String> allForbidden(PermittedTypes library) {
    return library.forbidden(byName.keySet(), byName::get);
  }

  /** Returns what a snippet uses, directly or through others, and may not. */
  Collection<String> forbidden(PermittedTypes library, Snippet snippet) {
    return library.forbidden(bySnippet.getOrDefault(snippet.id(), List.of()), byName::get);
  }

  private static String snippetOf(String name) {
    return group(name, 1);
  }

  /** Returns which of the times it is that a snippet was compiled: letters, none at first. */
  private static String compilationOf(String name) {
    return group(name, 2);
  }

  private static String group(String name, int group) {
    Matcher matcher = SNIPPET.matcher(name.substring(name.indexOf('.') + 1));
    return matcher.matches() ? matcher.group(group) : "";
  }
}
