package id.satudata.hub.store;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;

/**
 * Refuses functions beyond SPARQL's own, expressions that could take for ever in one call, and chains of calls that
 * could grow a text until the memory is full.
 */
final class ExpressionGuard extends ExprVisitorBase {

    private static final int LARGEST_GROWTH = 256;
    private static final int ENCODED_GROWTH = 3;

    private long growth = 1;

    @Override
    public void visit(ExprFunction1 function) {
        if (function instanceof E_StrEncodeForURI) {
            grow(ENCODED_GROWTH);
        }
    }

    @Override
    public void visit(ExprFunctionN function) {
        switch (function) {
            case E_Function named -> requireCast(named.getFunctionIRI());
            case E_Regex regex -> requireHarmless(regex.getArg(2));
            case E_StrReplace replace -> {
                requireHarmless(replace.getArg(2));
                grow(constant(replace.getArg(3)).length() + 1L);
            }
            case E_StrConcat concat ->
                grow(Math.max(
                        1,
                        concat.getArgs().stream().filter(it -> !it.isConstant()).count()));
            default -> {}
        }
    }

    @Override
    public void visit(ExprAggregator aggregator) {
        if (aggregator.getAggregator() instanceof AggCustom custom) {
            throw new SparqlRefused("The aggregate " + custom.getIRI() + " is not allowed");
        }
    }

    private static void requireCast(String function) {
        if (!function.startsWith(XSD.NS)) {
            throw new SparqlRefused("The function " + function + " is not allowed");
        }
    }

    private static void requireHarmless(Expr pattern) {
        if (!RegexRule.isHarmless(constant(pattern))) {
            throw new SparqlRefused("The regular expression could take for ever");
        }
    }

    private static String constant(Expr argument) {
        if (!argument.isConstant() || !argument.getConstant().isString()) {
            throw new SparqlRefused("Patterns and replacements must be written out in the query");
        }
        return argument.getConstant().getString();
    }

    private void grow(long factor) {
        growth *= Math.min(factor, LARGEST_GROWTH + 1L);
        if (growth > LARGEST_GROWTH) {
            throw new SparqlRefused("The query could build texts without measure");
        }
    }
}
