package chainrule.grader.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTests {

  /** The right column holds classifiers as OpenBLAS publishes them. */
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64",
    "Linux, aarch64, linux-arm64",
    "Mac OS X, aarch64, macosx-arm64",
    "Mac OS X, x86_64, macosx-x86_64",
    "Windows 11, amd64, windows-x86_64"
  })
  void namesThePublishedClassifier(String system, String architecture, String classifier) {
    assertThat(Platform.javacppName(system, architecture)).isEqualTo(classifier);
  }
}
