package chainrule.grader.intake;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.result.Note;
import chainrule.grader.result.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one student handed in: one notebook of it is graded, or none.
 *
 * @param found every file of the student's, at least one
 * @param homework the homework that is graded
 */
record StudentFiles(List<FoundFile> found, HomeworkId homework) {
  private static final int MOST_NAMED = 3;

  /** A notebook that can be read, with the number that its place gives it. */
  private record Attempt(Submission submission, long number) {}

  /** Takes the one notebook that counts, or refuses all that are there. */
  IntakeBatch read(SubmissionReader reader) {
    List<FoundFile> placed = found.stream().filter(one -> !one.place().misplaced()).toList();
    List<FoundFile> own = placed.stream().filter(one -> one.place().isOf(homework)).toList();
    List<Attempt> attempts = new ArrayList<>();
    List<RefusedFile> faulty = new ArrayList<>();
    for (FoundFile one : own.isEmpty() ? placed : own) {
      FileOwner place = one.place();
      try {
        attempts.add(new Attempt(reader.read(one), place.attempt()));
      } catch (NotebookException e) {
        faulty.add(new RefusedFile(place.student(), one.shown(), e.problem(), one.when()));
      }
    }
    List<Submission> counting = lastOf(attempts);
    boolean taken = counting.size() == 1;
    List<RefusedFile> refused = new ArrayList<>();
    if (taken) {
      faulty.forEach(one -> refused.add(one.ofNoOne()));
    } else {
      counting.forEach(one -> refused.add(oneOfSeveral(one, counting)));
      refused.addAll(faulty);
    }
    refused.addAll(misplaced(own.isEmpty(), placed.isEmpty()));
    return new IntakeBatch(taken ? counting : List.of(), refused);
  }

  /** Where the places tell which notebook was handed in last, that one counts. */
  private static List<Submission> lastOf(List<Attempt> attempts) {
    long last = attempts.stream().mapToLong(Attempt::number).max().orElse(0);
    List<Attempt> latest = attempts.stream().filter(one -> one.number() == last).toList();
    return latest.size() == 1 && attempts.size() > 1
        ? List.of(latest.get(0).submission().with(new Note.LastAttemptCounts(attempts.size())))
        : attempts.stream().map(Attempt::submission).toList();
  }

  private static RefusedFile oneOfSeveral(Submission one, List<Submission> all) {
    return new RefusedFile(
        one.student(),
        one.file(),
        "the same student also handed in " + others(all, one) + "; expected one notebook",
        one.handedIn());
  }

  private static String others(List<Submission> all, Submission one) {
    String some =
        all.stream()
            .map(Submission::file)
            .filter(other -> !other.equals(one.file()))
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    int unnamed = all.size() - 1 - MOST_NAMED;
    return unnamed > 0 ? some + " and " + unnamed + " more" : some;
  }

  /**
   * Names files at places of their own; they say nothing about a student who handed in properly.
   */
  private List<RefusedFile> misplaced(boolean noneOfHomework, boolean nothingElse) {
    List<RefusedFile> refused = new ArrayList<>();
    for (FoundFile one : found) {
      FileOwner place = one.place();
      if (place.misplaced()
          && (noneOfHomework || place.folder().isEmpty() || place.isOf(homework))) {
        String problem = one.problem() == null ? place.problem() : one.problem();
        refused.add(
            new RefusedFile(
                nothingElse ? place.student() : null,
                one.shown(),
                String.valueOf(problem),
                one.when()));
      }
    }
    return refused;
  }
}
