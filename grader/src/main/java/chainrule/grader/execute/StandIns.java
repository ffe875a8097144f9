package chainrule.grader.execute;

import chainrule.grader.wire.Message;

/** Answers that stand in for a notebook's own, called from its sandbox. */
@FunctionalInterface
public interface StandIns {
  /** Nothing stands in for anything. */
  StandIns NONE = asked -> new Message.Refusal("no answer stands in here");

  /** Calls an answer with arguments from a sandbox, which may be anything. */
  Message.ToSandbox answer(Message.StandIn asked);
}
