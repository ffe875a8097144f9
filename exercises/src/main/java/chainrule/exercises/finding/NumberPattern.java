package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** What the numbers of a wrong result have in common. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = NumberPattern.AllAlike.class, name = "all-alike"),
  @JsonSubTypes.Type(value = NumberPattern.OppositeSign.class, name = "opposite-sign"),
  @JsonSubTypes.Type(value = NumberPattern.Multiple.class, name = "multiple"),
  @JsonSubTypes.Type(value = NumberPattern.Shifted.class, name = "shifted"),
  @JsonSubTypes.Type(value = NumberPattern.FunctionOf.class, name = "function-of"),
  @JsonSubTypes.Type(value = NumberPattern.Transposed.class, name = "transposed"),
  @JsonSubTypes.Type(value = NumberPattern.InOneRow.class, name = "in-one-row"),
  @JsonSubTypes.Type(value = NumberPattern.InOneColumn.class, name = "in-one-column"),
  @JsonSubTypes.Type(value = NumberPattern.Reordered.class, name = "reordered")
})
public sealed interface NumberPattern extends Finding {

  @Override
  default boolean hints() {
    return true;
  }

  /** Every entry is this number. */
  record AllAlike(double value) implements NumberPattern {}

  /** Every entry has the opposite sign. */
  record OppositeSign() implements NumberPattern {}

  /** Every entry is the expected one times this factor. */
  record Multiple(double factor) implements NumberPattern {}

  /** Every entry is off by this much; above 0 where it is too large. */
  record Shifted(double by) implements NumberPattern {}

  /** Every entry is this made of the expected one. */
  record FunctionOf(Formula formula) implements NumberPattern {}

  /** The expected matrix with rows and columns exchanged. */
  record Transposed() implements NumberPattern {}

  /** All that differs stands in this row of a matrix; every other row is right. */
  record InOneRow(int row) implements NumberPattern {}

  /** All that differs stands in this column of a matrix; every other column is right. */
  record InOneColumn(int column) implements NumberPattern {}

  /**
   * The expected numbers in another order, most of those that moved different from each other.
   *
   * @param reversed whether it is the reverse one
   */
  record Reordered(boolean reversed) implements NumberPattern {}

  /** What may have been made of the expected numbers. */
  enum Formula {
    /** Their signs are gone. */
    ABSOLUTE_VALUE,
    /** Multiplied by themselves. */
    SQUARE,
    /** Their roots. */
    SQUARE_ROOT
  }
}
