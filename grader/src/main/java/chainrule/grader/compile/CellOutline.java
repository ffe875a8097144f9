package chainrule.grader.compile;

import chainrule.grader.assemble.CodeCell;
import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;

/** Tells what the parts of a cell are, without compiling them. */
final class CellOutline {
  private static final Set<Snippet.Kind> DECLARATIONS =
      Set.of(Snippet.Kind.METHOD, Snippet.Kind.TYPE_DECL);

  private final SourceCodeAnalysis analysis;
  private final StackOverflowGuard guard;

  CellOutline(SourceCodeAnalysis analysis, StackOverflowGuard guard) {
    this.analysis = analysis;
    this.guard = guard;
  }

  /** Returns the parts of a cell, not compiled, up to one that is not understood. */
  List<JShellCompiler.Part> of(CodeCell cell) {
    return guard.unlessTooDeep(() -> outlined(cell), List.of());
  }

  private List<JShellCompiler.Part> outlined(CodeCell cell) {
    List<JShellCompiler.Part> parts = new ArrayList<>();
    for (CellPart part : CellParts.of(cell.source())) {
      if (part.understood()) {
        analysis
            .sourceToSnippets(part.code())
            .forEach(snippet -> parts.add(new JShellCompiler.Part(snippet, part.offset(), false)));
      }
    }
    return parts;
  }

  /** Returns whether a part of a cell declares anything. */
  boolean declaresSomething(CodeCell cell) {
    return of(cell).stream().anyMatch(part -> part.snippet() instanceof PersistentSnippet);
  }

  /** Returns whether all parts of a cell declare methods or types. */
  boolean onlyDeclares(CodeCell cell) {
    return parsed(cell)
        .filter(parts -> parts.stream().map(Snippet::kind).allMatch(DECLARATIONS::contains))
        .isPresent();
  }

  /** Returns whether a part of a cell declares a method of this name. */
  boolean declares(CodeCell cell, String method) {
    return parsed(cell).stream()
        .flatMap(List::stream)
        .anyMatch(part -> part instanceof MethodSnippet declared && declared.name().equals(method));
  }

  /** Returns the parts of a cell, not compiled; empty where some are not whole. */
  private Optional<List<Snippet>> parsed(CodeCell cell) {
    return guard.unlessTooDeep(() -> parts(cell.source()), Optional.empty());
  }

  private Optional<List<Snippet>> parts(String source) {
    List<Snippet> parts = new ArrayList<>();
    for (CellPart part : CellParts.of(source)) {
      if (!part.understood()) {
        return Optional.empty();
      }
      parts.addAll(analysis.sourceToSnippets(part.code()));
    }
    return Optional.of(parts);
  }
}
