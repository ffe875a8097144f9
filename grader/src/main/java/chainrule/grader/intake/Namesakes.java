package chainrule.grader.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells apart students of one name whom a learning platform knows by different numbers. */
final class Namesakes {
  private Namesakes() {}

  /** Returns the same files; where a name is not enough, it has the platform's number too. */
  static List<FoundFile> apart(Collection<FoundFile> found) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (FoundFile one : found) {
      FileOwner place = one.place();
      if (place.student() != null && !place.id().isEmpty()) {
        ids.computeIfAbsent(key(place.student()), name -> new HashSet<>()).add(place.id());
      }
    }
    return found.stream()
        .map(
            one ->
                ids.getOrDefault(key(one.place().student()), Set.of()).size() > 1 ? full(one) : one)
        .toList();
  }

  /** Returns a name as those see it who are not told about case and Unicode's normal forms. */
  static String key(@Nullable String student) {
    String name = student == null ? "" : student;
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static FoundFile full(FoundFile one) {
    FileOwner place = one.place();
    String name = place.student() + " " + place.id();
    return place.id().isEmpty()
        ? one
        : one.by(new GradescopeExport.Submitter(name, place.id(), one.noted()));
  }
}
