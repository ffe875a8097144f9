package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h8.H8;
import chainrule.exercises.h8.IdxBytes;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4. */
@Checks
final class ReadImagesHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.4)
  @DisplayName("drawn files")
  void agreesOnRandomCases(AnswerUnderTest<H8.ReadImages> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      byte[] file =
          IdxBytes.images(random.nextInt(2, 9), 2 + k, random.nextInt(5, 9), random.nextInt(256));
      answer.agrees("drawn " + k, f -> f.readImages(file));
    }
    byte[] other = IdxBytes.labels(random.nextInt(3, 40));
    answer.refuses("drawn labels", List.of(), f -> f.readImages(other));
  }
}
