package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFolderTests {
  @TempDir private Path folder;

  @Test
  void aUserWithoutAnEntryHasTheHomeThatTheEnvironmentNames() {
    assertThat(HomeFolder.of(folder.toString(), kit())).isEqualTo(folder);
  }

  @Test
  void oneWithoutAnyHasAFolderOfTheKits() {
    Path own = folder.resolve(".chainrule/home");

    assertThat(HomeFolder.of("", kit())).isEqualTo(own);
    assertThat(HomeFolder.of("?", kit())).isEqualTo(own);
    assertThat(HomeFolder.of(folder.resolve("missing").toString(), kit())).isEqualTo(own);
  }

  @Test
  void nothingIsHandedOnWhereTheJvmKnowsTheHome() {
    HomeFolder.settle(kit());

    assertThat(HomeFolder.options()).isEmpty();
    assertThat(HomeFolder.mavenOptions()).isEmpty();
  }

  private KitFolder kit() {
    return new KitFolder(folder);
  }
}
