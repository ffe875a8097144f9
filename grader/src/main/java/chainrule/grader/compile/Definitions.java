package chainrule.grader.compile;

import chainrule.grader.assemble.CodeCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import org.jspecify.annotations.Nullable;

/** What stands for each name of a notebook, as far as its cells have been compiled. */
final class Definitions {
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

  private final Map<String, List<Definition>> byName = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * Something with a name.
   *
   * @param cell where it stands
   * @param part what declares it
   * @param uses the names in its text
   */
  record Definition(CodeCell cell, JShellCompiler.Part part, Set<String> uses) {
    /** Returns whether this is a method or type whose text another one has too, but for space. */
    boolean differs(Definition other) {
      return isCode(part.snippet())
          && sameKind(part.snippet(), other.part().snippet())
          && !text().equals(other.text());
    }

    private String text() {
      return part.snippet().source().replaceAll("\\s+", "");
    }
  }

  private static boolean isCode(Snippet snippet) {
    return snippet instanceof MethodSnippet || snippet instanceof TypeDeclSnippet;
  }

  /** Adds what a part of a cell declares; what it takes the place of is forgotten. */
  @Nullable Definition add(CodeCell cell, JShellCompiler.Part part) {
    Set<String> uses =
        IDENTIFIER
            .matcher(part.snippet().source())
            .results()
            .map(found -> found.group())
            .collect(Collectors.toSet());
    used.addAll(uses);
    if (!(part.snippet() instanceof PersistentSnippet named)) {
      return null;
    }
    Definition added = new Definition(cell, part, uses);
    List<Definition> all = byName.computeIfAbsent(named.name(), name -> new ArrayList<>());
    if (part.again()) {
      all.removeIf(old -> sameKind(old.part().snippet(), part.snippet()));
    }
    all.add(added);
    return added;
  }

  /** Methods of one name stand beside each other if they take different arguments. */
  private static boolean sameKind(Snippet one, Snippet other) {
    if (one instanceof MethodSnippet a && other instanceof MethodSnippet b) {
      return a.parameterTypes().equals(b.parameterTypes());
    }
    return one.kind() == other.kind();
  }

  /** Returns the last method of a name; null if there is none. */
  @Nullable Definition method(String name) {
    List<Definition> all = byName.getOrDefault(name, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).part().snippet() instanceof MethodSnippet) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Returns whether to compile a part may change what was compiled before, or run something. */
  boolean change(Snippet part) {
    if (part instanceof MethodSnippet method) {
      return byName.containsKey(method.name());
    }
    return !(part instanceof TypeDeclSnippet type)
        || byName.containsKey(type.name())
        || used.contains(type.name());
  }

  /** Returns what a method calls or names, and what that does, by name; itself first. */
  Map<String, List<Definition>> reach(String name) {
    Map<String, List<Definition>> reached = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>(Set.of(name));
    while (!next.isEmpty()) {
      String one = next.remove();
      List<Definition> definitions = byName.get(one);
      if (definitions != null && !reached.containsKey(one)) {
        reached.put(one, List.copyOf(definitions));
        definitions.forEach(definition -> next.addAll(new LinkedHashSet<>(definition.uses())));
      }
    }
    return reached;
  }
}
