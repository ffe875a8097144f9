package chainrule.notebook.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/**
 * Methods and types that JShell of Java 17 took by half: it breaks off where a name is declared
 * that another method uses, if only for a variable, while it does not know the types of that
 * method. Once those are known the declaration can be evaluated again.
 */
public final class PostponedDeclarations {
  private final JShell shell;
  private final Map<String, Runnable> due = new LinkedHashMap<>();

  /**
   * Makes an empty record.
   *
   * @param shell the shell of the notebook
   */
  public PostponedDeclarations(JShell shell) {
    this.shell = shell;
  }

  /**
   * Notes what JShell broke off at, unless it may run something.
   *
   * @param code a part of a cell
   * @param evaluation evaluates it once more
   */
  public void add(String code, Runnable evaluation) {
    for (Snippet snippet : shell.sourceCodeAnalysis().sourceToSnippets(code)) {
      String name = name(snippet);
      if (!name.isEmpty()) {
        due.put(name, evaluation);
      }
    }
  }

  /**
   * Forgets what was broken off at, now that the same is declared by another text.
   *
   * @param declared by the cell that was just run
   */
  public void forget(Snippet declared) {
    if (shell.status(declared) != Snippet.Status.REJECTED) {
      due.remove(name(declared));
    }
  }

  /** Tries all once more; what JShell breaks off at again stays. */
  public void evaluate() {
    for (Map.Entry<String, Runnable> one : List.copyOf(due.entrySet())) {
      try {
        one.getValue().run();
        due.remove(one.getKey());
      } catch (AssertionError e) {
        // Not all types are known yet.
      }
    }
  }

  /** Returns what tells declarations apart; nothing for what declares neither method nor type. */
  private static String name(Snippet snippet) {
    if (snippet instanceof MethodSnippet method) {
      return method.name() + "(" + method.parameterTypes() + ")";
    }
    return snippet instanceof TypeDeclSnippet type ? type.name() : "";
  }
}
