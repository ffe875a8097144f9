package chainrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing public without words: every parameter, result and exception of the library has some. */
class JavadocTests {

  @TempDir Path folder;

  @Test
  void theLibraryIsDocumentedWithoutAWarning() throws IOException {
    Path sources = Path.of(System.getProperty("chainrule.root"), "lib/src/main/java");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(sources)) {
      files = walk.filter(path -> path.toString().endsWith(".java")).toList();
    }
    assertThat(files).hasSizeGreaterThan(90);
    assertThat(javadoc(files)).isEmpty();
    assertThat(folder.resolve("html/chainrule/nn/Network.html")).exists();
  }

  @Test
  void aMethodWithoutWordsIsFound() throws IOException {
    Path bare = folder.resolve("Bare.java");
    Files.writeString(bare, "/** A class. */ public class Bare { public void forgotten() {} }");
    assertThat(javadoc(List.of(bare))).contains("no comment");
  }

  @Test
  void aResultWithoutWordsIsFound() throws IOException {
    Path bare = folder.resolve("Bare.java");
    Files.writeString(
        bare, "/** A class. */ public class Bare { /** Adds. */ public int add() { return 1; } }");
    assertThat(javadoc(List.of(bare))).contains("no @return");
  }

  /** Returns what the tool has to say: nothing when it is content. */
  private String javadoc(List<Path> files) throws IOException {
    Path arguments = folder.resolve("files");
    Files.write(arguments, files.stream().map(path -> '"' + slashes(path) + '"').toList());
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    int status;
    try {
      status =
          ToolProvider.findFirst("javadoc")
              .orElseThrow()
              .run(
                  writer,
                  writer,
                  "-Xdoclint:all",
                  "-Werror",
                  "-quiet",
                  "-encoding",
                  "UTF-8",
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-d",
                  folder.resolve("html").toString(),
                  "@" + arguments);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(status == 0).as(said.toString()).isEqualTo(said.toString().isEmpty());
    return said.toString();
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
