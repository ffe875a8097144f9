package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;

/** What a check has to say of itself: which of its cases differ, or why it counts for nothing. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = CheckFinding.PropertyBroken.class, name = "property-broken"),
  @JsonSubTypes.Type(value = CheckFinding.CasesDiffer.class, name = "cases-differ"),
  @JsonSubTypes.Type(value = CheckFinding.Withheld.class, name = "withheld"),
  @JsonSubTypes.Type(value = CheckFinding.SameAs.class, name = "same-as"),
  @JsonSubTypes.Type(value = CheckFinding.CheckFault.class, name = "check-fault"),
  @JsonSubTypes.Type(value = CheckFinding.NotRun.class, name = "not-run")
})
public sealed interface CheckFinding extends Finding {

  /**
   * A property that right answers have does not hold.
   *
   * @param otherwise what the check says then, in its author's words
   */
  record PropertyBroken(String otherwise) implements CheckFinding {}

  /** Some cases came out wrong and some right, by their names. */
  record CasesDiffer(List<String> differ, List<String> agree) implements CheckFinding {}

  /** It is right, but earns nothing before some result is. */
  record Withheld() implements CheckFinding {}

  /** It has the cause that the report on another question, such as {@code Q1}, names. */
  record SameAs(String question) implements CheckFinding {}

  /** The check itself failed, with this exception. */
  record CheckFault(String exception) implements CheckFinding {}

  /** The check was not run. */
  record NotRun() implements CheckFinding {}
}
