package chainrule.grader.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.Verdict;
import chainrule.exercises.finding.Obstacle;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of note: its words, and its name in files, neither of which may ever change. */
final class NoteTests {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Kept(Note note, String name, String words) {}

  private static Kept kept(Note note, String name, String words) {
    return new Kept(note, name, words);
  }

  private static Stream<Kept> all() {
    return Stream.of(ofGrading(), ofCells(), ofRuns()).flatMap(List::stream);
  }

  private static List<Kept> ofGrading() {
    return List.of(
        kept(
            new Note.QuestionFlaky(
                "Q2", 3, new TreeMap<>(Map.of(Verdict.WRONG, 1, Verdict.RIGHT, 2))),
            "question-flaky",
            "flaky: Q2 got different verdicts in 3 runs with the same seed (2 × right, 1 × wrong);"
                + " the first counts"),
        kept(
            new Note.ReferenceReplaced("Q2", List.of("dot", "norm")),
            "reference-replaced-answer",
            "Q2: graded with the reference's dot, norm in place of what was handed in"),
        kept(
            new Note.EarlierDefinition("Q1", "dot", "cell 2", "cell 9"),
            "judged-with-earlier-definition",
            "Q1: judged with the dot of cell 2, which stood when its check ran; cell 9 defines dot"
                + " again"),
        kept(
            new Note.HandInTimeUnreadable("found yesterday"),
            "hand-in-time-unreadable",
            "hand-in time not readable: found yesterday; not counted late"),
        kept(new Note.LastAttemptCounts(2), "last-attempt-counts", "the last of 2 attempts counts"),
        kept(
            new Note.OlderEdition(1, 2),
            "older-edition",
            "the notebook is edition 1 of this homework, graded is edition 2; an answer whose types"
                + " have changed since does not compile: copy answers into the new notebook"),
        kept(new Note.MoreNotes(11), "more-notes", "and 11 more notes"),
        kept(new EarlierNote("as it was said"), "earlier", "as it was said"));
  }

  private static List<Kept> ofCells() {
    return List.of(
        kept(
            new CellNote.LockedCellChanged("cell 4", "h1-open"),
            "locked-cell-changed",
            "cell 4: the locked cell h1-open was changed; the original was used"),
        kept(
            new CellNote.LockedCellDeleted("h1-open"),
            "locked-cell-deleted",
            "the locked cell h1-open was deleted; it was put back"),
        kept(
            new CellNote.AnswerIsText("cell 2", "h1-q1"),
            "answer-is-text",
            "cell 2: h1-q1 is a text cell; expected a code cell"),
        kept(
            new CellNote.AnswerCellMissing("h1-q1", "predict", null),
            "answer-cell-missing",
            "the answer cell h1-q1 is missing"),
        kept(
            new CellNote.AnswerCellMissing("h1-q1", "predict", "cell 7"),
            "answer-cell-missing",
            "the answer cell h1-q1 is missing; the predict in cell 7 counts"),
        kept(
            new CellNote.CellUnknown("cell 2", "h9-q9"),
            "cell-unknown",
            "cell 2: no cell of this homework is called h9-q9"),
        kept(
            new CellNote.CellRepeated("cell 9", "h1-q1"),
            "cell-repeated",
            "cell 9: there is more than one cell h1-q1; they were run in order"),
        kept(
            new CellNote.CellSkipped("cell 6", "%%html"),
            "cell-skipped",
            "cell 6: skipped, it begins with %%html"),
        kept(
            new CellNote.LineSkipped("cell 6", "!ls"),
            "line-skipped",
            "cell 6: skipped the line !ls"),
        kept(
            new CellNote.SurplusLeftOut("cell 7", 3, 120),
            "surplus-left-out",
            "cell 7 and later: 3 pieces of code were left out; of a notebook about 120 declarations"
                + " and statements are compiled, those first that the answers need"),
        kept(
            new CellNote.UnneededLeftOut("cell 7", 3),
            "unneeded-left-out",
            "cell 7 and later: 3 pieces of code were left out; all of it takes the compiler too"
                + " long, so only what the answers need is compiled"),
        kept(
            new CellNote.CellFault("cell 2", new Obstacle.DoesNotCompile("line 1 «x»")),
            "cell-fault",
            "cell 2 does not compile: line 1 «x»"),
        kept(
            new CellNote.OtherAnswerCounts(
                "cell 2", new Obstacle.DoesNotCompile("line 1 «x»"), "dot"),
            "other-answer-counts",
            "cell 2 does not compile: line 1 «x»; the dot that compiles counts"));
  }

  private static List<Kept> ofRuns() {
    return List.of(
        kept(
            new CellNote.CellThrew("cell 5", "X", "first\nsecond", "line 1 of cell 5"),
            "cell-threw",
            "cell 5 threw X: first, at line 1 of cell 5"),
        kept(new CellNote.CellThrew("cell 5", "X", "", ""), "cell-threw", "cell 5 threw X: "),
        kept(
            new CellNote.CellLost("cell 5", "ran out of memory"),
            "cell-left-out",
            "cell 5 ran out of memory; it was left out"),
        kept(
            new CellNote.CellOutOfTime("cell 5"),
            "cell-out-of-time",
            "cell 5 was left out: cells may take no more time"),
        kept(
            new CellNote.CellsCutShort(),
            "cells-cut-short",
            "the time for this submission was over before all its cells had run"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isKeptUnderItsNameAndSaidInItsWords(Kept kept) throws JsonProcessingException {
    String json = JSON.writerFor(Note.class).writeValueAsString(kept.note());

    assertThat(JSON.readTree(json).path("type").asText()).isEqualTo(kept.name());
    assertThat(JSON.readValue(json, Note.class)).isEqualTo(kept.note());
    assertThat(NoteText.of(JSON.readValue(json, Note.class))).isEqualTo(kept.words());
  }

  @Test
  void everyKindIsAmongThese() {
    assertThat(all().map(kept -> kept.note().getClass()).collect(Collectors.toSet()))
        .isEqualTo(kinds(Note.class));
  }

  private static Set<Class<?>> kinds(Class<?> type) {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    if (type.isSealed()) {
      Stream.of(type.getPermittedSubclasses()).forEach(kind -> kinds.addAll(kinds(kind)));
    } else {
      kinds.add(type);
    }
    return kinds;
  }

  @Test
  void sentencesThatReportsLookForAreUnderstood() {
    assertThat(fact("flaky: Q2 got different verdicts in 3 runs with the same seed (…)"))
        .isEqualTo(new Note.QuestionFlaky("Q2", 0, Map.of()));
    assertThat(fact("cell 4: the locked cell h1-open was changed; the original was used"))
        .isEqualTo(new CellNote.LockedCellChanged("cell 4", "h1-open"));
    assertThat(fact("hand-in time not readable: found yesterday; not counted late"))
        .isEqualTo(new Note.HandInTimeUnreadable("found yesterday"));
    assertThat(fact("cell 4 does not compile")).isInstanceOf(EarlierNote.class);
  }

  private static Note fact(String sentence) {
    return new EarlierNote(sentence).fact();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"type\": \"of-the-future\", \"data\": 3}]",
        "[{\"type\": \"of-the-future\"}]",
        "[{\"type\": \"locked-cell-changed\", \"data\": 3}]",
        "7"
      })
  void whatALaterVersionWroteIsRefusedInOneLine(String notes) {
    String json =
        """
        {"student":"ada","homework":"h1","file":"ada.ipynb","status":"GRADED","seed":7,\
        "reports":[],"notes":NOTES,"timings":null}\
        """
            .replace("NOTES", notes);

    assertThatThrownBy(() -> SubmissionResult.ofJson(json))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("no result that this version of the kit can read: ")
        .message()
        .doesNotContain("\n");
  }
}
