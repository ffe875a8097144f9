package chainrule.grader.export;

import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import java.time.Instant;

/** Made-up marks. */
final class Marks {
  static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private Marks() {}

  /** Returns what the checks alone say. */
  static CurrentMark of(SubmissionResult result) {
    return of(Score.of(result));
  }

  /** Returns what people had their say about. */
  static CurrentMark of(Score score) {
    return new CurrentMark("h1", score.result().student(), NOON, score, null);
  }
}
