package chainrule.grader.compile;

import chainrule.grader.assemble.CodeCell;
import chainrule.grader.result.Note;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jshell.PersistentSnippet;

/** What stood when check cells ran, and what was defined again since. */
final class DefinitionHistory {
  private final Map<String, String> ids;
  private final Map<String, Map<String, List<Definitions.Definition>>> byQuestion =
      new LinkedHashMap<>();
  private final Set<Note> notes = new LinkedHashSet<>();

  /**
   * Begins.
   *
   * @param ids what students know questions by, such as {@code Q1}, by name
   */
  DefinitionHistory(Map<String, String> ids) {
    this.ids = ids;
  }

  /** Notes that a question's check ran, with what its answer reaches. */
  void put(String question, Map<String, List<Definitions.Definition>> reached) {
    byQuestion.put(question, reached);
  }

  /**
   * Takes what was defined again: an answer that reached what stood before was judged with that.
   */
  void again(Definitions.Definition later) {
    if (later.part().snippet() instanceof PersistentSnippet named) {
      byQuestion.forEach(
          (question, reached) ->
              reached.getOrDefault(named.name(), List.of()).stream()
                  .filter(later::differs)
                  .forEach(before -> note(question, named.name(), before.cell(), later.cell())));
    }
  }

  private void note(String question, String name, CodeCell before, CodeCell later) {
    notes.add(
        new Note.EarlierDefinition(
            String.valueOf(ids.get(question)), name, before.label(), later.label()));
  }

  /** Returns what was defined again. */
  Set<Note> notes() {
    return notes;
  }
}
