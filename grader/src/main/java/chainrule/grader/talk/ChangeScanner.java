package chainrule.grader.talk;

import chainrule.notebook.cell.CellTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what can be changed in a student's code. */
final class ChangeScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Map<Tree.Kind, List<String>> COMPARISONS =
      Map.of(
          Tree.Kind.LESS_THAN, List.of("<", "<="),
          Tree.Kind.LESS_THAN_EQUAL, List.of("<=", "<"),
          Tree.Kind.GREATER_THAN, List.of(">", ">="),
          Tree.Kind.GREATER_THAN_EQUAL, List.of(">=", ">"));

  private final CellTree tree;
  private final List<CodeChange> changes = new ArrayList<>();
  private int loops;

  private ChangeScanner(CellTree tree) {
    this.tree = tree;
  }

  /** Returns the changes of a code, as they stand there; empty if it is not whole methods. */
  static List<CodeChange> of(String code) {
    return CellTree.of(code).map(ChangeScanner::all).orElse(List.of());
  }

  private static List<CodeChange> all(CellTree tree) {
    ChangeScanner scanner = new ChangeScanner(tree);
    try {
      scanner.scan(tree.unit(), null);
    } catch (StackOverflowError tooDeep) {
      return List.of();
    }
    return List.copyOf(scanner.changes);
  }

  private ChangeWords at(Tree part) {
    return new ChangeWords(tree.line(Math.max(0, tree.begin(part))));
  }

  /** Of an expression that takes several lines, the one that its right side begins in. */
  private ChangeWords atOperatorOf(BinaryTree part) {
    return at(part.getRightOperand());
  }

  private String written(Tree part) {
    return tree.written(part);
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree loop, @Nullable Void nothing) {
    ExpressionTree condition = loop.getCondition();
    if (condition instanceof BinaryTree bound && COMPARISONS.containsKey(bound.getKind())) {
      List<String> signs = COMPARISONS.get(bound.getKind());
      changes.add(at(condition).bound(written(bound), signs.get(0), signs.get(1)));
    }
    return inLoop(loop.getStatement());
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void nothing) {
    scan(loop.getExpression(), null);
    return inLoop(loop.getStatement());
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void nothing) {
    scan(loop.getCondition(), null);
    return inLoop(loop.getStatement());
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree loop, @Nullable Void nothing) {
    scan(loop.getCondition(), null);
    return inLoop(loop.getStatement());
  }

  private @Nullable Void inLoop(Tree body) {
    loops++;
    scan(body, null);
    loops--;
    return null;
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree assignment, @Nullable Void nothing) {
    String target = written(assignment.getVariable());
    if (assignment.getKind() == Tree.Kind.DIVIDE_ASSIGNMENT) {
      changes.add(at(assignment).division(target, written(assignment.getExpression())));
    } else if (loops > 0 && assignment.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
      changes.add(at(assignment).accumulation("+=", target));
    } else if (loops > 0 && assignment.getKind() == Tree.Kind.MINUS_ASSIGNMENT) {
      changes.add(at(assignment).accumulation("-=", target));
    }
    return super.visitCompoundAssignment(assignment, null);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree part, @Nullable Void nothing) {
    String left = written(part.getLeftOperand());
    String right = written(part.getRightOperand());
    List<String> signs = COMPARISONS.get(part.getKind());
    if (signs != null) {
      changes.add(atOperatorOf(part).tie(written(part), signs.get(0), signs.get(1)));
    } else if (part.getKind() == Tree.Kind.DIVIDE) {
      changes.add(atOperatorOf(part).division(left, right));
    } else if (part.getKind() == Tree.Kind.MULTIPLY && isOneMinus(part.getRightOperand())) {
      changes.add(atOperatorOf(part).factor(right));
    } else if (part.getKind() == Tree.Kind.MINUS && !isLiteral(part.getRightOperand())) {
      changes.add(atOperatorOf(part).sign(left, right));
    }
    return super.visitBinary(part, null);
  }

  private static boolean isOneMinus(Tree factor) {
    return factor instanceof ParenthesizedTree brackets
        && brackets.getExpression() instanceof BinaryTree inside
        && inside.getKind() == Tree.Kind.MINUS
        && isLiteral(inside.getLeftOperand());
  }

  private static boolean isLiteral(Tree part) {
    return part instanceof LiteralTree;
  }

  private boolean isWholeCopy(String method, List<? extends ExpressionTree> arguments) {
    return method.equals("Arrays.copyOf")
        && arguments.size() == 2
        && written(arguments.get(1)).equals(written(arguments.get(0)) + ".length");
  }

  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree access, @Nullable Void nothing) {
    if (access.getIndex() instanceof BinaryTree index
        && (index.getKind() == Tree.Kind.PLUS || index.getKind() == Tree.Kind.MINUS)
        && index.getRightOperand() instanceof LiteralTree literal
        && Integer.valueOf(1).equals(literal.getValue())) {
      changes.add(at(access.getIndex()).index(written(access), written(index)));
    }
    return super.visitArrayAccess(access, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    String method = written(call.getMethodSelect());
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("clone")) {
      changes.add(at(call).copy(written(select.getExpression())));
    } else if (isWholeCopy(method, arguments)) {
      changes.add(at(call).copy(written(arguments.get(0))));
    } else if (method.equals("Math.abs") && arguments.size() == 1) {
      changes.add(at(call).size(written(arguments.get(0))));
    } else if (method.equals("Math.exp")
        && arguments.size() == 1
        && arguments.get(0) instanceof BinaryTree difference
        && difference.getKind() == Tree.Kind.MINUS
        && !isLiteral(difference.getLeftOperand())) {
      changes.add(at(call).exponent(written(difference), written(difference.getRightOperand())));
    }
    return super.visitMethodInvocation(call, null);
  }
}
