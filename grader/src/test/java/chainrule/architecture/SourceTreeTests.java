package chainrule.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A newcomer finds the way: sizes, names, and the map in ARCHITECTURE.md. */
final class SourceTreeTests {
  private static final int CLASS_LINES = 300;
  private static final int METHOD_LINES = 40;
  private static final int PACKAGE_FILES = 25;

  /** Each homework names its checks after its questions, as {@code TrainChecks}. */
  private static final Pattern HOMEWORK = Pattern.compile("chainrule\\.exercises\\.h\\d+(\\..*)?");

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  private static SourceTree tree;
  private static String map;

  @BeforeAll
  static void read() throws IOException {
    tree = SourceTree.read();
    map = Files.readString(SourceTree.ROOT.resolve("ARCHITECTURE.md"));
  }

  @Test
  void everySourceIsRead() {
    assertThat(tree.files()).hasSizeGreaterThan(500);
    assertThat(tree.methods()).hasSizeGreaterThan(2500);
  }

  @Test
  void noClassIsLong() {
    assertThat(tree.files()).filteredOn(file -> file.lines() > CLASS_LINES).isEmpty();
  }

  @Test
  void noMethodIsLong() {
    assertThat(tree.methods()).filteredOn(method -> method.lines() > METHOD_LINES).isEmpty();
  }

  @Test
  void noPackageIsCrowded() {
    assertThat(
            tree.files().stream()
                .collect(
                    Collectors.groupingBy(
                        file -> Path.of(file.what()).getParent(), Collectors.counting())))
        .allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(PACKAGE_FILES));
  }

  @Test
  void noTwoTypesShareAName() {
    Map<String, List<String>> places =
        tree.types().stream()
            .filter(type -> !type.nested())
            .filter(type -> !HOMEWORK.matcher(type.packageName()).matches())
            .collect(
                Collectors.groupingBy(
                    SourceTree.Type::simpleName,
                    Collectors.mapping(SourceTree.Type::packageName, Collectors.toList())));
    assertThat(places).allSatisfy((name, packages) -> assertThat(packages).hasSize(1));
  }

  @Test
  void noNestedTypeTakesTheNameOfAnotherOfItsModule() {
    Set<String> taken =
        tree.types().stream()
            .filter(type -> !type.nested())
            .map(type -> type.module() + " " + type.simpleName())
            .collect(Collectors.toSet());
    Map<String, Long> nested =
        tree.types().stream()
            .filter(type -> type.nested() && type.visible())
            .filter(type -> !HOMEWORK.matcher(type.packageName()).matches())
            .collect(
                Collectors.groupingBy(
                    type -> type.module() + " " + type.simpleName(), Collectors.counting()));
    assertThat(nested)
        .allSatisfy((name, times) -> assertThat(times).isEqualTo(1))
        .allSatisfy((name, times) -> assertThat(taken).doesNotContain(name));
  }

  @Test
  void mapNamesEveryPackageAndNoOther() {
    Set<String> packages = new TreeSet<>();
    tree.types().stream()
        .map(SourceTree.Type::packageName)
        .filter(name -> name.startsWith("chainrule."))
        .filter(name -> !HOMEWORK.matcher(name).matches())
        .forEach(packages::add);
    packages.remove("chainrule.exercises");
    Set<String> rooms = new TreeSet<>();
    String prefix = "";
    for (String line : map.substring(0, map.indexOf("\n## The way")).lines().toList()) {
      if (line.matches("`\\w+` \\(`chainrule\\..*`\\)")) {
        prefix = line.replaceAll(".*\\(`|….*", "");
      } else if (line.startsWith("| `")) {
        for (String room : quoted(line.split("\\|", -1)[1])) {
          rooms.add(prefix + room);
        }
      }
    }
    rooms.removeIf(name -> HOMEWORK.matcher(name).matches());
    assertThat(rooms).isEqualTo(packages);
  }

  @Test
  void everyTestThatTheMapNamesIsThere() throws IOException {
    Set<String> tests = new TreeSet<>();
    for (String module : KitFolder.MODULES) {
      SourceTree.sources(module, "test").stream()
          .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
          .forEach(tests::add);
    }
    assertThat(quoted(map).stream().filter(name -> name.matches("[A-Z]\\w+Tests")))
        .hasSizeGreaterThan(20)
        .isSubsetOf(tests);
  }

  private static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
