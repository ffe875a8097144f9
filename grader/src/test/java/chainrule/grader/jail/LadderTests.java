package chainrule.grader.jail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.t0.T0;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LadderTests {
  @TempDir private Path folder;

  @Test
  void theSelfTestFindsThatAPlainProcessHoldsNothingBack() throws IOException {
    Kit kit = KitBuilder.build(T0.class, folder);

    assertThat(SelfTest.run(new Jail(kit, Rung.NONE)))
        .anyMatch(line -> line.startsWith("connected to "))
        .anyMatch(line -> line.startsWith("read "));
  }

  @Test
  void bubblewrapHolds() throws IOException {
    assumeTrue(Programs.find("bwrap").isPresent(), "bubblewrap is not installed");
    Kit kit = KitBuilder.build(T0.class, folder);

    try {
      assertThat(SelfTest.run(new Jail(kit, Rung.BUBBLEWRAP))).isEmpty();
    } catch (JailException e) {
      assumeTrue(false, e.getMessage());
    }
  }

  @Test
  void anotherUserHoldsWhereTheGraderMayBecomeOne() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may become another user");
    Permissions.letAllRead(folder);
    Kit kit = KitBuilder.build(T0.class, folder);

    try {
      assertThat(SelfTest.run(new Jail(kit, Rung.OTHER_USER))).isEmpty();
    } catch (JailException e) {
      assumeTrue(false, e.getMessage());
    }
  }
}
