package chainrule.grader.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.judge.JudgeReply;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JudgeProcessTests {
  private static final Submission ADA =
      new Submission("ada", "ada.ipynb", Instant.EPOCH, true, "digest", List.of(), List.of());

  private static final String COMPILES_5 = compiles("cell 5");
  private static final String COMPILES_9 = compiles("cell 9");

  @Test
  void waitsForTheEndOfAJudgeThatSaysSomethingElseBefore() throws IOException {
    LostJudgeException lost =
        lostBy("read request; echo Terminating due to something; sleep 0.5; exit 3", 20);

    assertThat(lost).hasMessage("the judge ran out of memory");
    assertThat(lost.precautions(CompilePrecautions.NONE))
        .contains(new CompilePrecautions(true, Map.of()));
  }

  @Test
  void knowsWhichCellWasCompiledWhenTheTimeForThatWasOver() throws IOException {
    LostJudgeException lost = lostBy("read request; " + COMPILES_5 + "exit 4", 20);

    assertThat(lost).hasMessage("compiling it did not end within 30 s");
    assertThat(lost.precautions(new CompilePrecautions(true, Map.of())))
        .contains(new CompilePrecautions(true, Map.of("cell 5", lost.reason())));
  }

  @Test
  void endsAJudgeThatTakesTooLong() throws IOException {
    LostJudgeException lost = lostBy("exec sleep 100", 0.2);

    assertThat(lost).hasMessage("the judge was not done after 0.2 s");
    assertThat(lost.precautions(CompilePrecautions.NONE)).isEmpty();
  }

  @Test
  void saysWithWhatStatusAJudgeEnded() throws IOException {
    LostJudgeException lost = lostBy("read request; exit 7", 20);

    assertThat(lost).hasMessage("the judge ended with status 7");
    assertThat(lost.precautions(CompilePrecautions.NONE))
        .contains(new CompilePrecautions(true, Map.of()));
  }

  @Test
  void chargesTheCellAtWhichTheTimeForAllWasOver() throws IOException {
    LostJudgeException lost = lostBy("read request; " + COMPILES_9 + "exit 5", 20);

    assertThat(lost).hasMessage("compiling all cells did not end within 60.0 s");
    assertThat(lost.precautions(new CompilePrecautions(true, Map.of())))
        .contains(new CompilePrecautions(true, Map.of("cell 9", lost.reason())));
  }

  @Test
  void chargesNoCellWhereTheJudgeWasKilled() throws IOException {
    LostJudgeException lost = lostBy("read request; " + COMPILES_9 + "kill -9 $$", 20);

    assertThat(lost).hasMessage("the judge ended with status 137");
    assertThat(lost.precautions(new CompilePrecautions(true, Map.of()))).isEmpty();
  }

  private static String compiles(String cell) {
    return "echo '" + new JudgeReply.CompilesCell(cell).line().strip() + "'; ";
  }

  private static LostJudgeException lostBy(String script, double seconds) throws IOException {
    Process process = new ProcessBuilder("sh", "-c", script).start();
    try (JudgeProcess judge = new JudgeProcess(process)) {
      LostJudgeException lost =
          catchThrowableOfType(
              LostJudgeException.class, () -> judge.grade(ADA, CompilePrecautions.NONE, seconds));
      assertThat(judge.isAlive()).isFalse();
      return lost;
    }
  }
}
