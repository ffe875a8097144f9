package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The library holds what the course teaches with, and no more: a public class is named by a lecture
 * or a homework, or such a class needs it.
 */
@Tag("slow")
class LibraryUseTests {

  /** The packages that lectures import; the others are there for these, the kernel and reports. */
  private static final List<String> TAUGHT =
      List.of(
          "activation",
          "check",
          "data",
          "graph",
          "linear",
          "loss",
          "math",
          "minimize",
          "nn",
          "nn.planted",
          "playground",
          "plot",
          "quiz",
          "train");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("chainrule");

  @Test
  void everyPublicClassIsUsed() throws IOException {
    Set<JavaClass> taught = taught();
    String words = words();
    Deque<JavaClass> open = new ArrayDeque<>();
    taught.stream().filter(type -> isNamed(type, words)).forEach(open::add);
    assertThat(open).hasSizeGreaterThan(80);
    Set<JavaClass> used = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      for (JavaClass near : around(open.remove())) {
        if (taught.contains(near) && used.add(near)) {
          open.add(near);
        }
      }
    }

    Set<String> unused = new TreeSet<>();
    taught.stream().filter(type -> !used.contains(type)).forEach(t -> unused.add(t.getName()));
    assertThat(unused).isEmpty();
  }

  private static Set<JavaClass> taught() {
    Set<JavaClass> types = new LinkedHashSet<>();
    for (JavaClass type : LIBRARY) {
      boolean inLibrary =
          TAUGHT.stream().anyMatch(p -> type.getPackageName().equals("chainrule." + p));
      if (inLibrary
          && type.getModifiers().contains(JavaModifier.PUBLIC)
          && type.isTopLevelClass()
          && !type.getSimpleName().equals("package-info")) {
        types.add(type);
      }
    }
    return types;
  }

  private static boolean isNamed(JavaClass type, String words) {
    return Pattern.compile("\\b" + type.getSimpleName() + "\\b").matcher(words).find();
  }

  /** Returns what a type needs: all types in its signatures and its code. */
  private static Set<JavaClass> around(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .collect(Collectors.toSet());
  }

  /** Returns all code that a lecture shows and all that a homework is made of. */
  private static String words() throws IOException {
    StringBuilder words = new StringBuilder();
    for (Path lecture : Kit.lectures()) {
      Cell.read(lecture).stream().filter(Cell::isCode).forEach(c -> words.append(c.source()));
    }
    try (Stream<Path> files = Files.walk(Kit.root().resolve("exercises/src/main"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*/h\\d/.*\\.(java|ipynb)")).toList()) {
        words.append(Files.readString(file));
      }
    }
    return words.toString();
  }
}
