package chainrule.grader.compile;

import chainrule.grader.assemble.CodeCell;
import chainrule.grader.isolation.SandboxClassPath;
import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellPart.SyntaxError;
import chainrule.notebook.cell.CellParts;
import chainrule.notebook.cell.CompilerMessage;
import chainrule.notebook.cell.ExecutedCells;
import chainrule.notebook.cell.KernelImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.jspecify.annotations.Nullable;

/** JShell as a compiler: the given cells are in it, what it would run is written down. */
final class JShellCompiler implements AutoCloseable {
  /** The error of a cell that there was no time left for. */
  private static final String TOO_LONG = "takes the compiler too long, with what comes before";

  /** The error of a cell over which the compiler ran out of stack. */
  private static final String TOO_DEEP = "too deeply nested for the compiler";

  private final RecordingControl control = new RecordingControl();
  private final JShell shell;
  private final ExecutedCells ran;
  private final CpuTimeBudget time;
  private final StackOverflowGuard guard = new StackOverflowGuard();
  private final CellOutline outline;
  private boolean late;

  private JShellCompiler(SandboxClassPath kit, CpuTimeBudget time) {
    this.time = time;
    this.shell =
        JShell.builder()
            .executionEngine(control, Map.of())
            .compilerOptions(
                "-g", // or the machine calls the student's variables <local4>
                "-proc:none",
                "-Xlint:none",
                "-XDstringConcat=inline",
                "--class-path",
                kit.compileClassPath())
            .build();
    this.ran = new ExecutedCells(shell);
    this.outline = new CellOutline(shell.sourceCodeAnalysis(), guard);
  }

  /**
   * Opens a shell.
   *
   * @param kit what student code can use
   * @param given the given cells; they must compile
   * @param time after this no more parts of cells are compiled
   */
  static JShellCompiler open(SandboxClassPath kit, List<CodeCell> given, CpuTimeBudget time) {
    JShellCompiler shell = new JShellCompiler(kit, time);
    KernelImports.NAMES.forEach(name -> shell.shell.eval("import " + name + ";"));
    shell.shell.eval(GeneratedCode.IMPORT);
    for (CodeCell cell : given) {
      CompiledCell result = shell.eval(cell);
      if (result.error() != null) {
        throw new IllegalStateException(
            "a given cell does not compile: " + result.error() + "\n" + cell.source());
      }
    }
    return shell;
  }

  /**
   * A part of a cell.
   *
   * @param snippet what became of it
   * @param offset where it begins
   * @param again whether it has the name of something that was there before
   */
  record Part(Snippet snippet, int offset, boolean again) {}

  /**
   * What compiling a cell came to.
   *
   * @param error why its last part does not compile, in one line; null if it does
   * @param parts its parts up to there
   * @param stoppedAt where the part begins that does not compile
   * @param tooDeep whether the compiler ran out of stack over it
   */
  record CompiledCell(@Nullable String error, List<Part> parts, int stoppedAt, boolean tooDeep) {
    /** Returns the part that does not compile; empty if JShell took nothing of it. */
    Optional<Part> failed() {
      return error == null || parts.isEmpty() || parts.get(parts.size() - 1).offset() != stoppedAt
          ? Optional.empty()
          : Optional.of(parts.get(parts.size() - 1));
    }
  }

  RecordingControl control() {
    return control;
  }

  /** Returns what tells the parts of cells without compiling them. */
  CellOutline outline() {
    return outline;
  }

  /**
   * Returns whether the compiler ran out of stack in this shell; what it then knows is not to be
   * relied on.
   */
  boolean overflowed() {
    return guard.overflowed();
  }

  /** Returns whether the time was over before all was compiled. */
  boolean late() {
    return late;
  }

  /** Compiles a cell, part by part, as a kernel does. */
  CompiledCell eval(CodeCell cell) {
    return eval(cell, Set.of());
  }

  /** Compiles a cell without the parts that begin at some offsets. */
  CompiledCell eval(CodeCell cell, Set<Integer> leftOut) {
    control.label(cell.label());
    List<Part> parts = new ArrayList<>();
    return guard.unlessTooDeep(
        () -> eval(cell, leftOut, parts), new CompiledCell(TOO_DEEP, parts, 0, true));
  }

  private CompiledCell eval(CodeCell cell, Set<Integer> leftOut, List<Part> parts) {
    for (CellPart part : CellParts.of(cell.source())) {
      int offset = part.offset();
      if (time.isOver()) {
        late = true;
        return new CompiledCell(TOO_LONG, parts, cell.source().length(), false);
      }
      for (SnippetEvent event :
          leftOut.contains(offset) ? List.<SnippetEvent>of() : shell.eval(part.code())) {
        if (event.causeSnippet() == null) {
          boolean again = event.previousStatus() != Snippet.Status.NONEXISTENT;
          parts.add(new Part(event.snippet(), offset, again));
          ran.add(event.snippet(), cell.label(), cell.source(), offset);
          if (event.status() == Snippet.Status.REJECTED) {
            return new CompiledCell(
                explain(event.snippet(), cell.source(), offset), parts, offset, false);
          }
        }
      }
      if (part.error() != null) {
        // JShell evaluates the first of several snippets and drops the others.
        return new CompiledCell(explain(part.error(), cell.source()), parts, offset, false);
      }
    }
    return new CompiledCell(null, parts, 0, false);
  }

  /**
   * What compiling a text that is one part came to.
   *
   * @param snippet the part, if it compiles
   * @param errors else where the errors are
   */
  record Whole(@Nullable Snippet snippet, List<Long> errors) {
    boolean compiled() {
      return snippet != null;
    }
  }

  /** Compiles a text that is one part. */
  Whole evalWhole(String source) {
    List<SnippetEvent> events = guard.unlessTooDeep(() -> shell.eval(source), List.of());
    if (events.isEmpty()) {
      return new Whole(null, List.of());
    }
    Snippet snippet = events.get(0).snippet();
    if (shell.status(snippet) == Snippet.Status.VALID) {
      return new Whole(snippet, List.of());
    }
    List<Long> errors =
        shell.diagnostics(snippet).filter(Diag::isError).map(Diag::getPosition).toList();
    drop(snippet);
    return new Whole(null, errors);
  }

  /** Compiles a cell as the statement within a text; returns why it does not compile, or null. */
  @Nullable String evalWithin(String before, CodeCell cell, String after) {
    control.label(cell.label());
    return guard.unlessTooDeep(() -> errorWithin(before, cell.source().strip(), after), TOO_DEEP);
  }

  private @Nullable String errorWithin(String before, String source, String after) {
    for (SnippetEvent event : shell.eval(before + source + after)) {
      if (event.causeSnippet() == null && event.status() == Snippet.Status.REJECTED) {
        return explain(event.snippet(), source, -before.length());
      }
    }
    return null;
  }

  /**
   * Returns why the first part of a cell does not compile whatever other cells are; null if it
   * might.
   */
  @Nullable String errorOfItsOwn(CodeCell cell) {
    CompiledCell alone = eval(firstPart(cell));
    alone.parts().forEach(part -> drop(part.snippet()));
    return alone.parts().size() == 1 ? alone.error() : null;
  }

  private static CodeCell firstPart(CodeCell cell) {
    List<CellPart> parts = CellParts.of(cell.source());
    return parts.isEmpty() ? cell : cell.withSource(cell.source().substring(0, parts.get(0).end()));
  }

  /** Returns those of some parts that nothing later has taken the place of. */
  List<Snippet> active(List<Part> parts) {
    return parts.stream()
        .map(Part::snippet)
        .filter(snippet -> shell.status(snippet).isActive())
        .toList();
  }

  /** Returns where the code of cells comes from. */
  LineMap places() {
    return LineMap.of(control.classes(), ran::place, Optional::of);
  }

  /** Returns where the code of one class comes from. */
  LineMap places(Whole whole, SingleClassSource source) {
    ExecutedCells alone = new ExecutedCells(shell);
    if (whole.snippet() != null) {
      alone.add(whole.snippet(), source.name(), source.source(), 0);
    }
    Function<Integer, Optional<ExecutedCells.Place>> within = source.places();
    return LineMap.of(control.classes(), alone::place, place -> within.apply(place.line()));
  }

  /** Takes a compiled text out again. */
  void drop(Whole whole) {
    if (whole.snippet() != null) {
      drop(whole.snippet());
    }
  }

  private void drop(Snippet snippet) {
    if (shell.status(snippet).isActive()) {
      shell.drop(snippet);
    }
  }

  /** Returns what a part still lacks, in one line; null if nothing. */
  @Nullable String unresolved(Part part) {
    Snippet snippet = part.snippet();
    Snippet.Status status = shell.status(snippet);
    if (status != Snippet.Status.RECOVERABLE_DEFINED
        && status != Snippet.Status.RECOVERABLE_NOT_DEFINED) {
      return null;
    }
    String lacks =
        snippet instanceof DeclarationSnippet declaration
            ? shell.unresolvedDependencies(declaration).collect(Collectors.joining(", "))
            : "";
    return lacks.isEmpty() ? explain(snippet, snippet.source(), 0) : "cannot find " + lacks;
  }

  @Override
  public void close() {
    shell.close();
  }

  private String explain(Snippet snippet, String cell, int offset) {
    return shell
        .diagnostics(snippet)
        .filter(Diag::isError)
        .findFirst()
        .map(diag -> CompilerMessage.of(diag, cell, offset))
        .orElse("not understood as Java");
  }

  private static String explain(SyntaxError error, String cell) {
    return CompilerMessage.of(error.message(), cell, error.position());
  }
}
