package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.minimize.CostGradient;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong answers that are not among the known ones lose marks, and get no hint that is not true. */
@Tag("slow")
class UnseenAnswersTests {
  private static final String ANSWERS = "unseen-h5.yaml";

  private final Assignment homework = Assignment.of("h5").orElseThrow();
  private final CheckRunner runner = new CheckRunner();
  private final NotebookReceiver notebook = new NotebookReceiver();

  @TempDir private Path folder;

  /**
   * A wrong answer.
   *
   * @param edits replacements in the reference
   * @param code or the whole answer cell
   * @param hints beginnings of the hints that are true of it
   */
  record Unseen(
      @Nullable List<MistakesFile.Edit> edits,
      @Nullable String code,
      @Nullable List<String> hints) {
    boolean allows(String hint) {
      return hints != null && hints.stream().anyMatch(hint::startsWith);
    }
  }

  @Test
  void unseenAnswersAreCaughtAndGetNoWrongHint() throws Exception {
    Map<String, Map<String, Unseen>> answers = read();
    List<String> faults = new ArrayList<>();
    int asked = 0;
    try (URLClassLoader classes = compiled(answers)) {
      for (QuestionSpec question : homework.questions()) {
        for (Map.Entry<String, Unseen> answer :
            answers.getOrDefault(question.name(), Map.of()).entrySet()) {
          Supplier<Object> fresh = () -> instance(classes, question, answer.getKey());
          for (CheckReport report : reports(question, fresh)) {
            fault(report, answer.getValue())
                .ifPresent(fault -> faults.add(answer.getKey() + ": " + fault));
          }
          asked++;
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(asked).isGreaterThan(50);
  }

  /**
   * Answers of the right shape that hold one number throughout, as code that does nothing gives.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1})
  void oneNumberThroughoutEarnsNextToNothing(double number) {
    double earned = 0;
    double all = 0;
    for (QuestionSpec question : homework.questions()) {
      Object right = homework.bank().reference(question).instance();
      Object constant =
          Proxy.newProxyInstance(
              question.answerType().getClassLoader(),
              new Class<?>[] {question.answerType()},
              (proxy, method, arguments) -> filled(method.invoke(right, arguments), number));
      CheckReport report =
          runner
              .run(
                  new CheckRun(
                      CheckPlan.ofAll(question),
                      InProcessInvoker.trusted(question, constant),
                      new LiveOracle(question, homework.bank()),
                      7))
              .report();
      earned += report.points();
      all += report.max();
    }
    assertThat(earned / all).isLessThanOrEqualTo(0.03);
  }

  private static Object filled(Object value, double number) {
    if (value instanceof double[] row) {
      Arrays.fill(row, number);
    } else if (value instanceof Object[] rows) {
      Arrays.stream(rows).forEach(row -> filled(row, number));
    } else if (value instanceof CostGradient at) {
      filled(at.gradient(), number);
      return new CostGradient(number, at.gradient());
    }
    return value instanceof Integer
        ? (Object) (int) number
        : value instanceof Double ? number : value;
  }

  private List<CheckReport> reports(QuestionSpec question, Supplier<Object> answer) {
    return List.of(
        notebook.receive(question, answer.get()),
        runner
            .run(
                new CheckRun(
                    CheckPlan.ofAll(question),
                    InProcessInvoker.trusted(question, answer.get()),
                    new LiveOracle(question, homework.bank()),
                    7))
            .report());
  }

  private static Optional<String> fault(CheckReport report, Unseen answer) {
    if (report.points() >= report.max() - 1e-9) {
      return Optional.of("full marks\n" + report.text());
    }
    return report.hints().stream().allMatch(answer::allows)
        ? Optional.empty()
        : Optional.of("hints " + report.hints() + "\n" + report.text());
  }

  private static Map<String, Map<String, Unseen>> read() throws IOException {
    try (InputStream in = UnseenAnswersTests.class.getResourceAsStream(ANSWERS)) {
      return new ObjectMapper(new YAMLFactory())
          .readValue(
              Objects.requireNonNull(in, ANSWERS),
              new TypeReference<Map<String, Map<String, Unseen>>>() {});
    }
  }

  /** The answers go to a package of their own, with the references beside them. */
  private URLClassLoader compiled(Map<String, Map<String, Unseen>> answers) throws Exception {
    AnswerSources sources = new AnswerSources(homework);
    String header = sources.header().replaceFirst(sources.packageName(), "unseen");
    Map<String, String> files = new LinkedHashMap<>();
    files.put(AnswerSources.REFERENCES, header + sources.references());
    for (QuestionSpec question : homework.questions()) {
      String reference = sources.reference(question);
      answers
          .getOrDefault(question.name(), Map.of())
          .forEach(
              (id, answer) -> {
                String source =
                    new MistakesFile.KnownMistake("", answer.edits(), answer.code())
                        .source(id, reference);
                String name = question.name() + "_" + id;
                files.put(name, header + sources.classWith(name, question, source));
              });
    }
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "-parameters", "-d", folder.toString()));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path source = folder.resolve(file.getKey() + ".java");
      Files.writeString(source, file.getValue());
      arguments.add(source.toString());
    }
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
            .run(null, null, errors, arguments.toArray(String[]::new));
    assertThat(status).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, UnseenAnswersTests.class.getClassLoader());
  }

  private static Object instance(ClassLoader classes, QuestionSpec question, String id) {
    try {
      Class<?> type = classes.loadClass("unseen." + question.name() + "_" + id);
      return ((Supplier<?>) type.getDeclaredConstructor().newInstance()).get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(id, e);
    }
  }
}
