package chainrule.exercises.cases;

import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an answer gives the same result whenever it is called with the same arguments. */
final class Repeatability {
  private final Map<List<@Nullable Object>, FlattenedValue> results = new HashMap<>();
  private boolean differ;

  /** Notes what a call came to; one that did not return tells nothing. */
  void note(@Nullable Object[] arguments, CallOutcome reply) {
    if (reply instanceof CallOutcome.Returned returned) {
      FlattenedValue now = FlattenedValue.of(returned.value());
      FlattenedValue before = results.putIfAbsent(key(arguments), now);
      differ |= before != null && !before.equals(now);
    }
  }

  /** Returns whether some call gave another result than one with the same arguments before it. */
  boolean differ() {
    return differ;
  }

  private static List<@Nullable Object> key(@Nullable Object[] arguments) {
    List<@Nullable Object> key = new ArrayList<>();
    for (Object argument : arguments) {
      key.add(isPlain(argument) ? FlattenedValue.of(argument) : argument);
    }
    return key;
  }

  /** Of what is no number, text or array of these, only the very same one is the same. */
  private static boolean isPlain(@Nullable Object argument) {
    return argument instanceof Number
        || argument instanceof String
        || (argument != null && argument.getClass().isArray());
  }
}
