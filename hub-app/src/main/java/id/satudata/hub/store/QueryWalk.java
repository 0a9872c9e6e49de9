package id.satudata.hub.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.WalkerVisitor;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Visits every operator and expression of a query and refuses what is not allowed or too much. */
final class QueryWalk extends WalkerVisitor {

    QueryWalk() {
        super(new Operators(), new ExpressionGuard(), null, null);
    }

    @Override
    public void visit(OpOrder order) {
        visitSortConditions(order.getConditions());
        super.visit(order);
    }

    @Override
    public void visitSortConditions(List<SortCondition> conditions) {
        conditions.forEach(it -> walk(it.getExpression()));
    }

    @Override
    public void visitAggregators(List<ExprAggregator> aggregators) {
        aggregators.forEach(it -> {
            it.visit(exprVisitor);
            walk(it.getAggregator().getExprList());
        });
    }

    /** Counts what may be used in moderation. */
    private static final class Budget {

        private final String what;
        private final int largest;
        private int used;

        Budget(int largest, String what) {
            this.largest = largest;
            this.what = what;
        }

        void spend(int amount) {
            used += amount;
            if (used > largest) {
                throw new SparqlRefused("The query has more than " + largest + " " + what);
            }
        }
    }

    private static final class Operators extends OpVisitorBase {

        private static final List<String> ENGINE_NAMES =
                List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

        private final Budget patterns = new Budget(20, "triple patterns");
        private final Budget unions = new Budget(50, "alternatives");
        private final Budget binds = new Budget(10, "assignments");
        private final Budget endlessPaths = new Budget(2, "property paths without an end");
        private final Budget values = new Budget(1_000, "rows of VALUES");

        @Override
        public void visit(OpService service) {
            throw new SparqlRefused("SERVICE is not allowed");
        }

        @Override
        public void visit(OpPropFunc function) {
            throw new SparqlRefused("Property functions are not allowed");
        }

        @Override
        public void visit(OpBGP pattern) {
            patterns.spend(pattern.getPattern().size());
            pattern.getPattern().forEach(it -> requirePlain(it.getPredicate()));
        }

        @Override
        public void visit(OpPath path) {
            patterns.spend(1);
            count(path.getTriplePath().getPath());
        }

        @Override
        public void visit(OpUnion union) {
            unions.spend(1);
        }

        @Override
        public void visit(OpExtend extend) {
            binds.spend(extend.getVarExprList().size());
        }

        @Override
        public void visit(OpAssign assign) {
            binds.spend(assign.getVarExprList().size());
        }

        @Override
        public void visit(OpTable table) {
            values.spend(table.getTable().size());
        }

        private void count(Path path) {
            switch (path) {
                case P_ZeroOrOne once -> count(once.getSubPath());
                case P_Path1 repeated -> {
                    endlessPaths.spend(repeats(repeated) ? 1 : 0);
                    count(repeated.getSubPath());
                }
                case P_Path2 two -> {
                    unions.spend(two instanceof P_Alt ? 1 : 0);
                    count(two.getLeft());
                    count(two.getRight());
                }
                default -> {}
            }
        }

        private static boolean repeats(P_Path1 path) {
            return !(path instanceof P_Inverse);
        }

        private static void requirePlain(Node predicate) {
            if (predicate.isURI()
                    && (ENGINE_NAMES.stream().anyMatch(predicate.getURI()::startsWith)
                            || PropertyFunctionRegistry.get().isRegistered(predicate.getURI()))) {
                throw new SparqlRefused("The property function " + predicate.getURI() + " is not allowed");
            }
        }
    }
}
