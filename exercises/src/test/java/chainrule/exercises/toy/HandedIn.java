package chainrule.exercises.toy;

import org.jspecify.annotations.Nullable;

/** Takes an answer out of a notebook's loader. */
public final class HandedIn {
  /** The last answer. */
  public static T1.@Nullable Square last;

  private HandedIn() {}

  /** Keeps an answer. */
  public static void take(T1.Square answer) {
    last = answer;
  }
}
