package chainrule.grader.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.t0.T0;
import chainrule.grader.files.FilePermissions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With one limit weakened, the self-test names just what it then gets away with. */
@Tag("slow")
final class ResourceLimitsTests {
  private static final ResourceLimits NORMAL = ResourceLimits.NORMAL;
  private static final long MUCH = 1L << 30;

  @TempDir private Path folder;
  private IsolationLevel level = IsolationLevel.NONE;

  @BeforeEach
  void chooseRung() throws IOException {
    Confinement.assumeBubblewrap();
    FilePermissions.letAllRead(folder);
    boolean root = "root".equals(System.getProperty("user.name"));
    if (root) {
      Confinement.assumeAnotherUser();
    }
    level = root ? IsolationLevel.BUBBLEWRAP_OWN_USER : IsolationLevel.BUBBLEWRAP;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("weakened")
  void eachLimitIsInForce(ResourceLimits weak, String escape) throws IOException {
    assertThat(escapes(weak, List.of())).containsExactly(escape);
  }

  static Stream<Arguments> weakened() {
    return Stream.of(
        weak(NORMAL.cpuSeconds() + 1, 256, 1 << 20, 48, "may take 301 seconds of CPU time"),
        weak(300, 600, 1 << 20, 48, "opened 257 files"),
        weak(300, 256, 1 << 20, 96, "started 64 threads"),
        Arguments.of(
            new ResourceLimits(300, 256, 1 << 20, MUCH, 48, 16 << 20, true),
            "took 402653184 bytes outside of the heap"),
        Arguments.of(
            new ResourceLimits(300, 256, 1 << 20, 384 << 20, 48, 32 << 20, true),
            "wrote more than 16777216 bytes of temporary files"),
        Arguments.of(
            new ResourceLimits(300, 256, 1 << 20, 384 << 20, 48, 16 << 20, false),
            "started a process"));
  }

  private static Arguments weak(int cpu, int files, long length, int tasks, String escape) {
    return Arguments.of(
        new ResourceLimits(cpu, files, length, 384 << 20, tasks, 16 << 20, true), escape);
  }

  @Test
  void theLengthOfAFileAndOfWhatIsPrintedIsLimited() throws IOException {
    ResourceLimits weak = new ResourceLimits(300, 256, 4 << 20, 384 << 20, 48, 16 << 20, true);

    assertThat(escapes(weak, List.of()))
        .containsExactly(
            "wrote a file of more than 1048576 bytes", "printed more than 1048576 bytes");
  }

  @Test
  void theHeapIsLimited() throws IOException {
    assertThat(escapes(NORMAL, List.of("-Xmx160m")))
        .containsExactly("took 100663296 bytes of heap");
  }

  @Test
  void directMemoryIsLimited() throws IOException {
    assertThat(escapes(NORMAL, List.of("-XX:MaxDirectMemorySize=32m")))
        .containsExactly("took 17825792 bytes of direct memory");
  }

  @Test
  void aProcessEndsWithItsCpuTime() throws Exception {
    SandboxClassPath kit = SandboxClassPathBuilder.build(T0.class, folder);
    Spin.addTo(kit);
    ResourceLimits little = new ResourceLimits(1, 256, 1 << 20, 384 << 20, 48, 16 << 20, true);

    Process process = new Jail(kit, level, little).start(Spin.class.getName(), List.of());

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 9);
  }

  private List<String> escapes(ResourceLimits allowance, List<String> options) throws IOException {
    return IsolationSelfTest.run(
        new Jail(SandboxClassPathBuilder.build(T0.class, folder), level, allowance), options);
  }
}
