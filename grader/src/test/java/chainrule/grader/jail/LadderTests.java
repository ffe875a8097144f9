package chainrule.grader.jail;

import static org.assertj.core.api.Assertions.assertThat;

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
    Confinement.assumeBubblewrap();
    Kit kit = KitBuilder.build(T0.class, folder);

    assertThat(SelfTest.run(new Jail(kit, Rung.BUBBLEWRAP))).isEmpty();
  }

  @Test
  void anotherUserHoldsWhereTheGraderMayBecomeOne() throws IOException {
    Confinement.assumeAnotherUser();
    Permissions.letAllRead(folder);
    Kit kit = KitBuilder.build(T0.class, folder);

    assertThat(SelfTest.run(new Jail(kit, Rung.OTHER_USER))).isEmpty();
  }

  @Test
  void theLadderEndsConfinedWhereAnythingConfines() throws IOException {
    Confinement.assumePossible();

    assertThat(Ladder.climb(T0.class, folder, true).rung().confined()).isTrue();
  }
}
