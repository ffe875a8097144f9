package chainrule.exercises.instructor;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The answers that come of a right one by one small change: another operator, a constant one
 * larger, a statement left out, a condition that always or never holds.
 */
final class Mutants extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final String ABOVE = "class Answers {\n";

  private static final Map<Tree.Kind, List<String>> OPERATORS =
      Map.ofEntries(
          Map.entry(Tree.Kind.PLUS, List.of("-")),
          Map.entry(Tree.Kind.MINUS, List.of("+")),
          Map.entry(Tree.Kind.MULTIPLY, List.of("/", "+")),
          Map.entry(Tree.Kind.DIVIDE, List.of("*")),
          Map.entry(Tree.Kind.REMAINDER, List.of("*")),
          Map.entry(Tree.Kind.LESS_THAN, List.of("<=", ">=")),
          Map.entry(Tree.Kind.LESS_THAN_EQUAL, List.of("<", ">")),
          Map.entry(Tree.Kind.GREATER_THAN, List.of(">=", "<=")),
          Map.entry(Tree.Kind.GREATER_THAN_EQUAL, List.of(">", "<")),
          Map.entry(Tree.Kind.EQUAL_TO, List.of("!=")),
          Map.entry(Tree.Kind.NOT_EQUAL_TO, List.of("==")),
          Map.entry(Tree.Kind.CONDITIONAL_AND, List.of("||")),
          Map.entry(Tree.Kind.CONDITIONAL_OR, List.of("&&")));

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Set<String> found = new LinkedHashSet<>();

  private Mutants(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /** Returns the mutants of an answer cell, as cells; some may not compile. */
  static List<String> of(String cell) {
    String text = ABOVE + cell + "\n}\n";
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Answers.java"), SimpleJavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      Mutants mutants = new Mutants(text, unit, Trees.instance(task).getSourcePositions());
      mutants.scan(unit, null);
      return new ArrayList<>(mutants.found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
    for (String operator : OPERATORS.getOrDefault(tree.getKind(), List.of())) {
      replaceBetween(tree.getLeftOperand(), tree.getRightOperand(), " " + operator + " ");
    }
    replace(tree, text(tree.getLeftOperand()));
    replace(tree, text(tree.getRightOperand()));
    return super.visitBinary(tree, null);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void none) {
    if (tree.getValue() instanceof Number) {
      replace(tree, "(" + text(tree) + " + 1)");
      replace(tree, "(" + text(tree) + " - 1)");
    } else if (tree.getValue() instanceof Boolean truth) {
      replace(tree, String.valueOf(!truth));
    }
    return super.visitLiteral(tree, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    if (tree.getKind() == Tree.Kind.UNARY_MINUS || tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      replace(tree, text(tree.getExpression()));
    }
    return super.visitUnary(tree, null);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void none) {
    replace(tree, "(" + text(tree.getTrueExpression()) + ")");
    replace(tree, "(" + text(tree.getFalseExpression()) + ")");
    return super.visitConditionalExpression(tree, null);
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void none) {
    replace(tree.getCondition(), "(true)");
    replace(tree.getCondition(), "(false)");
    return super.visitIf(tree, null);
  }

  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void none) {
    if (text(tree).endsWith(";")) {
      replace(tree, ";");
    }
    return super.visitExpressionStatement(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    replaceBetween(tree.getVariable(), tree.getExpression(), " += ");
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    for (String operator : List.of(" = ", " += ", " -= ")) {
      replaceBetween(tree.getVariable(), tree.getExpression(), operator);
    }
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    String called = text(tree.getMethodSelect());
    if (called.endsWith(".clone")) {
      replace(tree, called.substring(0, called.length() - ".clone".length()));
    }
    if (called.endsWith(".max")) {
      replace(tree.getMethodSelect(), called.replaceAll("max$", "min"));
    }
    if (called.endsWith(".min")) {
      replace(tree.getMethodSelect(), called.replaceAll("min$", "max"));
    }
    tree.getArguments().forEach(argument -> replace(tree, text(argument)));
    return super.visitMethodInvocation(tree, null);
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  private void replace(Tree tree, String by) {
    replace(start(tree), end(tree), by);
  }

  private void replaceBetween(Tree left, Tree right, String by) {
    int from = end(left);
    int to = start(right);
    replace(from, to, by);
  }

  private void replace(int start, int end, String by) {
    String mutant = text.substring(0, start) + by + text.substring(end);
    if (!mutant.equals(text)) {
      found.add(mutant.substring(ABOVE.length(), mutant.length() - "\n}\n".length()));
    }
  }
}
