package chainrule.grader.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JudgeProcessTests {
  private static final Submission ADA = new Submission("ada", Path.of("ada.ipynb"));

  @Test
  void waitsForTheEndOfAJudgeThatSaysSomethingElseBefore() throws IOException {
    JudgeProcess.Lost lost =
        lostBy("read request; echo Terminating due to something; sleep 0.5; exit 3", 20);

    assertThat(lost).hasMessage("the judge ran out of memory");
    assertThat(lost.caution(CompilePrecautions.NONE))
        .contains(new CompilePrecautions(true, Map.of()));
  }

  @Test
  void knowsWhichCellWasCompiledWhenTheTimeForThatWasOver() throws IOException {
    JudgeProcess.Lost lost = lostBy("read request; echo compiling cell 5; exit 4", 20);

    assertThat(lost).hasMessage("compiling it did not end within 30 s");
    assertThat(lost.caution(new CompilePrecautions(true, Map.of())))
        .contains(new CompilePrecautions(true, Map.of("cell 5", lost.reason())));
  }

  @Test
  void endsAJudgeThatTakesTooLong() throws IOException {
    JudgeProcess.Lost lost = lostBy("exec sleep 100", 0.2);

    assertThat(lost).hasMessage("the judge was not done after 0.2 s");
    assertThat(lost.caution(CompilePrecautions.NONE)).isEmpty();
  }

  @Test
  void saysWithWhatStatusAJudgeEnded() throws IOException {
    JudgeProcess.Lost lost = lostBy("read request; exit 7", 20);

    assertThat(lost).hasMessage("the judge ended with status 7");
    assertThat(lost.caution(CompilePrecautions.NONE))
        .contains(new CompilePrecautions(true, Map.of()));
  }

  @Test
  void chargesTheCellAtWhichTheTimeForAllWasOver() throws IOException {
    JudgeProcess.Lost lost = lostBy("read request; echo compiling cell 9; exit 5", 20);

    assertThat(lost).hasMessage("compiling all cells did not end within 60.0 s");
    assertThat(lost.caution(new CompilePrecautions(true, Map.of())))
        .contains(new CompilePrecautions(true, Map.of("cell 9", lost.reason())));
  }

  @Test
  void chargesNoCellWhereTheJudgeWasKilled() throws IOException {
    JudgeProcess.Lost lost = lostBy("read request; echo compiling cell 9; kill -9 $$", 20);

    assertThat(lost).hasMessage("the judge ended with status 137");
    assertThat(lost.caution(new CompilePrecautions(true, Map.of()))).isEmpty();
  }

  private static JudgeProcess.Lost lostBy(String script, double seconds) throws IOException {
    Process process = new ProcessBuilder("sh", "-c", script).start();
    try (JudgeProcess judge = new JudgeProcess(process)) {
      JudgeProcess.Lost lost =
          catchThrowableOfType(
              JudgeProcess.Lost.class, () -> judge.grade(ADA, CompilePrecautions.NONE, seconds));
      assertThat(judge.isAlive()).isFalse();
      return lost;
    }
  }
}
