package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something that a check found out about an answer: a fact with its data, put into words by {@link
 * FindingText}.
 *
 * <p>In JSON its kind is a name that never changes. A text in place of an object is what an earlier
 * version of the kit wrote.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = EarlierFinding.class)
@JsonSubTypes({
  @JsonSubTypes.Type(ValueFinding.class),
  @JsonSubTypes.Type(NumberPattern.class),
  @JsonSubTypes.Type(SideEffect.class),
  @JsonSubTypes.Type(GradientFinding.class),
  @JsonSubTypes.Type(CallFinding.class),
  @JsonSubTypes.Type(Obstacle.class),
  @JsonSubTypes.Type(CheckFinding.class),
  @JsonSubTypes.Type(value = EarlierFinding.class, name = "earlier")
})
public sealed interface Finding
    permits ValueFinding,
        NumberPattern,
        SideEffect,
        GradientFinding,
        CallFinding,
        Obstacle,
        CheckFinding,
        EarlierFinding {

  /** Returns the fact: for what an earlier version wrote, what it meant, if that can be told. */
  default Finding fact() {
    return this;
  }

  /**
   * Returns whether it says what is wrong, which a question without hints leaves to the student.
   */
  default boolean hints() {
    return false;
  }

  /** Returns whether it tells nothing of the case, so that of a hidden check it may be told too. */
  default boolean tellsNoCase() {
    return fact() instanceof GradientFinding.FiniteDifference
        || fact() instanceof CheckFinding.Withheld;
  }
}
