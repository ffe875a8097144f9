package chainrule.exercises.checks;

import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.picture.CheckPicture;
import java.util.Optional;

/** How a case is shown, beside what a right answer gives, when its check fails. */
@FunctionalInterface
public interface Illustration {
  /** Shows nothing. */
  Illustration NONE = (yours, expected) -> Optional.empty();

  /**
   * Returns the picture of a case; empty where nothing of what it shows differs, or the values have
   * another shape than it can show.
   *
   * @param yours what the answer gave, of any shape and any size, finite or not
   * @param expected what a right answer gives
   */
  Optional<CheckPicture> of(FlattenedValue yours, FlattenedValue expected);
}
