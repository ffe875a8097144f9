package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class QuietJavaTests {
  private static final String THIS_JAVA = System.getProperty("java.home");

  @TempDir private Path folder;

  /** The oracle is the Java machine: it does not start with an option that it does not know. */
  @Test
  void theOptionsAreThoseOfThisJavaMachine() throws IOException, InterruptedException {
    assertThat(errorsOf(Path.of(THIS_JAVA), QuietJava.options(), "--version")).isEmpty();
  }

  @Test
  void unsafeIsAllowedOnlyWhereTheOptionExists() {
    assertThat(QuietJava.options(17)).containsExactly("--enable-native-access=ALL-UNNAMED");
    assertThat(QuietJava.options(25)).hasSize(2);
  }

  /** A build made on one JDK starts on every other that the machine has, and nothing warns. */
  @Test
  void theOptionsOfABuildSuitEveryJavaMachine() throws IOException, InterruptedException {
    for (Path home : javaHomes()) {
      assertThat(errorsOf(home, QuietJava.ofAnyJava(), "--version")).as("%s", home).isEmpty();
    }
  }

  /**
   * What the options are for: without them a new JDK warns of this program, with them it does not.
   */
  @Test
  void aNewJavaMachineDoesNotWarnOfNativeCodeAndUnsafe() throws IOException, InterruptedException {
    List<Path> warning = new ArrayList<>();
    Path program =
        Files.writeString(
            folder.resolve("Program.java"),
            """
            public class Program {
              public static void main(String[] arguments) throws Exception {
                var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                field.setAccessible(true);
                var unsafe = (sun.misc.Unsafe) field.get(null);
                unsafe.freeMemory(unsafe.allocateMemory(8));
                try {
                  System.load("/there/is/no/library");
                } catch (UnsatisfiedLinkError expected) {
                  System.out.println("done");
                }
              }
            }
            """);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile(program, classes);
    for (Path home : javaHomes()) {
      List<String> classPath = List.of("-cp", classes.toString(), "Program");
      if (!errorsOf(home, List.of(), classPath.toArray(String[]::new)).isEmpty()) {
        warning.add(home);
        assertThat(errorsOf(home, QuietJava.ofAnyJava(), classPath.toArray(String[]::new)))
            .as("%s", home)
            .isEmpty();
      }
    }
    Assumptions.assumeFalse(
        warning.isEmpty(),
        "no JDK of this machine warns of native code or Unsafe: 24 and newer do");
  }

  private static void compile(Path program, Path classes) throws IOException, InterruptedException {
    String javac = Path.of(THIS_JAVA, "bin", "javac").toString();
    List<String> command =
        List.of(javac, "-nowarn", "-source", "17", "-target", "17", "-d", classes.toString());
    List<String> words = new ArrayList<>(command);
    words.add(program.toString());
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
  }

  /** This JDK, that of JAVA_HOME, and those beside this one. */
  private static List<Path> javaHomes() throws IOException {
    Path own = Path.of(THIS_JAVA).toRealPath();
    List<Path> homes = new ArrayList<>(List.of(own));
    homes.add(Path.of(System.getenv().getOrDefault("JAVA_HOME", THIS_JAVA)));
    try (Stream<Path> beside = Files.list(own.getParent())) {
      beside.forEach(homes::add);
    }
    List<Path> found = new ArrayList<>();
    for (Path home : homes) {
      if (Files.isExecutable(home.resolve("bin/java"))) {
        found.add(home.toRealPath());
      }
    }
    return found.stream().distinct().toList();
  }

  private static String errorsOf(Path home, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(options);
    command.addAll(List.of(arguments));
    Process java =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String errors = new String(java.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as("%s: %s", command, errors).isZero();
    return errors;
  }
}
