package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.diagnosis.KnownAnswersTable;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs in the build: compiles the references and the known mistakes of every homework, and computes
 * the table of known values that students get. Does nothing where {@link BankStamp} says that all
 * of it is there.
 */
public final class AnswerBankBuilder {
  private static final Pattern UNSEEDED =
      Pattern.compile("Random\\(\\)|Math\\.random|nanoTime|currentTimeMillis");

  private final HomeworkSources homework;
  private final Path classes;
  private final Assignment assignment;
  private final AnswerSources sources;
  private final String header;
  private final List<AnswerBank.Entry> entries = new ArrayList<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  private AnswerBankBuilder(HomeworkSources homework, Path classes, Class<?> contract)
      throws NotebookException {
    this.homework = homework;
    this.classes = classes;
    this.assignment = new Assignment(homework.id(), contract, Notebook.read(homework.notebook()));
    this.sources = new AnswerSources(assignment);
    this.header = sources.header();
    files.put(
        sources.packageName() + "." + AnswerSources.REFERENCES, header + sources.references());
  }

  /**
   * Builds the banks of all homeworks.
   *
   * @param arguments the folder of the kit, and the folder of compiled classes
   */
  public static void main(String[] arguments)
      throws IOException, NotebookException, InterruptedException, ExecutionException {
    Path kit = Path.of(arguments[0]);
    Path classes = Path.of(arguments[1]);
    BankStamp stamp = new BankStamp(kit, classes);
    if (stamp.isValid()) {
      return;
    }
    List<AnswerBankBuilder> builders = new ArrayList<>();
    for (HomeworkSources sources : HomeworkSources.in(kit)) {
      Class<?> contract =
          Assignment.contract(sources.id())
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          sources.folder()
                              + ": no contract; expected "
                              + sources.id().contractName()));
      builders.add(new AnswerBankBuilder(sources, classes, contract));
    }
    for (AnswerBankBuilder builder : builders) {
      builder.compile();
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<KnownAnswersTable>> parts =
          threads.invokeAll(builders.stream().flatMap(AnswerBankBuilder::parts).toList());
      int written = 0;
      for (AnswerBankBuilder builder : builders) {
        int questions = builder.assignment.questions().size();
        builder.write(parts.subList(written, written += questions));
      }
    } finally {
      threads.shutdownNow();
    }
    stamp.set();
  }

  private void compile() throws IOException, NotebookException {
    List<String> problems = NotebookAgreement.problems(assignment);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          homework.notebook() + ":\n  " + String.join("\n  ", problems));
    }
    Map<String, MistakesFile.Answers> answers = MistakesFile.read(homework.mistakes());
    for (QuestionSpec question : assignment.questions()) {
      MistakesFile.Answers known = answers.remove(question.name());
      if (known == null) {
        throw new IllegalStateException(homework.mistakes() + ": nothing on " + question.name());
      }
      addAll(question, known);
    }
    if (!answers.isEmpty()) {
      throw new IllegalStateException(
          homework.mistakes() + ": no such questions: " + answers.keySet());
    }
    InMemoryCompiler.compile(files, classes);
    Path hidden = directory().resolve("hidden");
    Files.createDirectories(hidden);
    Files.writeString(hidden.resolve("instructor.ipynb"), assignment.notebook().toJson());
    new ObjectMapper().writeValue(hidden.resolve("bank.json").toFile(), entries);
    Path notes = hidden.resolve(InstructorNotes.FILE);
    Files.deleteIfExists(notes);
    if (Files.exists(homework.notes())) {
      Files.copy(homework.notes(), notes);
    }
  }

  private void addAll(QuestionSpec question, MistakesFile.Answers known) {
    String reference = sources.reference(question);
    add(question, AnswerBank.Role.REFERENCE, "reference", "", reference, List.of());
    known
        .allMistakes()
        .forEach(
            (id, mistake) ->
                add(
                    question,
                    AnswerBank.Role.MISTAKE,
                    id,
                    mistake.hint(),
                    mistake.source(question.gradeId() + " " + id, reference),
                    mistake.allEdits()));
    known
        .allAlternatives()
        .forEach(
            (id, source) -> add(question, AnswerBank.Role.ALTERNATIVE, id, "", source, List.of()));
  }

  private void add(
      QuestionSpec question,
      AnswerBank.Role role,
      String id,
      String hint,
      String source,
      List<MistakesFile.Edit> edits) {
    String name = question.name() + "_" + role.name().charAt(0) + "_" + id.replaceAll("\\W", "_");
    String full = sources.packageName() + "." + name;
    entries.add(new AnswerBank.Entry(question.name(), role, id, hint, full, source, edits));
    files.put(full, header + sources.classWith(name, question, source));
  }

  /** Returns what computes the table, a part for each question; some train for half a minute. */
  private Stream<Callable<KnownAnswersTable>> parts() {
    AnswerBank bank = new AnswerBank(entries);
    return assignment.questions().stream().map(question -> () -> part(question, bank));
  }

  private static KnownAnswersTable part(QuestionSpec question, AnswerBank bank) {
    Map<String, String> hints = new LinkedHashMap<>();
    bank.of(question, AnswerBank.Role.MISTAKE)
        .forEach(mistake -> hints.put(question.name() + "/" + mistake.id(), mistake.hint()));
    LiveOracle oracle = new LiveOracle(question, bank);
    CheckRun right =
        new CheckRun(
            CheckPlan.ofPublic(question),
            InProcessInvoker.trusted(question, bank.reference(question).instance()),
            oracle,
            NotebookReceiver.SEED);
    Map<String, Function<Object, @Nullable Object>> calls = new CheckRunner().cases(right);
    Set<String> unsteady = unsteady(question, bank, oracle, calls);
    Map<String, KnownAnswersTable.Known> cases = new TreeMap<>();
    calls.forEach(
        (caseId, call) ->
            cases.put(question.name() + "/" + caseId, known(oracle, caseId, call, unsteady)));
    return new KnownAnswersTable(hints, cases);
  }

  /**
   * Returns the mistakes that draw numbers without a seed and show them: what they gave in one
   * build nobody gives again, and two builds would differ.
   */
  private static Set<String> unsteady(
      QuestionSpec question,
      AnswerBank bank,
      LiveOracle oracle,
      Map<String, Function<Object, @Nullable Object>> calls) {
    return bank.of(question, AnswerBank.Role.MISTAKE).stream()
        .filter(mistake -> UNSEEDED.matcher(mistake.source()).find())
        .map(AnswerBank.Entry::id)
        .filter(
            id ->
                calls.entrySet().stream()
                    .anyMatch(
                        one -> {
                          Observation first = oracle.wrong(id, one.getKey(), one.getValue());
                          return !first.matches(oracle.wrong(id, one.getKey(), one.getValue()));
                        }))
        .collect(Collectors.toSet());
  }

  private static KnownAnswersTable.Known known(
      LiveOracle oracle,
      String caseId,
      Function<Object, @Nullable Object> call,
      Set<String> unsteady) {
    Observation expected = oracle.expected(caseId, call);
    Map<String, Observation> wrong = new LinkedHashMap<>();
    for (String mistake : oracle.mistakes(caseId)) {
      if (unsteady.contains(mistake)) {
        continue;
      }
      Observation shown = oracle.wrong(mistake, caseId, call);
      if (!shown.matches(expected)) {
        wrong.put(mistake, shown);
      }
    }
    return new KnownAnswersTable.Known(expected, wrong);
  }

  private void write(List<Future<KnownAnswersTable>> parts)
      throws IOException, InterruptedException, ExecutionException {
    Map<String, String> hints = new LinkedHashMap<>();
    Map<String, KnownAnswersTable.Known> cases = new TreeMap<>();
    for (Future<KnownAnswersTable> part : parts) {
      hints.putAll(part.get().hints());
      cases.putAll(part.get().cases());
    }
    new KnownAnswersTable(hints, cases).write(directory().resolve("known.json"));
  }

  private Path directory() {
    return classes.resolve(assignment.contract().getPackageName().replace('.', '/'));
  }
}
