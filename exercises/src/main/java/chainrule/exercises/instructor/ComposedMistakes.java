package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.ipynb.NotebookException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one question that make two known mistakes at once: the edits of both in one reference.
 * They are found, and compiled in memory, when somebody asks for them.
 */
final class ComposedMistakes {
  /** So many compiled answers are kept, for the next student with the same two mistakes. */
  private static final int KEPT = 60;

  private final QuestionSpec question;
  private final AnswerBank bank;
  private final String reference;
  private final Map<MistakePair, Optional<Supplier<Object>>> compiled = new LinkedHashMap<>();
  private @Nullable Map<String, List<Span>> spans;
  private @Nullable List<MistakePair> pairs;
  private @Nullable AnswerSources sources;
  private int made;

  /** A stretch of the reference, and what stands there instead. */
  private record Span(int start, int end, String with) {
    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }
  }

  ComposedMistakes(QuestionSpec question, AnswerBank bank) {
    this.question = question;
    this.bank = bank;
    this.reference = bank.reference(question).source();
  }

  /** Returns the pairs whose edits do not overlap. */
  List<MistakePair> pairs() {
    if (pairs == null) {
      pairs = separate();
    }
    return pairs;
  }

  /** Returns answers by the pair of mistakes they make; without those that do not compile. */
  synchronized Map<MistakePair, Supplier<Object>> answers(Collection<MistakePair> wanted) {
    if (compiled.size() > KEPT) {
      compiled.clear();
    }
    compile(wanted.stream().filter(pair -> !compiled.containsKey(pair)).toList());
    Map<MistakePair, Supplier<Object>> answers = new LinkedHashMap<>();
    for (MistakePair pair : wanted) {
      Objects.requireNonNull(compiled.get(pair)).ifPresent(answer -> answers.put(pair, answer));
    }
    return answers;
  }

  private List<MistakePair> separate() {
    List<String> ids = List.copyOf(spans().keySet());
    List<MistakePair> found = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        if (areApart(spansOf(ids.get(i)), spansOf(ids.get(j)))) {
          found.add(new MistakePair(ids.get(i), ids.get(j)));
        }
      }
    }
    return List.copyOf(found);
  }

  private Map<String, List<Span>> spans() {
    if (spans == null) {
      Map<String, List<Span>> all = new LinkedHashMap<>();
      for (AnswerBank.Entry mistake : bank.of(question, AnswerBank.Role.MISTAKE)) {
        List<Span> found = spans(mistake.edits());
        if (!found.isEmpty() && applied(found).equals(mistake.source())) {
          all.put(mistake.id(), found);
        }
      }
      spans = all;
    }
    return spans;
  }

  private List<Span> spansOf(String mistake) {
    return Objects.requireNonNull(spans().get(mistake), mistake);
  }

  private static boolean areApart(List<Span> one, List<Span> other) {
    return one.stream().noneMatch(span -> other.stream().anyMatch(span::overlaps));
  }

  private List<Span> spans(List<MistakesFile.Edit> edits) {
    List<Span> found = new ArrayList<>();
    for (MistakesFile.Edit edit : edits) {
      int start = reference.indexOf(edit.replace());
      if (start < 0) {
        return List.of();
      }
      found.add(new Span(start, start + edit.replace().length(), edit.with()));
    }
    return found;
  }

  private String applied(List<Span> edits) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Span edit : edits.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      if (edit.start() < done) {
        return "";
      }
      text.append(reference, done, edit.start()).append(edit.with());
      done = edit.end();
    }
    return text.append(reference, done, reference.length()).toString();
  }

  private String source(MistakePair pair) {
    List<Span> both = new ArrayList<>(spansOf(pair.one()));
    both.addAll(spansOf(pair.other()));
    return applied(both);
  }

  private void compile(List<MistakePair> wanted) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<MistakePair, String> names = new LinkedHashMap<>();
    String header = sources().header();
    for (MistakePair pair : wanted) {
      String name = question.name() + "_both" + made++;
      String full = sources().packageName() + "." + name;
      files.put(full, header + sources().classWith(name, question, source(pair)));
      names.put(pair, full);
    }
    Map<String, byte[]> classes = InMemoryCompiler.compileRight(files, question.contract());
    MemoryClasses loader = new MemoryClasses(question.contract(), sources().packageName(), classes);
    names.forEach(
        (pair, name) ->
            compiled.put(
                pair,
                classes.containsKey(name)
                    ? Optional.of(() -> loader.instance(name))
                    : Optional.empty()));
  }

  private AnswerSources sources() {
    if (sources == null) {
      try {
        sources = new AnswerSources(Assignment.load(question.contract()));
      } catch (NotebookException e) {
        throw new IllegalStateException(e);
      }
    }
    return sources;
  }
}
