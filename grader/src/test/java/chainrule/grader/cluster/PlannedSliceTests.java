package chainrule.grader.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlannedSliceTests {
  private static final TaskId FIRST = new TaskId(1, 0);

  @Test
  void cutLosesNothingAndKeepsTheOrder() {
    assertThat(PlannedSlice.cut(List.of("a", "b", "c", "d", "e"), 2))
        .containsExactly(slice(0, "a", "b"), slice(0, "c", "d"), slice(0, "e"));
  }

  @Test
  void whatDiedWithoutAResultHasItsFirstSubmissionAlone() {
    assertThat(PlannedSlice.afterDeath(new SliceTask(FIRST, List.of("a", "b", "c"), 0)))
        .containsExactly(slice(1, "a"), slice(0, "b", "c"));
  }

  @Test
  void whatDiedAfterAResultGoesOnAsItWas() {
    SliceTask task = new SliceTask(FIRST, List.of("a", "b", "c"), 1);
    task.arrived("a");
    assertThat(PlannedSlice.afterDeath(task)).containsExactly(slice(0, "b", "c"));
  }

  @Test
  void aNodeThatDiedIsNotHeldAgainstTheSlice() {
    assertThat(PlannedSlice.again(new SliceTask(FIRST, List.of("a", "b"), 0)))
        .isEqualTo(slice(0, "a", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 25",
    "60, 0, 25",
    "200, 0, 50",
    "400, 0, 100",
    "10000, 0, 100",
    "1000000, 0, 1000",
    "400, 7, 7",
    "1000000, 7, 1000"
  })
  void slicesGrowWithTheClassAndAnArrayHasAtMostAThousand(int students, int asked, int slice) {
    SlurmSettings settings = new SlurmSettings(Path.of("shared"), asked, 0, 1, false);
    assertThat(settings.sliceOf(students)).isEqualTo(slice);
  }

  private static PlannedSlice slice(int deaths, String... keys) {
    return new PlannedSlice(List.of(keys), deaths);
  }
}
