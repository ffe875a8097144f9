package chainrule.grader.homework;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.cli.ChainRule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names and wiring are those that GitHub documents for its two actions. */
final class ClassroomWorkflowTests {
  private static final KitFolder KIT = KitFolder.ofSystemProperty();

  private final Assignment homework = Assignment.of("h5").orElseThrow();

  @Test
  void classroomKnowsTheWorkflowByItsNameAndItsOneJob() throws Exception {
    JsonNode workflow = workflow();

    assertThat(workflow.path("name").asText()).isEqualTo("Autograding Tests");
    assertThat(workflow.path("jobs").fieldNames())
        .toIterable()
        .containsExactly("run-autograding-tests");
    assertThat(workflow.path("on")).extracting(JsonNode::asText).contains("push");
  }

  @Test
  void theReporterNamesEveryGraderAndItsResult() throws Exception {
    List<String> graders = new ArrayList<>();
    JsonNode reporter = null;
    for (JsonNode step : steps()) {
      String uses = step.path("uses").asText();
      if (uses.startsWith("classroom-resources/autograding-command-grader@")) {
        graders.add(step.path("id").asText());
      } else if (uses.startsWith("classroom-resources/autograding-grading-reporter@")) {
        reporter = step;
      }
    }

    assertThat(graders).containsExactly("public-checks");
    assertThat(reporter).isNotNull();
    assertThat(reporter.path("with").path("runners").asText()).isEqualTo(String.join(",", graders));
    for (String grader : graders) {
      String variable = grader.toUpperCase(Locale.ROOT) + "_RESULTS";
      assertThat(reporter.path("env").path(variable).asText())
          .isEqualTo("${{steps." + grader + ".outputs.result}}");
    }
  }

  @Test
  void theCommandIsOneOfTheKitAndTheNotebookTheOneHandedOut() throws Exception {
    List<String> commands = new ArrayList<>();
    for (JsonNode step : steps()) {
      String command = step.path("with").path("command").asText();
      if (!command.isEmpty()) {
        commands.add(command);
      }
    }

    assertThat(commands).hasSize(1);
    String[] words = commands.get(0).split(" ", -1);
    assertThat(words).hasSize(3);
    assertThat(Files.isExecutable(KIT.root().resolve(words[0]))).isTrue();
    assertThat(ChainRule.commandLine().getSubcommands()).containsKey(words[1]);
    assertThat(words[2]).isEqualTo("homework/h5-backpropagation.ipynb");
  }

  @Test
  void nothingIsLeftOfTheTemplate() throws Exception {
    assertThat(ClassroomWorkflow.of(homework, KIT)).doesNotContain("{homework}", "{notebook}");
  }

  private JsonNode steps() throws Exception {
    return workflow().path("jobs").path("run-autograding-tests").path("steps");
  }

  private JsonNode workflow() throws Exception {
    return new YAMLMapper().readTree(ClassroomWorkflow.of(homework, KIT));
  }
}
