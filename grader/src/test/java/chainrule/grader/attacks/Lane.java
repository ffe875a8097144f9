package chainrule.grader.attacks;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.grading.LocalEngine;
import chainrule.grader.judge.Notebooks;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Attackers of one homework whom one judge after the other grades, a victim after each. */
final class Lane {
  private static final Pattern KIT = Pattern.compile("/\\S*chainrule-kit\\d+");
  private static final String VICTIM = "victim";

  private final List<Attack> attacks;
  private final List<SubmissionResult> results = new ArrayList<>();
  private final Set<ProcessHandle> processes = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();

  Lane(List<Attack> attacks) {
    this.attacks = attacks;
  }

  /** Grades a victim alone, then each attack and that victim again. */
  Lane grade(Plants plants, Path folder) {
    try {
      Assignment assignment = Assignment.of(attacks.get(0).homework()).orElseThrow();
      Path notebook =
          AttackedNotebook.ofVictim(assignment).in(folder, VICTIM + System.identityHashCode(this));
      Submission victim = Notebooks.submission(VICTIM, notebook);
      List<Submission> submissions = new ArrayList<>(List.of(victim));
      for (Attack attack : attacks) {
        String code = plants.named(attack.code());
        Path file = AttackedNotebook.of(assignment, attack, code).in(folder, attack.name());
        submissions.addAll(List.of(Notebooks.submission(attack.name(), file), victim));
      }
      new LocalEngine(assignment, 1, false).grade(submissions, this::done);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Attack> attacks() {
    return attacks;
  }

  /** Returns the result of the victim graded before any attack. */
  SubmissionResult alone() {
    return results.get(0);
  }

  SubmissionResult result(Attack attack) {
    return results.get(2 * attacks.indexOf(attack) + 1);
  }

  /** Returns the result of the victim graded right after an attack. */
  SubmissionResult victimAfter(Attack attack) {
    return results.get(2 * attacks.indexOf(attack) + 2);
  }

  /** Returns the processes that were seen at work. */
  Set<ProcessHandle> processes() {
    return processes;
  }

  /** Returns the temporary folders that were seen in use. */
  Set<Path> folders() {
    return folders;
  }

  private void done(SubmissionResult result) {
    results.add(result);
    ProcessHandle.current().descendants().forEach(processes::add);
    processes.forEach(process -> folders.addAll(named(process)));
  }

  private static List<Path> named(ProcessHandle process) {
    try (Stream<String> line =
        Stream.of(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")))) {
      return line.flatMap(text -> KIT.matcher(text.replace('\0', ' ')).results())
          .map(MatchResult::group)
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      return List.of(); // it has ended
    }
  }
}
