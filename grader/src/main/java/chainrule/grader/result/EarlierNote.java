package chainrule.grader.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note as an earlier version of the kit worded it, which kept sentences.
 *
 * @param text the sentence
 */
public record EarlierNote(String text) implements Note {
  private static final Pattern FLAKY = Pattern.compile("flaky: (\\S+).*", Pattern.DOTALL);
  private static final Pattern LOCKED_CHANGED =
      Pattern.compile(
          "(?:(.*): the locked cell )?(.*) was changed; the original was used", Pattern.DOTALL);
  private static final Pattern NO_HAND_IN_TIME =
      Pattern.compile("hand-in time not readable: (.*); not counted late", Pattern.DOTALL);

  /** Refuses a note without a text: a newer version of the kit wrote it. */
  @JsonCreator
  public EarlierNote {
    Objects.requireNonNull(text, "neither a text nor a note that this version knows");
  }

  /** Reads a text in place of an object. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static EarlierNote of(String text) {
    return new EarlierNote(text);
  }

  /** Returns the fact, of the kinds that reports look for. */
  @Override
  public Note fact() {
    Matcher flaky = FLAKY.matcher(text);
    if (flaky.matches()) {
      return new QuestionFlaky(flaky.group(1), 0, Map.of());
    }
    Matcher changed = LOCKED_CHANGED.matcher(text);
    if (changed.matches()) {
      return new CellNote.LockedCellChanged(
          Objects.requireNonNullElse(changed.group(1), ""), changed.group(2));
    }
    Matcher time = NO_HAND_IN_TIME.matcher(text);
    return time.matches() ? new HandInTimeUnreadable(time.group(1)) : this;
  }
}
