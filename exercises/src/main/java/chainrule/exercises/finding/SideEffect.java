package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** What an answer did to arrays that are not its own. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = SideEffect.ArgumentChanged.class, name = "argument-changed"),
  @JsonSubTypes.Type(value = SideEffect.ArgumentReturned.class, name = "argument-returned"),
  @JsonSubTypes.Type(value = SideEffect.RowsShared.class, name = "rows-shared"),
  @JsonSubTypes.Type(value = SideEffect.EarlierChanged.class, name = "earlier-result-changed")
})
public sealed interface SideEffect extends Finding {

  /** It changed this argument. */
  record ArgumentChanged(String argument) implements SideEffect {}

  /** The result holds the array of this argument. */
  record ArgumentReturned(String argument) implements SideEffect {}

  /** One array stands in several places of the result. */
  record RowsShared() implements SideEffect {}

  /** A call changed what an earlier one had returned. */
  record EarlierChanged() implements SideEffect {}
}
