package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireReportsTests {

  @TempDir private Path root;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(root.resolve("lib/target/surefire-reports"));
  }

  @Test
  void countsEachKindOnce() throws IOException {
    Files.writeString(
        folder.resolve("TEST-a.xml"),
        """
        <testsuite name="a" tests="4">
          <testcase classname="a.ATests" name="right"/>
          <testcase classname="a.ATests" name="also right"><system-out>x</system-out></testcase>
          <testcase classname="a.ATests" name="wrong">
            <failure message="expected 1">org.E: expected 1
              at a.ATests</failure>
          </testcase>
          <testcase classname="a.ATests" name="threw"><error>boom</error></testcase>
          <testcase classname="a.ATests" name="left out"><skipped message="no browser"/></testcase>
        </testsuite>
        """);

    TestTotals totals = new SurefireReports(new KitFolder(root)).read();

    assertThat(totals.line()).isEqualTo("2 passed, 2 failed, 1 skipped");
    assertThat(totals.allPassed()).isFalse();
    assertThat(totals.skips()).containsExactly("skipped  a.ATests.left out: no browser");
    assertThat(totals.failures().get(0))
        .startsWith("FAILED  a.ATests.wrong\n    org.E: expected 1");
  }

  @Test
  void aRunWithoutTestsIsNoSuccess() throws IOException {
    TestTotals totals = new SurefireReports(new KitFolder(root)).read();

    assertThat(totals.line()).isEqualTo("0 passed, 0 failed");
    assertThat(totals.allPassed()).isFalse();
  }

  @Test
  void clearForgetsEarlierRuns() throws IOException {
    Path old = Files.writeString(folder.resolve("TEST-old.xml"), "<testsuite/>");

    new SurefireReports(new KitFolder(root)).clear();

    assertThat(old).doesNotExist();
  }
}
