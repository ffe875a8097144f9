package chainrule.exercises.finding;

import chainrule.check.GradientEntry;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;

/** How a gradient differs from the measured one. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = GradientFinding.LengthDiffers.class, name = "length-differs"),
  @JsonSubTypes.Type(value = GradientFinding.BlocksOff.class, name = "blocks-off"),
  @JsonSubTypes.Type(value = GradientFinding.WorstEntry.class, name = "worst-entry"),
  @JsonSubTypes.Type(value = GradientFinding.BlockPattern.class, name = "block-pattern"),
  @JsonSubTypes.Type(value = GradientFinding.MultipleOfNumerical.class, name = "gradient-multiple"),
  @JsonSubTypes.Type(value = GradientFinding.FiniteDifference.class, name = "finite-difference")
})
public sealed interface GradientFinding extends Finding {

  /** It has another number of entries than there are parameters. */
  record LengthDiffers(int yours, int expected) implements GradientFinding {}

  /** Which blocks of parameters are right. */
  record BlocksOff(List<Block> blocks) implements GradientFinding {}

  /**
   * A block of parameters.
   *
   * @param name such as {@code W1}
   * @param off whether its gradient is not right
   */
  record Block(String name, boolean off) {}

  /**
   * The entry of a block that is off most.
   *
   * @param block such as {@code W1}
   * @param index within the block
   * @param entry what it is and what was measured
   */
  record WorstEntry(String block, int index, GradientEntry entry) implements GradientFinding {}

  /**
   * What all entries of one block have in common, beside the measured ones.
   *
   * @param block such as {@code W1}
   */
  record BlockPattern(String block, NumberPattern pattern) implements GradientFinding {
    @Override
    public boolean hints() {
      return true;
    }
  }

  /** Every entry is the measured one times this factor. */
  record MultipleOfNumerical(double factor) implements GradientFinding {
    @Override
    public boolean hints() {
      return true;
    }
  }

  /** It is right, but no more exact than a difference makes it. */
  record FiniteDifference() implements GradientFinding {}
}
