package chainrule.exercises.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The words for each kind of a sealed type's facts: what a {@code switch} over patterns does from
 * Java 21 on. A kind without words is found as soon as the words are made.
 *
 * @param <T> the sealed type
 */
public final class Wording<T> {
  private final Map<Class<?>, Function<Object, String>> words = new HashMap<>();

  /** Adds the words for a kind of facts. */
  @SuppressWarnings("unchecked")
  public <S extends T> Wording<T> with(Class<S> kind, Function<S, String> text) {
    words.put(kind, (Function<Object, String>) text);
    return this;
  }

  /** Adds words that need no data. */
  public <S extends T> Wording<T> with(Class<S> kind, String text) {
    return with(kind, fact -> text);
  }

  /**
   * Returns these words, which are for every kind of a type's facts.
   *
   * @throws IllegalStateException if a kind has none
   */
  public Wording<T> completeFor(Class<T> type) {
    requireAll(type);
    return this;
  }

  private void requireAll(Class<?> type) {
    if (type.isSealed()) {
      for (Class<?> kind : type.getPermittedSubclasses()) {
        requireAll(kind);
      }
    } else if (!words.containsKey(type)) {
      throw new IllegalStateException("no words for " + type.getName());
    }
  }

  /** Returns a fact in words. */
  public String of(T fact) {
    Function<Object, String> text = words.get(fact.getClass());
    if (text == null) {
      throw new IllegalArgumentException("no words for " + fact);
    }
    return text.apply(fact);
  }
}
