package chainrule.grader.execute;

import chainrule.exercises.invoke.CallOutcome;
import chainrule.grader.wire.Message;
import java.util.Set;

/**
 * References that stand in for failed answers. They run in a sandbox of their own, in which no
 * student's code is, so that the arguments that a student's code calls them with cost the judge
 * neither time nor memory.
 *
 * @param references all references, running
 * @param remembered what they gave before
 * @param questions those that stand in, by their place in the catalog
 */
public record ReferenceStandIns(
    NotebookExecution references, ReferenceCache remembered, Set<Integer> questions)
    implements StandIns {
  private static final double SECONDS = 5;

  @Override
  public Message.ToSandbox answer(Message.StandIn asked) {
    if (!questions.contains(asked.question())) {
      return NONE.answer(asked);
    }
    CallOutcome reply =
        remembered.of(
            asked.question(),
            asked.arguments(),
            () -> references.call(asked.question(), asked.arguments(), SECONDS));
    if (reply instanceof CallOutcome.Returned returned) {
      return new Message.Answer(returned.value());
    }
    return new Message.Refusal(
        reply instanceof CallOutcome.Threw threw
            ? threw.type() + ": " + threw.message()
            : "the arguments ask too much");
  }
}
