package chainrule.grader.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.t0.T0;
import chainrule.grader.files.FilePermissions;
import chainrule.grader.wire.TypeCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IsolationSelectorTests {
  private static final TypeCatalog CATALOG = TypeCatalog.of(T0.class);

  @TempDir private Path folder;

  @BeforeEach
  void letOthersIn() throws IOException {
    FilePermissions.letAllRead(folder);
  }

  @Test
  void theSelfTestFindsThatAPlainProcessHoldsNothingBack() throws IOException {
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    List<String> escapes = IsolationSelfTest.run(new Jail(kit, IsolationLevel.NONE));

    for (String expected :
        List.of(
            "connected to localhost/127.0.0.1:",
            "read .*/secret\\.txt",
            "read /proc/\\d+/environ",
            "read /etc/passwd",
            "listed .*classes with ",
            "saw \\d+ processes",
            "wrote in ",
            "may take unlimited seconds",
            "wrote a file of more than 1048576 bytes",
            "wrote more than 16777216 bytes of temporary files",
            "printed more than 1048576 bytes",
            "started a process",
            "opened 257 files",
            "started 64 threads",
            "took 402653184 bytes outside of the heap")) {
      assertThat(escapes).anyMatch(line -> line.matches(expected + ".*"));
    }
  }

  @Test
  void bubblewrapHolds() throws IOException {
    Confinement.assumeBubblewrap();
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    List<String> escapes = IsolationSelfTest.run(new Jail(kit, IsolationLevel.BUBBLEWRAP));

    if ("root".equals(System.getProperty("user.name"))) {
      assertThat(escapes).containsExactly("started 64 threads"); // Linux never counts root's
    } else {
      assertThat(escapes).isEmpty();
    }
  }

  @Test
  void anotherUserHoldsWhereTheGraderMayBecomeOne() throws IOException {
    Confinement.assumeAnotherUser();
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    assertThat(IsolationSelfTest.run(new Jail(kit, IsolationLevel.OTHER_USER))).isEmpty();
  }

  @Test
  void aRootOfCopiesHoldsWhereTheGraderMayChangeItsRoot() throws IOException {
    Confinement.assumeAnotherRoot();
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    assertThat(IsolationSelfTest.run(new Jail(kit, IsolationLevel.CHANGED_ROOT))).isEmpty();
  }

  @Test
  void whatIsKilledInARootOfCopiesWasOneProcess() throws Exception {
    Confinement.assumeAnotherRoot();
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);
    Spin.addTo(kit);

    Process process =
        new Jail(kit, IsolationLevel.CHANGED_ROOT).start(Spin.class.getName(), List.of());
    while (process.isAlive() && !spins(process.toHandle())) {
      Thread.sleep(50);
    }

    assertThat(process.isAlive()).isTrue();
    assertThat(process.descendants()).isEmpty();
    process.destroyForcibly();
    assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(60));
  }

  @Test
  void bothTogetherHold() throws IOException {
    Confinement.assumeBubblewrap();
    Confinement.assumeAnotherUser();
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);

    assertThat(IsolationSelfTest.run(new Jail(kit, IsolationLevel.BUBBLEWRAP_OWN_USER))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CHANGED_ROOT", "NONE"})
  void whatIsKilledLeavesNoProcessBehind(IsolationLevel level) throws Exception {
    if (level != IsolationLevel.OTHER_USER) {
      Confinement.assumeBubblewrap();
    }
    if (level != IsolationLevel.BUBBLEWRAP) {
      Confinement.assumeAnotherUser();
    }
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);
    Spin.addTo(kit);

    Process process = new Jail(kit, level).start(Spin.class.getName(), List.of());
    while (process.isAlive() && process.descendants().noneMatch(IsolationSelectorTests::spins)) {
      Thread.sleep(50);
    }
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();

    assertThat(below)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.onExit()).succeedsWithin(Duration.ofSeconds(60)));
  }

  private static boolean spins(ProcessHandle process) {
    return process.info().totalCpuDuration().filter(spent -> spent.toMillis() > 500).isPresent();
  }

  @Test
  void refusesWhereEveryRungLetsSomethingThrough() throws IOException {
    Confinement.assumePossible();
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);
    ResourceLimits weak = new ResourceLimits(300, 600, 1 << 20, 384 << 20, 48, 16 << 20, true);
    List<String> tried = new ArrayList<>();

    assertThatThrownBy(
            () ->
                IsolationSelector.select(
                    level -> new Jail(kit, level, weak), CATALOG, false, tried))
        .isInstanceOf(JailException.class)
        .hasMessageStartingWith("no sandbox on this machine (")
        .hasMessageContaining(" lets student code through: it opened 257 files")
        .hasMessageNotContaining("\n");
    assertThat(tried).hasSize(4);
  }

  @Test
  void explainsWhichRungIsUsed() throws IOException {
    Confinement.assumePossible();

    assertThat(IsolationSelector.explain(T0.class, folder))
        .matches("(bubblewrap.*|another unprivileged user.*); its self-test got nothing out.*");
  }

  @Test
  void theLadderEndsConfinedWhereAnythingConfines() throws IOException {
    Confinement.assumePossible();

    assertThat(IsolationSelector.select(T0.class, folder, true).level().confined()).isTrue();
  }
}
