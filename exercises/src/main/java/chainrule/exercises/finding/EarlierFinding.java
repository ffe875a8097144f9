package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;

/**
 * What a check found, as an earlier version of the kit worded it, which kept sentences.
 *
 * @param text the sentence
 */
public record EarlierFinding(String text) implements Finding {
  /** What that version said of findings that reports look for. */
  private static final String NOT_PERMITTED = "not available in this homework: ";

  private static final List<Finding> SAID_WITHOUT_DATA =
      List.of(new GradientFinding.FiniteDifference(), new CheckFinding.Withheld());

  /** Refuses a finding without a text: a newer version of the kit wrote it. */
  @JsonCreator
  public EarlierFinding {
    Objects.requireNonNull(text, "neither a text nor a finding that this version knows");
  }

  /** Reads a text in place of an object. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static EarlierFinding of(String text) {
    return new EarlierFinding(text);
  }

  @Override
  public Finding fact() {
    if (text.startsWith(NOT_PERMITTED)) {
      return new Obstacle.NotPermitted(
          List.of(text.substring(NOT_PERMITTED.length()).split(", ", -1)));
    }
    return SAID_WITHOUT_DATA.stream()
        .filter(finding -> FindingText.of(finding).equals(text))
        .findFirst()
        .orElse(this);
  }
}
