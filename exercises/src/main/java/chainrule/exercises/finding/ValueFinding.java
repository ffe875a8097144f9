package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;

/** How a result differs from the expected one: in shape, in texts, or in single numbers. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = ValueFinding.ShapeDiffers.class, name = "shape-differs"),
  @JsonSubTypes.Type(value = ValueFinding.TextsDiffer.class, name = "texts-differ"),
  @JsonSubTypes.Type(value = ValueFinding.FailureExpected.class, name = "failure-expected"),
  @JsonSubTypes.Type(value = ValueFinding.HoldsNull.class, name = "holds-null"),
  @JsonSubTypes.Type(value = ValueFinding.NotFinite.class, name = "not-finite"),
  @JsonSubTypes.Type(value = ValueFinding.NumberDiffers.class, name = "number-differs"),
  @JsonSubTypes.Type(value = ValueFinding.MoreNumbersDiffer.class, name = "more-numbers-differ"),
  @JsonSubTypes.Type(value = ValueFinding.FewDigits.class, name = "few-digits")
})
public sealed interface ValueFinding extends Finding {

  /**
   * The result, or a component of it, has another shape.
   *
   * @param component of a record; empty for the whole result
   * @param yours such as {@code double[2]}
   * @param expected such as {@code double[3][2]}
   */
  record ShapeDiffers(String component, String yours, String expected) implements ValueFinding {}

  /** The texts of the result are others. */
  record TextsDiffer(List<String> yours, List<String> expected) implements ValueFinding {}

  /**
   * There is a result where there should be none.
   *
   * @param failure what was expected, such as {@code threw ArithmeticException}
   */
  record FailureExpected(String failure) implements ValueFinding {}

  /**
   * Something in the result is null.
   *
   * @param shape of the result
   */
  record HoldsNull(String shape) implements ValueFinding {}

  /**
   * A number is NaN or infinite.
   *
   * @param path where it stands, such as {@code [2][0]}; empty if the result is that number
   * @param yours the number
   */
  record NotFinite(String path, double yours) implements ValueFinding {}

  /**
   * A number is another one.
   *
   * @param path where it stands, such as {@code [2][0]}; empty if the result is that number
   * @param yours the number
   * @param expected what it should be
   */
  record NumberDiffers(String path, double yours, double expected) implements ValueFinding {}

  /**
   * Numbers differ beside those that are shown.
   *
   * @param more how many
   * @param all how many numbers the result has
   */
  record MoreNumbersDiffer(int more, int all) implements ValueFinding {}

  /** All that differs is off by as little as rounding. */
  record FewDigits() implements ValueFinding {}
}
