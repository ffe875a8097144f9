package chainrule.notebook.jjava;

import chainrule.notebook.cell.Glossary;
import java.util.Optional;
import jdk.jshell.JShell;
import org.dflib.jjava.jupyter.channels.ShellHandler;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.reply.InspectReply;
import org.dflib.jjava.jupyter.messages.request.InspectRequest;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a name means, which JupyterLab asks at Shift-Tab.
 *
 * <p>JJava's own answer looks one character too far, so a name at the end of a cell is never found,
 * and hands on a documentation comment as it stands in the source.
 */
final class Inspection implements ShellHandler<InspectRequest> {

  private final JShell shell;
  private @Nullable Glossary glossary;

  Inspection(JShell shell) {
    this.shell = shell;
  }

  @Override
  public void handle(ShellReplyEnvironment environment, Message<InspectRequest> message) {
    environment.setBusyDeferIdle();
    InspectRequest request = message.getContent();
    Optional<DisplayData> found = answer(request.getCode(), request.getCursorPos());
    environment.reply(new InspectReply(found.isPresent(), found.orElse(DisplayData.EMPTY)));
  }

  /** Jupyter counts characters of Unicode where Java counts those of UTF-16. */
  private Optional<DisplayData> answer(String cell, int cursor) {
    int characters = Math.max(0, Math.min(cursor, cell.codePointCount(0, cell.length())));
    try {
      return glossary().entry(cell, cell.offsetByCodePoints(0, characters)).map(DisplayData::new);
    } catch (RuntimeException e) {
      // A front end that waits for an answer must get one.
      return Optional.empty();
    }
  }

  /** Made at the first question: it would make the kernel start later. */
  private Glossary glossary() {
    Glossary made = glossary;
    if (made == null) {
      LibrarySources.show(shell.sourceCodeAnalysis());
      made = new Glossary(shell);
      glossary = made;
    }
    return made;
  }
}
